// The words of Canvas: setting, measuring, writing.
#include <cmath>

#include "player/drawing/canvas.hpp"

namespace frontstage::player {

TextBlock Canvas::set(Type type, std::string_view text, float width) {
    return fonts_.set(type, text, width * unit_);
}

float Canvas::width_of(Type type, std::string_view text) {
    constexpr float endless = 1e6F;
    return fonts_.set(type, text, endless).width;
}

void Canvas::write(const TextBlock& block, Point at, Colour colour) {
    ImVec2 pen = px(at);
    pen.y += static_cast<float>(block.baseline_px);
    for (const SetLine& line : block.lines) {
        const float indent = line.direction == Direction::leftwards
                                 ? std::round(static_cast<float>(block.width_px) - line.width_px)
                                 : 0;
        write_line(block.type, line, {pen.x + indent, pen.y}, packed(colour));
        pen.y += static_cast<float>(block.step_px);
    }
}

void Canvas::write_line(Type type, const SetLine& line, ImVec2 at, ImU32 colour) {
    for (const PlacedGlyph& placed : line.glyphs) {
        const auto [glyph, from_uv, to_uv] = fonts_.spot(type, placed);
        if (glyph == nullptr) continue;
        const ImVec2 from{at.x + static_cast<float>(placed.x + glyph->left),
                          at.y + static_cast<float>(placed.y - glyph->top)};
        const ImVec2 to{from.x + static_cast<float>(glyph->place.width),
                        from.y + static_cast<float>(glyph->place.height)};
        list_.PrimReserve(6, 4);
        list_.PrimRectUV(from, to, from_uv, to_uv, colour);
    }
}

}  // namespace frontstage::player
