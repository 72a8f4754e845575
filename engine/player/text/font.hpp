// One font file, opened: which letters it has, how HarfBuzz shapes with it and how FreeType draws
// its glyphs. Knows no other font, no screen and no texture.
#pragma once

#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb.h>

#include <memory>
#include <vector>

#include "player/text/font_files.hpp"

namespace frontstage::player {

// How much of each pixel a glyph covers, and where that lies seen from its place on the baseline.
struct GlyphPicture {
    int left = 0, top = 0;  // of the first pixel; `top` counts upwards
    int width = 0, height = 0;
    std::vector<std::uint8_t> coverage;
};

struct FontDeleter {
    void operator()(FT_Library library) const { FT_Done_FreeType(library); }
    void operator()(FT_Face face) const { FT_Done_Face(face); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
};
using Library = std::unique_ptr<FT_LibraryRec_, FontDeleter>;

class Font {
public:
    // None where the file cannot be used.
    [[nodiscard]] static std::unique_ptr<Font> open(FT_Library library, const FontFile& file);

    [[nodiscard]] bool has(char32_t letter) const;
    [[nodiscard]] bool has_all(std::u32string_view letters) const;
    // Counts in the units of the font's design, of which an em has `units_per_em`.
    [[nodiscard]] hb_font_t* shaper() const { return shaper_.get(); }
    [[nodiscard]] float units_per_em() const;
    [[nodiscard]] float ascender_em() const;   // above the baseline
    [[nodiscard]] float descender_em() const;  // below it, counted downwards

    // `shift_px`, below 1, moves it to the right.
    [[nodiscard]] GlyphPicture draw(unsigned glyph, float em_px, float shift_px);

private:
    Font(FT_Face face, hb_font_t* shaper) : face_(face), shaper_(shaper) {}

    std::unique_ptr<FT_FaceRec_, FontDeleter> face_;
    std::unique_ptr<hb_font_t, FontDeleter> shaper_;
};

}  // namespace frontstage::player
