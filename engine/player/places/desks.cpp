// What one works at: the edge of the desk before us, screens, keys, what calls are taken with.
#include <cmath>

#include "player/places/furniture.hpp"
#include "player/places/kit.hpp"

namespace frontstage::player {
namespace {

const Ink shadow = hex(0x100B08);

}  // namespace

void paint_monitor(const Scene& scene, Box box) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Ink shell = light.on(0x33383D);
    const float middle = (box.x0 + box.x1) / 2;
    const bool dark = scene.shows(Sight::dark_screens) || scene.shows(Sight::power_cut);
    brush.glow({middle, box.y1 + 30}, (box.x1 - box.x0) * 0.42F, 9, shadow.faded(0.5F));
    brush.fill_across({middle - 9, box.y1, middle + 9, box.y1 + 24}, shell.lit(1.3F),
                      shell.lit(0.7F));
    brush.ellipse({middle, box.y1 + 27}, 40, 6, shell.lit(1.2F), shell.lit(0.7F));
    if (!dark)
        brush.glow({middle, mix(box.y0, box.y1, 0.5F)}, (box.x1 - box.x0) * 0.9F,
                   (box.y1 - box.y0) * 0.95F, hex(0xA8CDE6, 0.06F + 0.16F * light.lamps));
    brush.rounded(box, 6, shell.lit(1.1F), shell.lit(0.8F));
    const Box glass{box.x0 + 5, box.y0 + 5, box.x1 - 5, box.y1 - 8};
    if (dark) {
        brush.fill(glass, light.on(0x161B20), light.on(0x0D1013));
        brush.ellipse({middle, mix(glass.y0, glass.y1, 0.45F)}, 13, 13, hex(0xC8763A),
                      hex(0xB2622C));
        brush.rounded({middle - 1.8F, glass.y0 + 0.45F * (glass.y1 - glass.y0) - 7, middle + 1.8F,
                       glass.y0 + 0.45F * (glass.y1 - glass.y0) + 2},
                      1, hex(0xFFF2DC), hex(0xFFF2DC));
        brush.ellipse({middle, glass.y0 + 0.45F * (glass.y1 - glass.y0) + 6}, 1.9F, 1.9F,
                      hex(0xFFF2DC), hex(0xFFF2DC));
    } else {
        brush.fill(glass, mix(light.on(0xB9CFDB), hex(0xBED6E4), 0.5F),
                   mix(light.on(0xA3BBC9), hex(0xA8C4D4), 0.5F));
        brush.fill({glass.x0, glass.y0, mix(glass.x0, glass.x1, 0.22F), glass.y1},
                   hex(0x4E7188, 0.55F), hex(0x4E7188, 0.45F));
        for (const float row : {0.16F, 0.44F, 0.72F})
            brush.rounded({mix(glass.x0, glass.x1, 0.29F), mix(glass.y0, glass.y1, row),
                           glass.x1 - 8, mix(glass.y0, glass.y1, row + 0.18F)},
                          3, hex(0xF4F8FA, 0.62F), hex(0xF4F8FA, 0.5F));
    }
}

void paint_desk(const Scene& scene, const Desk& desk) {
    Brush& brush = scene.brush;
    const Box seen = brush.seen();
    const Ink top = scene.light.on(desk.top), face = scene.light.on(desk.face);
    const float left = seen.x0 - 1, right = seen.x1 + 1;
    brush.fill({left, 576, right, 590}, shadow.faded(0), shadow.faded(0.34F));
    brush.fill({left, 590, right, 640}, top.lit(0.92F), top.lit(1.14F));
    for (std::uint32_t i = 0; i < (desk.grain == Grain::wood ? 30U : 0U); ++i) {  // long and faint
        const float y = mix(594, 637, varied(91, i)), x = mix(left - 100, right, varied(92, i));
        brush.fill_across({x, y, x + mix(90, 320, varied(93, i)), y + 1.2F}, top.lit(0.8F).faded(0),
                          top.lit(0.8F).faded(0.32F));
    }
    brush.fill({left, 590, right, 592.5F}, top.lit(1.34F), top.lit(1.12F));
    brush.glow({260, 612}, 420, 30,
               mix(scene.light.daylight, scene.light.lamp(1), scene.light.lamps).faded(0.5F));
    brush.fill({left, 640, right, 648}, top.lit(1.28F), top.lit(0.72F));
    brush.fill({left, 648, right, seen.y1 + 1}, face.lit(0.66F), face.lit(0.92F));
    brush.fill({left, 648, right, 674}, shadow.faded(0.42F), shadow.faded(0));
}

void paint_keyboard(const Scene& scene, float x) {
    Brush& brush = scene.brush;
    const Ink shell = scene.light.on(0xC9C7C0);
    brush.glow({x, 632}, 110, 9, shadow.faded(0.4F));
    brush.shape({{x - 74, 610}, {x + 74, 610}, {x + 88, 630}, {x - 88, 630}}, shell.lit(0.92F),
                shell);
    for (int row = 0; row < 3; ++row) {
        const float y = 614 + 5.2F * static_cast<float>(row),
                    out = 70 + 4.0F * static_cast<float>(row);
        brush.rounded({x - out, y, x + out, y + 3.2F}, 1.4F, shell.lit(0.62F), shell.lit(0.70F));
    }
}

void paint_headset(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink steel = scene.light.on(0xA9ADAE), pad = scene.light.on(0x2F3438);
    const ImVec2 top(foot.x, foot.y - 92);
    brush.glow({foot.x + 3, foot.y + 1}, 44, 9, shadow.faded(0.5F));
    brush.ellipse({foot.x, foot.y - 2}, 26, 6, steel.lit(1.1F), steel.lit(0.6F));
    brush.fill_across({foot.x - 3, top.y + 4, foot.x + 3, foot.y - 3}, steel.lit(1.25F),
                      steel.lit(0.6F));
    brush.rounded({foot.x - 17, top.y, foot.x + 17, top.y + 7}, 3, steel.lit(1.2F),
                  steel.lit(0.7F));
    brush.stroke(
        [=](float t) {
            const float angle = 3.14159F * (1 + t);
            return ImVec2(top.x + 27 * std::cos(angle), top.y + 30 + 33 * std::sin(angle));
        },
        5, pad.lit(1.4F), 24);
    for (const float side : {-27.0F, 27.0F})
        brush.rounded({foot.x + side - 9, top.y + 24, foot.x + side + 9, top.y + 58}, 8,
                      pad.lit(1.5F), pad.lit(0.8F));
    brush.stroke(
        [=](float t) { return ImVec2(foot.x - 27 + 24 * t, top.y + 54 + 20 * t * (2 - t)); }, 2.6F,
        pad.lit(1.3F), 12);
    brush.rounded({foot.x - 8, top.y + 71, foot.x + 4, top.y + 78}, 3, pad.lit(1.5F), pad);
}

}  // namespace frontstage::player
