#include "player/text/fonts.hpp"

#include <algorithm>
#include <cmath>

#include "player/text/letters.hpp"

namespace frontstage::player {
namespace {

constexpr float line_spacing = 1.36F;

struct Cut {  // how a type is meant to be set
    float em;
    Weight weight;
};
constexpr std::array<Cut, type_count> cuts{{{30, Weight::semibold},
                                            {21, Weight::semibold},
                                            {21, Weight::regular},
                                            {19, Weight::regular},
                                            {17, Weight::semibold},
                                            {17, Weight::regular},
                                            {15, Weight::medium}}};

float share(int percent) {
    return static_cast<float>(percent) / 100.0F;
}

// What stands for a letter that no font of this machine has: an upright box.
GlyphPicture box(float em_px) {
    const int line = std::max(1, static_cast<int>(std::lround(em_px / 16)));
    GlyphPicture picture;
    picture.width = std::max(4, static_cast<int>(std::lround(em_px * (box_em - 0.12F))));
    picture.height = std::max(6, static_cast<int>(std::lround(em_px * 0.74F)));
    picture.left = std::max(1, static_cast<int>(std::lround(em_px * 0.06F)));
    picture.top = picture.height;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            const bool edge =
                x < line || y < line || x >= picture.width - line || y >= picture.height - line;
            picture.coverage.push_back(edge ? 255 : 0);
        }
    return picture;
}

}  // namespace

Fonts::Fonts() {
    read_as({});
}

Fonts::~Fonts() {
    forget_font_files();
}

FontFound Fonts::read_as(const Reading& reading) {
    reading_ = within_range(reading);
    unit_ = 0;
    return fonts_.choose(reading_.font);
}

void Fonts::prepare(float unit) {
    if (unit_ != unit) {
        unit_ = unit;
        atlas_.clear();
        kept_.clear();
        set_faces();
        paint_shadow();
    } else {
        if (!atlas_.lacked_room()) return;
        if (atlas_.make_room() == Atlas::Room::emptied) paint_shadow();
    }
    const AtlasPlace white = atlas_.white();
    ImGui::GetIO().Fonts->TexUvWhitePixel = {
        static_cast<float>(white.width) / 2 / static_cast<float>(Atlas::width),
        static_cast<float>(white.height) / 2 / static_cast<float>(atlas_.picture().height)};
}

void Fonts::set_faces() {
    for (std::size_t i = 0; i < type_count; ++i) {
        Face& face = faces_[i];
        face.em_px = std::max(8.0F, std::round(cuts[i].em * unit_ * share(reading_.text_percent)));
        const Font& font = fonts_[fonts_.main(cuts[i].weight)];
        const float height_em = font.ascender_em() + font.descender_em();
        face.height_px = static_cast<int>(std::lround(face.em_px * height_em));
        const float drawn_px = static_cast<float>(face.height_px) / height_em;
        face.ascent_px = static_cast<int>(std::ceil(font.ascender_em() * drawn_px));
        face.setting = {cuts[i].weight, drawn_px, face.em_px * share(reading_.letter_percent),
                        face.em_px * share(reading_.word_percent), reading_.language};
    }
}

float Fonts::em_px(Type type) const {
    return faces_[static_cast<std::size_t>(type)].em_px;
}

const TextBlock& Fonts::set(Type type, std::string_view text, float width_px) {
    const auto width = static_cast<long>(std::clamp(width_px * 64, -1.0F, 1e9F));
    std::string key = std::to_string(width) + '/' + std::to_string(static_cast<int>(type)) + '/';
    key += text.substr(0, most_bytes + 1);
    if (const TextBlock* kept = kept_.find(key)) return *kept;
    return kept_.keep(key, set_anew(type, text, width_px));
}

