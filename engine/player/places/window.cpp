#include "player/places/window.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

// A strip around the opening, over the arch and down both posts, from `outer` beyond its edge to
// `inner` beyond it.
void paint_trim(Brush& brush, const WindowOpening& opening, float outer, float inner, Ink out,
                Ink in) {
    const Box& box = opening.box;
    brush.band([&](float t) { return opening.arch(t, outer); },
               [&](float t) { return opening.arch(t, inner); }, out, in, 40);
    brush.fill_across({box.x0 - outer, box.y0, box.x0 - inner, box.y1}, out, in);
    brush.fill_across({box.x1 + inner, box.y0, box.x1 + outer, box.y1}, in, out);
}

}  // namespace

ImVec2 WindowOpening::arch(float t, float grown) const {
    const float angle = pi * (1 - t), middle = (box.x0 + box.x1) / 2;
    return {middle + std::cos(angle) * ((box.x1 - box.x0) / 2 + grown),
            box.y0 - std::sin(angle) * (rise + grown)};
}

void paint_wall_around(Brush& brush, Box box, const std::vector<WindowOpening>& openings, Ink top,
                       Ink bottom) {
    const int before = brush.mark();
    float x = box.x0;
    for (const WindowOpening& opening : openings) {
        const Box& hole = opening.box;
        brush.fill({x, box.y0, hole.x0, box.y1}, top);
        brush.band([&](float t) { return ImVec2(opening.arch(t).x, box.y0); },
                   [&](float t) { return opening.arch(t); }, top, top, 40, Edge::hard);
        if (hole.y1 < box.y1) brush.fill({hole.x0, hole.y1, hole.x1, box.y1}, top);
        x = hole.x1;
    }
    brush.fill({x, box.y0, box.x1, box.y1}, top);
    brush.shade(before, box.y0, box.y1, top, bottom);
}

void paint_frame(Brush& brush, const Light& light, const WindowOpening& opening, Pane pane) {
    const Box& box = opening.box;
    const Ink stone = light.on(0xEDE4D3), wood = light.on(pane == Pane::door ? 0x3A2C26 : 0x5A473B);
    const float middle = (box.x0 + box.x1) / 2;
    // Stone around, a shadow within it, then the wooden frame.
    const Ink rim = light.on(0x8E7F6A);
    paint_trim(brush, opening, 14.5F, 12.5F, rim, rim);
    paint_trim(brush, opening, 13, 0, stone.lit(1.02F), stone.lit(0.80F));
    paint_trim(brush, opening, 1, -5, wood.lit(0.7F), wood);
    for (const float ray : {0.25F, 0.5F, 0.75F})
        brush.line(
            {mix(middle, opening.arch(ray).x, 0.34F), mix(box.y0, opening.arch(ray).y, 0.34F)},
            opening.arch(ray), 3, wood);
    brush.stroke(
        [&](float t) {
            const ImVec2 on = opening.arch(t);
            return ImVec2(mix(middle, on.x, 0.34F), mix(box.y0, on.y, 0.34F));
        },
        3, wood, 20);
    brush.fill({box.x0, box.y0 - 3, box.x1, box.y0 + 4}, wood.lit(1.1F), wood.lit(0.8F));
    if (pane == Pane::door) return;
    brush.fill({middle - 2.5F, box.y0, middle + 2.5F, box.y1}, wood, wood.lit(0.9F));
    for (const float bar : {0.34F, 0.67F}) {
        const float y = mix(box.y0, box.y1, bar);
        brush.fill({box.x0 + 4, y - 1.5F, box.x1 - 4, y + 1.5F}, wood);
    }
    brush.fill({box.x0 - 16, box.y1 - 4, box.x1 + 16, box.y1 + 9}, stone.lit(1.05F),
               stone.lit(0.74F));
}

void paint_casement(Brush& brush, const Light& light, Box box, int panes) {
    const Ink wood = light.on(0xE9E1D3);
    brush.fill({box.x0 - 12, box.y0 - 12, box.x1 + 12, box.y0}, wood.lit(1.02F), wood.lit(0.88F));
    brush.fill({box.x0, box.y0, box.x1, box.y0 + 10}, hex(0x0A0C12, 0.35F), hex(0x0A0C12, 0));
    for (const float x : {box.x0 - 12, box.x1})
        brush.fill_across({x, box.y0 - 12, x + 12, box.y1}, wood.lit(0.98F), wood.lit(0.84F));
    for (int i = 1; i < panes; ++i) {
        const float x = mix(box.x0, box.x1, static_cast<float>(i) / static_cast<float>(panes));
        brush.fill_across({x - 4, box.y0, x + 4, box.y1}, wood.lit(0.96F), wood.lit(0.78F));
    }
    brush.fill({box.x0 - 22, box.y1, box.x1 + 22, box.y1 + 12}, wood.lit(1.06F), wood.lit(0.80F));
    brush.fill({box.x0 - 16, box.y1 + 12, box.x1 + 16, box.y1 + 24}, hex(0x140E08, 0.28F),
               hex(0x140E08, 0));
}

void paint_curtain(Brush& brush, const Light& light, Box box, Side side, std::uint32_t colour) {
    const Ink cloth = light.on(colour);
    const bool left = side == Side::left;
    const float tie = mix(box.y0, box.y1, 0.62F);
    // How wide the cloth hangs at a height: drawn together at the tie, falling open below.
    const auto width = [&](float y) {
        const float above = std::clamp((tie - y) / (tie - box.y0), 0.0F, 1.0F);
        const float below = std::clamp((y - tie) / (box.y1 - tie), 0.0F, 1.0F);
        return (box.x1 - box.x0) *
               (0.42F + 0.58F * std::pow(above, 1.7F) + 0.26F * std::sqrt(below));
    };
    const auto fold = [&](float share) {
        return [&, share](float t) {
            const float y = mix(box.y0, box.y1, t), out = width(y) * share;
            return ImVec2(left ? box.x0 + out : box.x1 - out, y);
        };
    };
    // The whole cloth first, for its soft edge; on it the folds, which meet without a seam.
    brush.band(fold(0), fold(1), cloth, cloth, 24);
    constexpr int folds = 7;
    for (int i = 0; i < folds; ++i) {
        const auto from = static_cast<float>(i) / folds, to = static_cast<float>(i + 1) / folds;
        const float deep = i % 2 == 0 ? 1.10F : 0.72F, next = i % 2 == 0 ? 0.72F : 1.10F;
        brush.band(fold(from), fold(to), cloth.lit(deep), cloth.lit(next), 24, Edge::hard);
    }
    const float held = width(tie);
    const float x0 = left ? box.x0 : box.x1 - held, x1 = left ? box.x0 + held : box.x1;
    brush.rounded({x0 - 1, tie - 4, x1 + 2, tie + 4}, 3, light.on(0xC9A35E), light.on(0x8A6B36));
}

}  // namespace frontstage::player
