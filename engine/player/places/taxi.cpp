// The back of a taxi, seen from the seat in front: the bench, the window behind it, a door.
#include <cmath>

#include "player/places/furniture.hpp"
#include "player/places/list.hpp"
#include "player/places/outside.hpp"

namespace frontstage::player {
namespace {

struct Trim {
    Ink hide, lining, panel, steel;
};

// What slides past: the houses of the street in the rear window, and beside us.
void paint_views(const Scene& scene, const Trim& trim) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Box rear{70, 96, 540, 330}, side{690, 110, 1290, 400};
    for (const Box& pane : {rear, side}) {
        paint_outside(brush, light, pane, Outlook::street);
        paint_wet_glass(brush, light, pane, static_cast<std::uint32_t>(pane.x0));
        brush.fill(pane, hex(0x1A2026, 0.24F), hex(0x1A2026, 0.12F));
        brush.shape({{pane.x0 + 60, pane.y0},
                     {pane.x0 + 150, pane.y0},
                     {pane.x0 + 60, pane.y1},
                     {pane.x0 - 30, pane.y1}},
                    hex(0xFFFFFF, 0.10F), hex(0xFFFFFF, 0.01F));
    }
    for (float y = 150; y < 320; y += 26)  // the wires that warm the rear window
        brush.fill({70, y, 540, y + 1}, trim.panel.faded(0.45F));
    brush.fill({690, 104, 1290, 404}, hex(0x10141A, 0.30F), hex(0x10141A, 0.42F));
}

void paint_frames(const Scene& scene, const Trim& trim) {
    Brush& brush = scene.brush;
    const Box seen = brush.seen();
    brush.fill({seen.x0 - 1, seen.y0 - 1, seen.x1 + 1, 98}, trim.lining.lit(0.98F),
               trim.lining.lit(0.78F));
    brush.fill({seen.x0 - 1, 98, seen.x1 + 1, 118}, hex(0x0A0C10, 0.30F), hex(0x0A0C10, 0));
    // Posts that lean in towards the roof.
    brush.shape({{seen.x0 - 1, 96}, {120, 96}, {50, 350}, {seen.x0 - 1, 350}},
                trim.lining.lit(0.90F), trim.lining.lit(0.62F));
    brush.shape({{482, 96}, {760, 96}, {706, 420}, {566, 420}}, trim.lining.lit(0.92F),
                trim.lining.lit(0.58F));
    brush.line({482, 97}, {562, 340}, 3, trim.panel);
    brush.line({120, 97}, {52, 340}, 3, trim.panel);
    brush.line({760, 97}, {706, 400}, 3, trim.panel);
    brush.stroke([](float t) { return ImVec2(574 + 96 * t, 82 + 16 * std::sin(3.14F * t)); }, 7,
                 trim.lining.lit(0.62F), 16);  // to hold on to
}

// The door, with what one leans on, a handle and a seam along it.
void paint_door_panel(const Scene& scene, const Trim& trim) {
    Brush& brush = scene.brush;
    const Box seen = brush.seen();
    brush.fill({640, 400, seen.x1 + 1, seen.y1 + 1}, trim.panel.lit(1.5F), trim.panel.lit(0.85F));
    brush.fill({640, 392, seen.x1 + 1, 406}, trim.panel.lit(1.0F), trim.panel.lit(1.9F));
    brush.fill({640, 406, seen.x1 + 1, 430}, hex(0x0A0C10, 0.32F), hex(0x0A0C10, 0));
    brush.shape({{690, 520}, {seen.x1 + 1, 520}, {seen.x1 + 1, 556}, {680, 556}},
                trim.hide.lit(1.5F), trim.hide.lit(0.8F));
    brush.fill({684, 556, seen.x1 + 1, 580}, hex(0x0A0C10, 0.34F), hex(0x0A0C10, 0));
    brush.rounded({740, 452, 850, 476}, 10, trim.panel.lit(0.8F), trim.panel.lit(1.1F));
    brush.rounded({752, 457, 832, 469}, 5, trim.steel.lit(1.2F), trim.steel.lit(0.7F));
}

void paint_bench(const Scene& scene, const Trim& trim) {
    Brush& brush = scene.brush;
    brush.fill({-600, 326, 640, 352}, trim.panel.lit(1.3F), trim.panel.lit(0.9F));
    for (const float x : {-10.0F, 430.0F}) {  // what a head rests against, beside the person
        for (const float rod : {54.0F, 92.0F})
            brush.fill_across({x + rod, 330, x + rod + 6, 372}, trim.steel.lit(1.2F),
                              trim.steel.lit(0.6F));
        brush.rounded({x, 268, x + 150, 346}, 24, trim.hide.lit(1.50F), trim.hide.lit(0.86F));
        brush.rounded({x + 16, 272, x + 134, 278}, 3, trim.hide.lit(1.9F).faded(0.6F),
                      trim.hide.faded(0));
    }
    brush.rounded({-120, 350, 640, 780}, 44, trim.hide.lit(1.36F), trim.hide.lit(0.66F));
    brush.rounded({-60, 355, 596, 363}, 4, trim.hide.lit(1.75F).faded(0.55F), trim.hide.faded(0));
    for (float x = -46; x < 620; x += 66) {  // pipes of the cover, with a seam between
        brush.fill_across({x, 388, x + 33, 720}, trim.hide.lit(1.6F).faded(0.0F),
                          trim.hide.lit(1.6F).faded(0.20F));
        brush.fill_across({x + 46, 388, x + 62, 720}, hex(0x0A0806, 0), hex(0x0A0806, 0.24F));
    }
    brush.fill({-120, 384, 640, 390}, hex(0x0A0806, 0.26F), hex(0x0A0806, 0));
    // A belt, from the post down to its buckle.
    const Ink belt = scene.light.on(0x2A2D30);
    brush.shape({{556, 336}, {578, 338}, {524, 720}, {498, 720}}, belt.lit(1.5F), belt.lit(0.9F));
    brush.rounded({546, 326, 590, 346}, 6, trim.steel.lit(1.1F), trim.steel.lit(0.6F));
}

}  // namespace

void paint_taxi(const Scene& scene) {
    const Light& light = scene.light;
    const Trim trim{light.on(0x5C5049), light.on(0xB3A797), light.on(0x33363A), light.on(0xA9ADAE)};
    paint_views(scene, trim);
    paint_frames(scene, trim);
    paint_door_panel(scene, trim);
    paint_bench(scene, trim);
    scene.brush.glow({300, 96}, 300, 110, light.lamp(0.34F));
    const Ink lamp = mix(light.on(0xCFC8BA), hex(0xFFF0CC), light.lamps);
    scene.brush.rounded({244, 66, 356, 84}, 8, trim.lining.lit(0.7F), trim.lining.lit(0.9F));
    scene.brush.rounded({252, 69, 348, 81}, 5, lamp, lamp.lit(0.92F));
}

}  // namespace frontstage::player
