// One paragraph: its direction, its runs, and how it is broken into lines and set. What is broken
// is the text as it is spoken; each line is then put into the order of the screen, as the
// bidirectional algorithm wants it. Knows no page and no texture.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "player/text/bidi.hpp"
#include "player/text/shaping.hpp"

namespace frontstage::player {

// How the letters of one type are set.
struct Setting {
    Weight weight = Weight::regular;
    float em_px = 0;
    float letter_px = 0, word_px = 0;  // added after each letter, and after each space
    std::string language;
};

// A glyph in its place on a line, in whole pixels and quarters.
struct PlacedGlyph {
    FontId font{};
    unsigned glyph = 0;  // 0: a box, for a letter that no font has
    int x = 0, y = 0;    // from the line's left end and its baseline; up is negative
    std::uint8_t quarters = 0;
};

struct SetLine {
    std::string text;
    Direction direction = Direction::rightwards;
    float width_px = 0;
    float above_px = 0, below_px = 0;  // how far the ink reaches from the baseline
    std::vector<PlacedGlyph> glyphs;
};

class Paragraph {
public:
    Paragraph(FontCase& fonts, const Setting& setting, std::u32string_view letters);

    // Lines of at most `width_px`, and of 70 letters (wide ones count twice). A word that is longer
    // is broken between letters.
    [[nodiscard]] std::vector<SetLine> lines(float width_px) const;

private:
    struct Shaped {
        Run run;
        std::vector<ShapedGlyph> glyphs;
    };
    void find_runs();
    [[nodiscard]] Shaped shaped(const Run& run) const;
    [[nodiscard]] float letter_px(const Run& run) const;
    [[nodiscard]] float word_px(std::size_t cluster) const;
    void measure();
    [[nodiscard]] SetLine line(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::vector<Shaped> in_screen_order(std::size_t begin, std::size_t end) const;
    void place(const Shaped& shaped, float& pen_px, SetLine& line) const;
    void reach(const Shaped& shaped, const ShapedGlyph& glyph, SetLine& line) const;

    FontCase& fonts_;
    const Setting& setting_;
    std::u32string_view letters_;
    Direction direction_ = Direction::rightwards;
    std::vector<Shaped> runs_;       // in the order in which they are spoken
    std::vector<float> advance_px_;  // of each letter that begins a cluster
    std::vector<bool> begins_;       // whether a letter begins a cluster
};

}  // namespace frontstage::player
