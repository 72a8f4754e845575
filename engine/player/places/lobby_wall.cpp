// The far wall of the lobby: two windows onto the city and a revolving door.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "player/places/list.hpp"
#include "player/places/outside.hpp"
#include "player/places/window.hpp"

namespace frontstage::player {
namespace {

constexpr float wall_end = 650, floor_line = 450, pi = std::numbers::pi_v<float>;

void paint_cornice(const Scene& scene) {
    const Ink plaster = scene.light.on(0xE9DECB);
    const float top = scene.brush.seen().y0 - 1, left = scene.brush.seen().x0 - 1;
    scene.brush.fill({left, top, wall_end, 14}, plaster.lit(0.78F), plaster.lit(0.92F));
    scene.brush.fill({left, 14, wall_end, 26}, plaster.lit(1.06F), plaster.lit(0.86F));
    scene.brush.fill({left, 26, wall_end, 42}, hex(0x1A120A, 0.22F), hex(0x1A120A, 0));
}

void paint_wainscot(const Scene& scene, float x0, float x1) {
    const Ink wood = scene.light.on(0x7A5D49);
    scene.brush.fill({x0, 372, x1, floor_line}, wood, wood.lit(0.72F));
    scene.brush.fill({x0, 368, x1, 375}, wood.lit(1.35F), wood.lit(0.85F));
    scene.brush.fill({x0, 438, x1, floor_line}, wood.lit(0.62F), wood.lit(0.5F));
}

// The drum bulges towards us; its head, above the eye, bows upwards.
void paint_revolving_door(const Scene& scene, Box box) {
    Brush& brush = scene.brush;
    const Ink bronze = scene.light.on(0x3A2F29), brass = scene.light.on(0xC29A58);
    const auto bow = [&](float y, float depth) {
        return
            [=](float t) { return ImVec2(mix(box.x0, box.x1, t), y + depth * std::sin(pi * t)); };
    };
    const float middle = (box.x0 + box.x1) / 2, shine = scene.light.night ? 0.10F : 0.20F;
    for (const float wing : {0.28F, 0.72F}) {
        const float x = mix(box.x0, box.x1, wing);
        brush.shape({{middle, box.y0 + 3}, {x, box.y0 + 6}, {x, box.y1}, {middle, box.y1}},
                    hex(0xDCE9F2, shine), hex(0xDCE9F2, shine * 0.25F));
        brush.fill({x - 2.5F, box.y0 + 4, x + 2.5F, box.y1}, bronze.lit(1.2F), bronze);
        const float grip = mix(middle, x, 0.5F);
        brush.fill({std::min(grip, x) + 3, 336, std::max(grip, x) - 3, 340}, brass,
                   brass.lit(0.7F));
    }
    brush.fill_across({middle - 4, box.y0 + 2, middle + 4, box.y1}, bronze.lit(1.7F), bronze);
    for (const float x : {box.x0, box.x1 - 8})
        brush.fill_across({x, box.y0, x + 8, box.y1}, bronze.lit(1.5F), bronze.lit(0.8F));
    for (const float x : {box.x0 + 26, box.x1 - 32})
        brush.fill_across({x, box.y0 + 8, x + 5, box.y1}, bronze.lit(1.5F), bronze.lit(0.8F));
    brush.band(bow(box.y0 - 14, -15), bow(box.y0 + 12, -10), bronze.lit(1.45F), bronze, 24);
    brush.band(bow(box.y0 + 12, -10), bow(box.y0 + 15, -9.5F), brass.lit(1.1F), brass.lit(0.8F),
               24);
    for (float x = box.x0 + 12; x < middle; x += 44)
        brush.shape({{x + 24, box.y0 + 30},
                     {x + 34, box.y0 + 30},
                     {x + 14, box.y1 - 20},
                     {x + 4, box.y1 - 20}},
                    hex(0xFFFFFF, shine), hex(0xFFFFFF, 0.02F));
}

}  // namespace

void paint_lobby_wall(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const WindowOpening first{{34, 132, 176, 384}, 66}, second{{236, 132, 378, 384}, 66};
    const WindowOpening door{{436, 150, 626, floor_line}, 78};
    const float left = brush.seen().x0 - 1, top = brush.seen().y0 - 1;
    paint_outside(brush, light, {left, 40, wall_end, floor_line});
    std::uint32_t which = 0;
    for (const WindowOpening& window : {first, second, door})
        paint_wet_glass(brush, light,
                        {window.box.x0, window.box.y0 - window.rise, window.box.x1, window.box.y1},
                        which++);
    paint_wall_around(brush, {left, top, wall_end, floor_line}, {first, second, door},
                      light.on(0xDCCFB9), light.on(0xB8A78F));
    paint_wainscot(scene, left, door.box.x0);
    paint_wainscot(scene, door.box.x1, wall_end);
    paint_frame(brush, light, first, Pane::window);
    paint_frame(brush, light, second, Pane::window);
    paint_frame(brush, light, door, Pane::door);
    paint_revolving_door(scene, {door.box.x0 + 4, 196, door.box.x1 - 4, floor_line});
    for (const WindowOpening& window : {first, second}) {
        const Box& box = window.box;
        paint_curtain(brush, light, {box.x0 - 20, 70, box.x0 + 28, floor_line - 2}, Side::left,
                      0x46626B);
        paint_curtain(brush, light, {box.x1 - 28, 70, box.x1 + 20, floor_line - 2}, Side::right,
                      0x46626B);
        brush.rounded({box.x0 - 27, 62, box.x1 + 27, 69}, 3, light.on(0xC9A35E),
                      light.on(0x7D6132));
    }
    paint_cornice(scene);
}

}  // namespace frontstage::player
