// A run of letters of one script, direction and font, made into glyphs by HarfBuzz. Lengths are
// parts of an em, so that a run is shaped alike at every size. Knows no line and no pixel.
#pragma once

#include <hb.h>

#include <string>
#include <string_view>
#include <vector>

#include "player/text/font_case.hpp"

namespace frontstage::player {

// A letter that no font has is a box of this width, whatever the font thinks of it.
inline constexpr float box_em = 0.64F;

struct ShapedGlyph {
    unsigned glyph = 0;          // of the font; 0 where the font has none
    std::size_t cluster = 0;     // the first of the letters that it stands for
    float advance_em = 0;        // to the next one
    float dx_em = 0, dy_em = 0;  // from where it would stand; up is positive
};

struct Run {
    std::size_t begin = 0, end = 0;  // of the letters of its paragraph
    std::uint8_t level = 0;          // of the bidirectional algorithm: odd ones run leftwards
    hb_script_t script = HB_SCRIPT_COMMON;
    FontId font{};
    [[nodiscard]] bool leftwards() const { return level % 2 == 1; }
};

enum class Ligatures : std::uint8_t { as_designed, none };

// In the order of the screen, from left to right. What stands around the run in `letters` decides
// how its outer letters join.
[[nodiscard]] std::vector<ShapedGlyph> shape(const Font& font, std::u32string_view letters,
                                             const Run& run, const std::string& language,
                                             Ligatures ligatures);

}  // namespace frontstage::player
