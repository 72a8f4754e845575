// The floor of the lobby: polished stone that mirrors the windows, and a rug.
#include <algorithm>

#include "player/places/list.hpp"

namespace frontstage::player {
namespace {

constexpr float floor_line = 450;

void paint_slabs(const Scene& scene) {
    Brush& brush = scene.brush;
    const Ink joint = scene.light.on(0x4E3F33).faded(0.22F);
    for (float right = -6.3F; right <= 6.4F; right += 1.05F)
        brush.line(seen_from_desk(right, 0, 9.95F), seen_from_desk(right, 0, 3.4F), 1.2F, joint);
    for (float ahead = 9.2F; ahead > 3.6F; ahead -= 0.9F) {
        const float y = seen_from_desk(0, 0, ahead).y;
        brush.line({brush.seen().x0, y}, {brush.seen().x1, y}, 1.2F, joint);
    }
}

// A mirror image stands upright below what it mirrors and fades with the distance from it.
void paint_mirrored(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Ink sky =
        mix(light.sky_low, light.daylight.faded(1 / std::max(0.01F, light.daylight.a)), 0.4F);
    const float strong = light.storm ? 0.42F : 0.34F;
    for (const Box pane : {Box{46, 0, 164, 0}, Box{248, 0, 366, 0}, Box{446, 0, 616, 0}})
        brush.cast({pane.x0 - 14, floor_line, pane.x1 + 14, floor_line + 165}, 28,
                   sky.faded(strong));
    for (const float x : {604.0F, 748.0F, 1032.0F, 1174.0F})
        brush.glow({x, floor_line + 60}, 44, 110, light.lamp(light.storm ? 0.42F : 0.30F));
}

ImVec2 on_rug(float across, float along) {
    return seen_from_desk(mix(-4.1F, 0.5F, across), 0, mix(8.7F, 4.6F, along));
}

void paint_rug_piece(Brush& brush, Box part, Ink far, Ink near) {
    brush.band([=](float t) { return on_rug(mix(part.x0, part.x1, t), part.y0); },
               [=](float t) { return on_rug(mix(part.x0, part.x1, t), part.y1); }, far, near, 2);
}

void paint_rug(const Scene& scene) {
    Brush& brush = scene.brush;
    const Ink wool = scene.light.on(0x3F5A63), gold = scene.light.on(0xB2935E);
    paint_rug_piece(brush, {-0.01F, -0.02F, 1.01F, 1.02F}, hex(0x0A0806, 0.25F),
                    hex(0x0A0806, 0.35F));
    paint_rug_piece(brush, {0, 0, 1, 1}, wool.lit(0.92F), wool.lit(0.70F));
    paint_rug_piece(brush, {0.03F, 0.05F, 0.97F, 0.97F}, gold.lit(0.9F), gold.lit(0.7F));
    paint_rug_piece(brush, {0.04F, 0.07F, 0.96F, 0.955F}, wool.lit(0.84F), wool.lit(0.62F));
    for (std::uint32_t row = 0; row < 4; ++row)
        for (std::uint32_t column = 0; column < 8; ++column) {
            const float u = 0.115F + 0.11F * static_cast<float>(column);
            const float v = 0.19F + 0.21F * static_cast<float>(row);
            const auto diamond = [&](float size, Ink ink) {
                brush.shape({on_rug(u - 0.045F * size, v), on_rug(u, v - 0.085F * size),
                             on_rug(u + 0.045F * size, v), on_rug(u, v + 0.085F * size)},
                            ink, ink.lit(0.85F));
            };
            diamond(1, gold.lit(0.86F).faded(0.55F));
            diamond(0.72F, wool.lit(0.7F));
            diamond(0.26F, gold.lit(0.86F).faded(0.6F));
        }
}

// Daylight lies on the floor before each opening, soft as that of a sky is.
void paint_daylight(const Scene& scene) {
    if (scene.light.night) return;
    for (const ImVec2 at : {ImVec2(116, 494), ImVec2(330, 494), ImVec2(566, 498)})
        scene.brush.glow(at, 170, 46, scene.light.daylight.faded(0.9F));
}

}  // namespace

void paint_lobby_floor(const Scene& scene) {
    Brush& brush = scene.brush;
    const Box seen = brush.seen();
    const Ink stone = scene.light.on(0xB79F86);
    brush.fill({seen.x0 - 1, floor_line, seen.x1 + 1, seen.y1 + 1}, stone.lit(0.92F),
               stone.lit(0.60F));
    paint_slabs(scene);
    paint_mirrored(scene);
    paint_rug(scene);
    paint_daylight(scene);
    brush.fill({seen.x0, floor_line, seen.x1, floor_line + 14}, hex(0x0E0A06, 0.34F),
               hex(0x0E0A06, 0));
}

}  // namespace frontstage::player