TextBlock Fonts::set_anew(Type type, std::string_view text, float width_px) {
    const Face& face = faces_[static_cast<std::size_t>(type)];
    const std::u32string letters = letters_of(text);
    TextBlock block;
    block.type = type;
    for (std::size_t from = 0; from <= letters.size();) {
        const std::size_t end = std::min(letters.find('\n', from), letters.size());
        const auto piece = std::u32string_view(letters).substr(from, end - from);
        for (SetLine& line : Paragraph(fonts_, face.setting, piece).lines(width_px))
            block.lines.push_back(std::move(line));
        from = end + 1;
    }
    while (block.lines.size() > 1 && block.lines.back().text.empty())
        block.lines.pop_back();
    float above_px = 0, below_px = 0, widest_px = 0;
    for (const SetLine& line : block.lines) {
        above_px = std::max(above_px, line.above_px);
        below_px = std::max(below_px, line.below_px);
        widest_px = std::max(widest_px, line.width_px);
    }
    // However high a tower of marks is, it does not push the next line off the page.
    const float most_px = 2 * face.em_px;
    const float usual_px = std::round(face.em_px * line_spacing);
    const auto wished =
        static_cast<int>(std::round(face.em_px * line_spacing * share(reading_.line_percent)));
    block.baseline_px =
        std::max(static_cast<int>(std::round((usual_px - static_cast<float>(face.height_px)) / 2)) +
                     face.ascent_px,
                 static_cast<int>(std::ceil(std::min(above_px, most_px))));
    const int line_px =
        std::max(static_cast<int>(usual_px),
                 block.baseline_px + static_cast<int>(std::ceil(std::min(below_px, most_px))));
    block.step_px = std::max(wished, line_px);
    block.width_px = static_cast<int>(std::ceil(widest_px));
    block.width = static_cast<float>(block.width_px) / unit_;
    block.line_height = static_cast<float>(line_px) / unit_;
    block.line_step = static_cast<float>(block.step_px) / unit_;
    block.height = block.line_height + block.line_step * static_cast<float>(block.lines.size() - 1);
    return block;
}

Fonts::Spot Fonts::spot(Type type, const PlacedGlyph& placed) {
    const float em_px = faces_[static_cast<std::size_t>(type)].setting.em_px;
    const GlyphKey key{static_cast<unsigned>(placed.font), placed.glyph, placed.quarters, em_px};
    const AtlasGlyph* glyph = atlas_.glyph(key, [&] {
        if (placed.glyph == 0) return box(em_px);
        return fonts_[placed.font].draw(placed.glyph, em_px,
                                        static_cast<float>(placed.quarters) / 4);
    });
    if (glyph == nullptr || glyph->place.width == 0) return {nullptr, {}, {}};
    const auto uv = [this](int x, int y) {
        return ImVec2{static_cast<float>(x) / static_cast<float>(Atlas::width),
                      static_cast<float>(y) / static_cast<float>(atlas_.picture().height)};
    };
    const AtlasPlace at = glyph->place;
    return {glyph, uv(at.x, at.y), uv(at.x + at.width, at.y + at.height)};
}

// A rounded square whose edge fades over the blur; its colour comes with each vertex.
void Fonts::paint_shadow() {
    const auto size = static_cast<int>(std::round(64 * unit_));
    const float half = static_cast<float>(size) / 2, blur = 13 * unit_, radius = 12 * unit_;
    shadow_ = atlas_.paint(size, size, [&](int x, int y) {
        const float inner = half - blur - radius;
        const float dx = std::max(0.0F, std::abs(static_cast<float>(x) + 0.5F - half) - inner);
        const float dy = std::max(0.0F, std::abs(static_cast<float>(y) + 0.5F - half) - inner);
        const float out = (std::hypot(dx, dy) - radius) / blur;  // 0 at the edge, 1 all faded
        const float t = std::clamp(0.5F - out / 2, 0.0F, 1.0F);
        return static_cast<std::uint8_t>(255 * t * t * (3 - 2 * t));
    });
}

}  // namespace frontstage::player
