#include "player/drawing/icons.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace frontstage::player {

void draw_tick(Canvas& canvas, Point c, float size, Colour colour) {
    const std::array<Point, 3> points{{{c.x - size * 0.45F, c.y + size * 0.02F},
                                       {c.x - size * 0.12F, c.y + size * 0.35F},
                                       {c.x + size * 0.45F, c.y - size * 0.32F}}};
    canvas.path(points, colour, size * 0.22F);
}

void draw_cross(Canvas& canvas, Point c, float size, Colour colour) {
    const float r = size * 0.34F;
    const std::array<Point, 2> down{{{c.x - r, c.y - r}, {c.x + r, c.y + r}}};
    const std::array<Point, 2> up{{{c.x - r, c.y + r}, {c.x + r, c.y - r}}};
    canvas.path(down, colour, size * 0.22F);
    canvas.path(up, colour, size * 0.22F);
}

void draw_lock(Canvas& canvas, Point c, float size, Colour colour) {
    canvas.fill({c.x - size * 0.38F, c.y - size * 0.06F, size * 0.76F, size * 0.52F}, colour,
                size * 0.1F);
    canvas.arc({c.x, c.y - size * 0.1F}, size * 0.24F, -0.27F, 0.27F, colour, size * 0.12F);
}

void draw_clock(Canvas& canvas, Point c, float radius, Colour colour) {
    canvas.ring(c, radius, colour, radius * 0.2F);
    const std::array<Point, 3> hands{
        {{c.x, c.y - radius * 0.62F}, c, {c.x + radius * 0.45F, c.y + radius * 0.2F}}};
    canvas.path(hands, colour, radius * 0.2F);
}

void draw_star(Canvas& canvas, Point c, float radius, Colour colour, bool filled) {
    std::array<Point, 11> points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const float angle = (static_cast<float>(i) / 5 - 0.5F) * std::numbers::pi_v<float>;
        const float r = i % 2 == 0 ? radius : radius * 0.45F;
        points[i] = {c.x + std::cos(angle) * r, c.y + std::sin(angle) * r};
    }
    if (filled)
        for (std::size_t i = 0; i + 2 < points.size(); i += 2) {  // five points and the middle
            const std::array<Point, 4> part{
                {c, points[i + 1], points[i + 2], points[(i + 3) % 10]}};
            canvas.convex(part, colour);
        }
    if (filled) canvas.disc(c, radius * 0.42F, colour);  // where the parts meet
    canvas.path(points, colour, 1.6F);
}

void draw_flag(Canvas& canvas, Point foot, float size, Colour colour) {
    canvas.line(foot, {foot.x, foot.y - size}, colour, size * 0.14F);
    const std::array<Point, 3> cloth{{{foot.x, foot.y - size},
                                      {foot.x + size * 0.8F, foot.y - size * 0.7F},
                                      {foot.x, foot.y - size * 0.4F}}};
    canvas.convex(cloth, colour);
}

void draw_verdict(Canvas& canvas, Point c, float r, StandardVerdict verdict) {
    const Colour paper = canvas[Tone::surface];
    switch (verdict) {
        case StandardVerdict::met:
            canvas.disc(c, r, canvas[Tone::good]);
            return draw_tick(canvas, c, r * 1.2F, paper);
        case StandardVerdict::partly: {
            canvas.ring(c, r - 1, canvas[Tone::partly], 2);
            std::array<Point, 17> half;
            for (std::size_t i = 0; i < half.size(); ++i) {
                const float a = (static_cast<float>(i) / 16 + 0.5F) * std::numbers::pi_v<float>;
                half[i] = {c.x + std::cos(a) * (r - 1), c.y + std::sin(a) * (r - 1)};
            }
            return canvas.convex(half, canvas[Tone::partly]);
        }
        case StandardVerdict::missed: {
            const float d = r * 1.18F;
            const std::array<Point, 4> diamond{
                {{c.x, c.y - d}, {c.x + d, c.y}, {c.x, c.y + d}, {c.x - d, c.y}}};
            canvas.convex(diamond, canvas[Tone::missed]);
            return draw_cross(canvas, c, r * 1.05F, paper);
        }
        case StandardVerdict::forfeited:
            canvas.fill({c.x - r * 0.9F, c.y - r * 0.9F, r * 1.8F, r * 1.8F}, canvas[Tone::missed],
                        3);
            return canvas.fill({c.x - r * 0.5F, c.y - r * 0.12F, r, r * 0.24F}, paper);
        case StandardVerdict::not_applicable:
            return canvas.ring(c, r - 1, canvas[Tone::control_edge], 2);
    }
}

}  // namespace frontstage::player
