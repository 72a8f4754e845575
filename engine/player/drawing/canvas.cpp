#include "player/drawing/canvas.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace frontstage::player {

ImVec2 Canvas::px(Point point) const {
    return {std::round(point.x * unit_), std::round(point.y * unit_)};
}

ImU32 Canvas::packed(Colour colour) const {
    return IM_COL32(colour.r, colour.g, colour.b,
                    static_cast<int>(std::round(static_cast<float>(colour.a) * opacity_)));
}

void Canvas::fill(Rect rect, Colour colour, float radius) {
    if (rect.empty()) return;
    list_.AddRectFilled(px({rect.x, rect.y}), px({rect.right(), rect.bottom()}), packed(colour),
                        std::min(radius, std::min(rect.w, rect.h) / 2) * unit_);
}

void Canvas::outline(Rect rect, Colour colour, float radius, float thickness) {
    // Inside the rectangle, so that neighbours keep their gap, and in whole pixels, to be crisp.
    // ImGui moves the line half a pixel inwards by itself.
    const float line_px = std::max(1.0F, std::round(thickness * unit_));
    const float in = line_px / 2 - 0.5F;
    const ImVec2 a = px({rect.x, rect.y}), b = px({rect.right(), rect.bottom()});
    const float round_px = std::min(radius, std::min(rect.w, rect.h) / 2) * unit_;
    list_.AddRect({a.x + in, a.y + in}, {b.x - in, b.y - in}, packed(colour),
                  std::max(0.0F, round_px - line_px / 2), 0, line_px);
}

void Canvas::shadow(Rect rect, float strength) {
    constexpr float reach = 13, below = 4;
    Colour colour = theme_[Tone::shadow];
    colour.a = static_cast<std::uint8_t>(64 * strength);
    const ImU32 tint = packed(colour);
    const ImVec2 a = px({rect.x - reach, rect.y - reach + below});
    const ImVec2 b = px({rect.right() + reach, rect.bottom() + reach + below});
    const AtlasPlace place = fonts_.shadow();
    const auto texels = static_cast<float>(place.width);
    const float corner = std::floor(std::min({texels / 2 - 1, (b.x - a.x) / 2, (b.y - a.y) / 2}));
    const Picture& atlas = fonts_.atlas().picture();
    const auto u = [&](float x) {
        return (static_cast<float>(place.x) + x) / static_cast<float>(atlas.width);
    };
    const auto v = [&](float y) {
        return (static_cast<float>(place.y) + y) / static_cast<float>(atlas.height);
    };
    const std::array<float, 4> xs{a.x, a.x + corner, b.x - corner, b.x};
    const std::array<float, 4> ys{a.y, a.y + corner, b.y - corner, b.y};
    // The corners dot by dot; between them the same dot again and again.
    const float middle = texels / 2;
    const std::array<float, 3> from{0, middle, middle + 1}, to{middle - 1, middle, texels};
    list_.PrimReserve(8 * 6, 8 * 4);
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) {
            if (row == 1 && column == 1) continue;  // what throws it lies over this
            list_.PrimRectUV({xs[column], ys[row]}, {xs[column + 1], ys[row + 1]},
                             {u(from[column]), v(from[row])}, {u(to[column]), v(to[row])}, tint);
        }
}

void Canvas::line(Point from, Point to, Colour colour, float thickness) {
    list_.AddLine(px(from), px(to), packed(colour), thickness * unit_);
}

void Canvas::path(std::span<const Point> points, Colour colour, float thickness) {
    for (const Point point : points)
        list_.PathLineTo({point.x * unit_, point.y * unit_});
    list_.PathStroke(packed(colour), 0, thickness * unit_);
}

void Canvas::bezier(std::span<const Point> points, Colour colour, float thickness) {
    if (points.empty()) return;
    const auto at = [this](Point point) { return ImVec2{point.x * unit_, point.y * unit_}; };
    list_.PathLineTo(at(points.front()));
    for (std::size_t i = 1; i + 2 < points.size(); i += 3)
        list_.PathBezierCubicCurveTo(at(points[i]), at(points[i + 1]), at(points[i + 2]));
    list_.PathStroke(packed(colour), 0, thickness * unit_);
}

void Canvas::convex(std::span<const Point> points, Colour colour) {
    for (const Point point : points)
        list_.PathLineTo({point.x * unit_, point.y * unit_});
    list_.PathFillConvex(packed(colour));
}

void Canvas::disc(Point centre, float radius, Colour colour) {
    list_.AddCircleFilled({centre.x * unit_, centre.y * unit_}, radius * unit_, packed(colour));
}

void Canvas::ring(Point centre, float radius, Colour colour, float thickness) {
    list_.AddCircle({centre.x * unit_, centre.y * unit_}, radius * unit_, packed(colour), 0,
                    thickness * unit_);
}

void Canvas::arc(Point centre, float radius, float from_turn, float to_turn, Colour colour,
                 float thickness) {
    constexpr float whole = 2 * std::numbers::pi_v<float>;
    if (to_turn <= from_turn) return;
    list_.PathArcTo({centre.x * unit_, centre.y * unit_}, radius * unit_,
                    (from_turn - 0.25F) * whole, (to_turn - 0.25F) * whole, 48);
    list_.PathStroke(packed(colour), 0, thickness * unit_);
}

void Canvas::clip(Rect rect) {
    list_.PushClipRect(px({rect.x, rect.y}), px({rect.right(), rect.bottom()}), true);
}

void Canvas::unclip() {
    list_.PopClipRect();
}

}  // namespace frontstage::player
