// Where a customer is who calls or writes: at home, in the street, in a taxi.
#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"
#include "player/places/outside.hpp"
#include "player/places/window.hpp"

namespace frontstage::player {
namespace {

constexpr Shell home{0xCDB9A3, 0x8C6B50, 480, Flooring::boards};
constexpr Goods books{0x6E7F8A, 0xB0735A, 0xCDB58C, 0x7A8468};

}  // namespace

void paint_home_desk(const Scene& scene) {
    paint_shell(scene, home);
    paint_window(scene, home, {60, 100, 372, 374}, 2);
    paint_curtain(scene.brush, scene.light, {24, 74, 100, 462}, Side::left, 0x7C8B7A);
    paint_curtain(scene.brush, scene.light, {332, 74, 408, 462}, Side::right, 0x7C8B7A);
    paint_shelves(scene, {720, 140, 1010, 470}, 4, 0x8A6A4E, books);
    paint_frame_on_wall(scene, {458, 160, 596, 280}, 0xE1CFAE, 0x7E8A70);
    paint_case(scene, {448, 430, 612, 526}, 0x8A6A4E, 2);
    paint_shade(scene.brush, scene.light, {530, 372}, 1.3F);
    scene.brush.fill_across({527, 392, 533, 420}, scene.light.on(0xB58E50),
                            scene.light.on(0x7A5C30));
    paint_floor_lamp(scene.brush, scene.light, {1120, 540}, 1.5F);
}

void paint_home_sofa(const Scene& scene) {
    const Shell shell{0xBFC0B0, 0x7F6A58, 484, Flooring::boards};
    paint_shell(scene, shell);
    paint_window(scene, shell, {470, 108, 650, 356}, 1);
    paint_frame_on_wall(scene, {70, 130, 214, 250}, 0xE6D4B4, 0x8A7A62);
    paint_frame_on_wall(scene, {250, 150, 350, 240}, 0xDADFD6, 0x6F8A80);
    paint_shelves(scene, {800, 150, 1180, 380}, 3, 0x8A6A4E, books);
    paint_case(scene, {780, 410, 1200, 506}, 0x7A5C46, 4);
    paint_sofa(scene, {-30, 396, 560, 610}, 0x7B8C86);
    paint_floor_lamp(scene.brush, scene.light, {640, 560}, 1.55F);
}

void paint_street_scene(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Box seen = brush.seen();
    paint_outside(brush, light, {seen.x0 - 1, seen.y0 - 1, seen.x1 + 1, 500});
    const Ink stone = mix(light.on(0x9A948C), light.city_near, 0.25F);
    brush.fill({seen.x0 - 1, 498, seen.x1 + 1, seen.y1 + 1}, stone.lit(0.86F), stone.lit(0.62F));
    for (float right = -8; right < 8.5F; right += 0.8F)
        brush.line(seen_from_desk(right, 0, 7.6F), seen_from_desk(right, 0, nearest_seen(right)),
                   1.1F, stone.lit(0.6F).faded(0.4F));
    // A house with a lit shop window and its awning, where the cards will lie.
    const Ink brick = light.on(0x8C6F62),
              glass = mix(light.on(0x7F929B), hex(0xFFDFA0), 0.7F * light.lamps);
    brush.fill({700, seen.y0 - 1, seen.x1 + 1, 520}, brick.lit(0.98F), brick.lit(0.74F));
    brush.fill({690, 200, seen.x1 + 1, 216}, brick.lit(1.25F), brick.lit(0.9F));
    brush.fill({740, 290, 1220, 486}, glass, glass.lit(0.82F));
    for (const float x : {896.0F, 1060.0F})
        brush.fill_across({x, 290, x + 7, 486}, brick.lit(0.62F), brick.lit(0.45F));
    for (int i = 0; i < 12; ++i) {
        const float x = 722 + 43 * static_cast<float>(i);
        const Ink cloth = light.on(i % 2 == 0 ? 0x6F8A84 : 0xD9CFBC);
        brush.shape({{x + 8, 250}, {x + 51, 250}, {x + 43, 304}, {x, 304}}, cloth,
                    cloth.lit(0.78F));
    }
    brush.cast({740, 500, 1220, 600}, 50, light.lamp(0.4F));
    for (const float x : {70.0F, 610.0F}) {
        const Ink iron = light.on(0x3A4043);
        paint_shadow(brush, {x, 540}, 20, 1);
        brush.fill_across({x - 4, 160, x + 4, 540}, iron.lit(1.3F), iron.lit(0.7F));
        brush.glow({x, 540}, 170, 46, light.lamp(0.36F));
        paint_shade(brush, light, {x, 144}, 1.2F);
    }
}

void paint_taxi(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Box seen = brush.seen();
    const Ink hide = light.on(0x4E4944), lining = light.on(0xA59A8B), trim = light.on(0x2F3134);
    paint_outside(brush, light, {seen.x0 - 1, 60, seen.x1 + 1, 452});
    paint_wet_glass(brush, light, {seen.x0, 90, seen.x1, 440}, 17);
    brush.fill({seen.x0 - 1, seen.y0 - 1, seen.x1 + 1, 104}, lining.lit(0.92F), lining.lit(0.7F));
    brush.fill({seen.x0 - 1, 100, seen.x1 + 1, 112}, trim.lit(1.2F), trim);
    brush.fill({seen.x0 - 1, 396, seen.x1 + 1, seen.y1 + 1}, hide.lit(1.05F), hide.lit(0.66F));
    brush.fill({seen.x0 - 1, 390, seen.x1 + 1, 400}, trim.lit(1.5F), trim.lit(0.8F));
    for (const float x : {-20.0F, 576.0F})
        brush.shape({{x, 100}, {x + 60, 100}, {x + 84, 400}, {x + 6, 400}}, lining.lit(0.86F),
                    lining.lit(0.58F));
    brush.fill({660, 104, seen.x1 + 1, 396}, lining.lit(0.5F).faded(0.86F),
               lining.lit(0.38F).faded(0.92F));
    // The bench with its seams, and the rest for a head.
    brush.rounded({20, 330, 560, 760}, 40, hide.lit(1.34F), hide.lit(0.8F));
    for (const float x : {128.0F, 236.0F, 344.0F, 452.0F})
        brush.fill_across({x, 352, x + 12, 720}, hide.lit(0.7F).faded(0),
                          hide.lit(0.7F).faded(0.6F));
    brush.rounded({196, 250, 388, 344}, 24, hide.lit(1.42F), hide.lit(0.9F));
    brush.rounded({720, 430, 1240, 690}, 30, hide.lit(1.12F), hide.lit(0.8F));
    brush.glow({300, 100}, 260, 90, light.lamp(0.3F));
    brush.rounded({250, 84, 350, 98}, 6, mix(light.on(0xCFC8BA), hex(0xFFF0CC), light.lamps),
                  mix(light.on(0xB9B2A4), hex(0xFFE3AE), light.lamps));
}

}  // namespace frontstage::player
