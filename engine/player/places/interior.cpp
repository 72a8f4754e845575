// Any place that has no picture of its own: a plain room, a wide window, light on the wall. A shop
// is a little warmer, a clinic a little cooler.

#include "player/places/furniture.hpp"
#include "player/places/list.hpp"
#include "player/places/outside.hpp"
#include "player/places/window.hpp"

namespace frontstage::player {
namespace {

constexpr float floor_line = 500;

std::uint32_t wall_colour(const std::string& place) {
    if (place.starts_with("clinic.")) return 0xC6D2CF;
    if (place.starts_with("retail.")) return 0xD9CBB8;
    return 0xCFC8BC;
}

void paint_floor(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Box seen = brush.seen();
    const Ink floor = light.on(0xA08A74);
    brush.fill({seen.x0, floor_line, seen.x1, seen.y1 + 1}, floor.lit(0.95F), floor.lit(0.66F));
    for (float right = -4.95F; right <= 5; right += 0.55F)
        brush.line(seen_from_desk(right, 0, 7.62F), seen_from_desk(right, 0, 3.4F), 1.2F,
                   floor.lit(0.7F).faded(0.35F));
    const Ink sky = mix(light.sky_low, light.daylight, 0.5F);
    brush.cast({56, floor_line, 418, floor_line + 130}, 30, sky.faded(0.30F));
    brush.fill({seen.x0, floor_line, seen.x1, floor_line + 16}, hex(0x0E0A06, 0.30F),
               hex(0x0E0A06, 0));
}

// A low cabinet with a few books and a lamp, where the cards will lie.
void paint_cabinet(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Ink wood = light.on(0x8A6D55);
    paint_shadow(brush, {930, 532}, 230, 1);
    brush.fill({730, 402, 1130, 526}, wood, wood.lit(0.70F));
    brush.fill({722, 394, 1138, 405}, wood.lit(1.3F), wood.lit(0.95F));
    for (const float x : {744.0F, 874.0F, 1004.0F}) {
        brush.outline({x, 418, x + 112, 512}, 4, 1.6F, wood.lit(0.62F));
        brush.ellipse({x + 56, 432}, 3.4F, 3.4F, light.on(0xC9A35E), light.on(0x8A6B36));
    }
    for (std::uint32_t i = 0; i < 7; ++i) {
        const float x = 772 + 15 * static_cast<float>(i), tall = mix(38, 60, varied(101, i));
        const Ink cover = light.on(i % 3 == 0 ? 0x46626B : i % 3 == 1 ? 0xA4624C : 0xBFA77F);
        brush.fill_across({x, 394 - tall, x + 13, 394}, cover.lit(1.1F), cover.lit(0.8F));
    }
    brush.fill_across({1057, 340, 1063, 392}, light.on(0xB58E50), light.on(0x7A5C30));
    brush.ellipse({1060, 392}, 18, 5, light.on(0xB58E50), light.on(0x6E5430));
    paint_shade(brush, light, {1060, 316}, 1.5F);
}

// The sun draws the panes, aslant, beside the window.
void paint_sun_on_wall(const Scene& scene) {
    if (scene.light.night || scene.light.storm) return;
    const Ink sun = scene.light.daylight;
    for (const float x : {486.0F, 546.0F, 606.0F})
        for (const float y : {0.0F, 132.0F}) {
            const float low = (x - 486) * 0.27F + 118 + y;
            scene.brush.shape({{x, low}, {x + 52, low + 14}, {x + 52, low + 138}, {x, low + 124}},
                              sun.faded(0.55F - y * 0.0015F), sun.faded(0.45F - y * 0.0020F));
        }
}

}  // namespace

void paint_interior(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Box seen = brush.seen(), window{60, 84, 414, 396};
    const Ink wall = light.on(wall_colour(scene.backdrop.place)), white = light.on(0xEFE9DE);
    brush.fill({seen.x0, seen.y0, seen.x1, floor_line}, wall.lit(1.02F), wall.lit(0.84F));
    paint_outside(brush, light, {window.x0, window.y0, window.x1, window.y1 + 30});
    paint_wet_glass(brush, light, window, 5);
    brush.fill({window.x0 - 10, window.y1, window.x1 + 10, window.y1 + 31}, wall.lit(0.88F));
    paint_casement(brush, light, window, 3);
    paint_sun_on_wall(scene);
    brush.fill({seen.x0, floor_line - 18, seen.x1, floor_line}, white, white.lit(0.8F));
    paint_floor(scene);
    paint_cabinet(scene);
    if (scene.has("plant")) paint_plant(brush, light, {500, 560}, 1.6F);
}

}  // namespace frontstage::player
