#include "player/text/font.hpp"

#include FT_OUTLINE_H

#include <hb-ot.h>

#include <algorithm>
#include <cmath>

namespace frontstage::player {

std::unique_ptr<Font> Font::open(FT_Library library, const FontFile& file) {
    FT_Face face = nullptr;
    // FreeType and HarfBuzz both map the file; its bytes are in memory once, and only those in use.
    if (file.path.empty() || FT_New_Face(library, file.path.c_str(), file.index, &face) != 0)
        return nullptr;
    if (FT_IS_SCALABLE(face) == 0 || face->units_per_EM == 0) {
        FT_Done_Face(face);
        return nullptr;
    }
    hb_blob_t* bytes = hb_blob_create_from_file(file.path.c_str());
    hb_face_t* tables = hb_face_create(bytes, static_cast<unsigned>(file.index) & 0xFFFFU);
    hb_font_t* shaper = hb_font_create(tables);
    hb_face_destroy(tables);
    hb_blob_destroy(bytes);
    hb_font_set_scale(shaper, face->units_per_EM, face->units_per_EM);
    if (const unsigned instance = static_cast<unsigned>(file.index) >> 16U; instance > 0)
        hb_font_set_var_named_instance(shaper, instance - 1);
    return std::unique_ptr<Font>(new Font(face, shaper));
}

bool Font::has(char32_t letter) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(shaper_.get(), letter, &glyph) != 0 && glyph != 0;
}

bool Font::has_all(std::u32string_view letters) const {
    return std::ranges::all_of(letters, [this](char32_t letter) { return has(letter); });
}

float Font::units_per_em() const {
    return static_cast<float>(face_->units_per_EM);
}

float Font::ascender_em() const {
    return static_cast<float>(face_->ascender) / units_per_em();
}

float Font::descender_em() const {
    return -static_cast<float>(face_->descender) / units_per_em();
}

GlyphPicture Font::draw(unsigned glyph, float em_px, float shift_px) {
    GlyphPicture picture;
    FT_Set_Char_Size(face_.get(), 0, std::lround(em_px * 64), 72, 72);
    if (FT_Load_Glyph(face_.get(), glyph, FT_LOAD_TARGET_LIGHT | FT_LOAD_NO_BITMAP) != 0)
        return picture;
    FT_GlyphSlot slot = face_->glyph;
    if (slot->format != FT_GLYPH_FORMAT_OUTLINE) return picture;
    FT_Outline_Translate(&slot->outline, std::lround(shift_px * 64), 0);
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0) return picture;
    const FT_Bitmap& drawn = slot->bitmap;
    picture.left = slot->bitmap_left;
    picture.top = slot->bitmap_top;
    picture.width = static_cast<int>(drawn.width);
    picture.height = static_cast<int>(drawn.rows);
    for (int y = 0; y < picture.height; ++y) {
        const auto* row = drawn.buffer + static_cast<std::ptrdiff_t>(y) * drawn.pitch;
        picture.coverage.insert(picture.coverage.end(), row, row + picture.width);
    }
    return picture;
}

}  // namespace frontstage::player
