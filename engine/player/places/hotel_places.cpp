// The restaurant of the hotel and its terrace at the pool.
#include <cmath>
#include <numbers>

#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"
#include "player/places/outside.hpp"

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr Walls dining{0xB9A58C, 0x6E5040, 470, Flooring::boards};

void paint_table(const Scene& scene, ImVec2 foot, float scale) {
    Brush& brush = scene.brush;
    const Ink linen = scene.light.on(0xEDE5D6);
    const auto x = [&](float by) { return foot.x + by * scale; };
    const auto y = [&](float by) { return foot.y - by * scale; };
    paint_shadow(brush, foot, 50, scale);
    brush.band(
        [&](float t) { return ImVec2(x(mix(-56, 56, t)), y(72)); },
        [&](float t) { return ImVec2(x(mix(-50, 50, t)), y(16 + 5 * std::sin(6 * pi * t))); },
        linen.lit(0.92F), linen.lit(0.62F), 30);
    for (float fold = -42; fold < 48; fold += 21)
        brush.fill_across({x(fold), y(68), x(fold + 9), y(20)}, hex(0x1A120A, 0),
                          hex(0x1A120A, 0.10F));
    brush.ellipse({foot.x, y(72)}, 58 * scale, 11 * scale, linen.lit(1.02F), linen.lit(0.94F));
    brush.glow({foot.x, y(74)}, 44 * scale, 9 * scale, scene.light.lamp(0.4F));
    brush.rounded({x(-4), y(88), x(4), y(72)}, 2, scene.light.on(0xB58E50),
                  scene.light.on(0x7A5C30));
    brush.glow({foot.x, y(92)}, 34 * scale, 34 * scale, scene.light.lamp(0.55F));
    brush.ellipse({foot.x, y(92)}, 2.6F * scale, 5 * scale,
                  hex(0xFFF1C8, 0.3F + 0.7F * scene.light.lamps),
                  hex(0xFFC46E, 0.3F + 0.7F * scene.light.lamps));
}

void paint_water(const Scene& scene) {
    Brush& brush = scene.brush;
    const Box seen = brush.seen();
    const Ink water = mix(scene.light.on(0x3E93A6), scene.light.sky_middle, 0.25F);
    brush.shape({{seen.x0 - 1, 492},
                 {720, 484},
                 {seen.x1 + 1, 484},
                 {seen.x1 + 1, 566},
                 {560, 590},
                 {seen.x0 - 1, 600}},
                water.lit(0.9F), water.lit(1.12F));
    for (std::uint32_t i = 0; i < 60; ++i) {
        const float y = mix(494, 568, varied(141, i)), x = mix(seen.x0, seen.x1, varied(142, i));
        const float run = mix(14, 70, varied(143, i)) * (y - 420) / 130;
        brush.ellipse({x, y}, run, 1.1F, mix(water, scene.light.sky_low, 0.7F).faded(0.34F),
                      mix(water, scene.light.sky_low, 0.7F).faded(0.2F));
    }
    brush.glow({420, 520}, 260, 44, hex(0x9FF0F0, 0.34F * scene.light.lamps));
    brush.glow({960, 520}, 260, 44, hex(0x9FF0F0, 0.22F * scene.light.lamps));
}

void paint_parasol(const Scene& scene, ImVec2 foot, float scale, std::uint32_t colour) {
    Brush& brush = scene.brush;
    const Ink cloth = scene.light.on(colour), wood = scene.light.on(0x8A6D55);
    const float top = foot.y - 210 * scale;
    paint_shadow(brush, foot, 30, scale);
    brush.fill_across({foot.x - 2.5F * scale, top, foot.x + 2.5F * scale, foot.y}, wood.lit(1.2F),
                      wood.lit(0.7F));
    for (int i = 0; i < 6; ++i) {
        const float from = mix(-1, 1, static_cast<float>(i) / 6),
                    to = mix(-1, 1, static_cast<float>(i + 1) / 6);
        const auto low = [&](float side) {
            return ImVec2(foot.x + 112 * scale * side, top + (58 + 8 * (1 - side * side)) * scale);
        };
        const Ink ink =
            cloth.lit(mix(1.16F, 0.74F, static_cast<float>(i) / 5) * (i % 2 == 0 ? 1.0F : 0.93F));
        brush.shape({{foot.x, top}, low(to), low(from)}, ink.lit(1.05F), ink.lit(0.88F));
    }
}

}  // namespace

void paint_restaurant(const Scene& scene) {
    paint_walls(scene, dining);
    paint_window(scene, dining, {52, 92, 388, 362}, 3);
    const Box seen = scene.brush.seen();
    const Ink wood = scene.light.on(0x6E4E3E);
    scene.brush.fill({470, 372, seen.x1 + 1, 456}, wood.lit(0.98F), wood.lit(0.72F));
    scene.brush.fill({470, 366, seen.x1 + 1, 374}, wood.lit(1.35F), wood.lit(0.95F));
    paint_frame_on_wall(scene, {470, 150, 606, 262}, 0xE1CFAE, 0x7E6A52);
    paint_shelves(scene, {760, 150, 1150, 350}, 2, 0x6E4E3E,
                  {0x55704E, 0x7A4A40, 0x8A8258, 0x54646A}, Wares::bottles);
    paint_case(scene, {730, 396, 1180, 496}, 0x5E4336, 4);
    for (const ImVec2 at : {ImVec2(508, 110), ImVec2(800, 96), ImVec2(1110, 96)})
        paint_hanging_lamp(scene, at);
    for (const ImVec2 foot : {ImVec2(560, 548), ImVec2(880, 570), ImVec2(1180, 548)}) {
        paint_chair(scene, {foot.x - 72, foot.y - 8}, 1.05F, 0x7A4A40);
        paint_chair(scene, {foot.x + 72, foot.y - 8}, 1.05F, 0x7A4A40);
        paint_table(scene, foot, 1.3F);
    }
    if (!scene.has("plant")) paint_plant(scene.brush, scene.light, {24, 560}, 1.5F);
}

void paint_terrace(const Scene& scene) {
    Brush& brush = scene.brush;
    const Box seen = brush.seen();
    const Ink stone = scene.light.on(0xCBBBA2), hedge = scene.light.on(0x4E6B52);
    paint_outside(brush, scene.light, {seen.x0 - 1, seen.y0 - 1, seen.x1 + 1, 440});
    for (float x = seen.x0 - 30; x < seen.x1 + 30; x += 44) {
        const float high = mix(46, 84, varied(151, static_cast<std::uint32_t>(x + 2000)));
        brush.ellipse({x, 446}, 46, high, hedge.lit(1.12F), hedge.lit(0.6F));
    }
    brush.fill({seen.x0 - 1, 440, seen.x1 + 1, seen.y1 + 1}, stone.lit(0.98F), stone.lit(0.66F));
    paint_water(scene);
    for (float right = -6.3F; right < 6.5F; right += 0.9F)  // slabs of the deck on our side
        brush.line(seen_from_desk(right, 0, 5), seen_from_desk(right, 0, nearest_seen(right)), 1.1F,
                   stone.lit(0.6F).faded(0.35F));
    brush.line({seen.x0, 668}, {seen.x1, 668}, 1.1F, stone.lit(0.6F).faded(0.35F));
    brush.fill({seen.x0 - 1, 596, seen.x1 + 1, 612}, stone.lit(1.14F), stone.lit(0.92F));
    paint_parasol(scene, {92, 600}, 1.5F, 0xC9765A);
    paint_parasol(scene, {900, 476}, 0.8F, 0xD9C7A4);
    paint_parasol(scene, {1160, 480}, 0.85F, 0xC9765A);
    for (const ImVec2 foot : {ImVec2(560, 478), ImVec2(820, 474), ImVec2(1060, 474)}) {
        const Ink cloth = scene.light.on(0xE6DDCB);
        paint_shadow(brush, foot, 50, 1);
        brush.shape({{foot.x - 70, foot.y - 20},
                     {foot.x + 30, foot.y - 20},
                     {foot.x + 34, foot.y - 8},
                     {foot.x - 66, foot.y - 8}},
                    cloth, cloth.lit(0.72F));
        brush.shape({{foot.x + 26, foot.y - 20},
                     {foot.x + 74, foot.y - 62},
                     {foot.x + 80, foot.y - 56},
                     {foot.x + 34, foot.y - 8}},
                    cloth.lit(1.05F), cloth.lit(0.78F));
    }
    for (const float x : {470.0F, 690.0F, 1250.0F}) {
        const Ink post = scene.light.on(0x3E4649);
        brush.fill_across({x - 3, 360, x + 3, 470}, post.lit(1.2F), post.lit(0.7F));
        paint_shade(brush, scene.light, {x, 346}, 0.9F);
    }
}

}  // namespace frontstage::player
