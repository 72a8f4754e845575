#include "player/places/kit.hpp"

#include <cmath>
#include <numbers>

#include "player/places/furniture.hpp"
#include "player/places/outside.hpp"
#include "player/places/window.hpp"

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;
const Ink shadow = hex(0x100B08);

void paint_joints(const Scene& scene, const Shell& shell, Ink floor) {
    if (shell.flooring == Flooring::carpet) return;
    Brush& brush = scene.brush;
    const Ink joint = floor.lit(0.62F).faded(0.30F);
    const float far = 1600 / (shell.floor_line - 290);
    const float step = shell.flooring == Flooring::boards ? 0.42F : 0.9F;
    for (float right = -12 * step; right < 12.5F * step; right += step)
        brush.line(seen_from_desk(right, 0, far), seen_from_desk(right, 0, nearest_seen(right)),
                   1.1F, joint);
    if (shell.flooring == Flooring::boards) return;
    for (float ahead = far - 0.6F; ahead > 3.3F; ahead -= 0.8F) {
        const float y = seen_from_desk(0, 0, ahead).y;
        brush.line({brush.seen().x0, y}, {brush.seen().x1, y}, 1.1F, joint);
    }
}

}  // namespace

void paint_shell(const Scene& scene, const Shell& shell) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Box seen = brush.seen();
    const Ink wall = light.on(shell.wall), floor = light.on(shell.floor);
    const Ink white = light.on(0xE9E1D3);
    const float left = seen.x0 - 1, right = seen.x1 + 1, line = shell.floor_line;
    brush.fill({left, seen.y0 - 1, right, line}, wall.lit(1.03F), wall.lit(0.84F));
    // The wall loses the light of the window towards the right.
    brush.fill_across({520, seen.y0 - 1, right, line}, shadow.faded(0), shadow.faded(0.20F));
    brush.fill({left, seen.y0 - 1, right, 16}, white.lit(0.96F), white.lit(0.84F));
    brush.fill({left, 16, right, 40}, shadow.faded(0.20F), shadow.faded(0));
    brush.fill({left, line, right, seen.y1 + 1}, floor.lit(0.98F), floor.lit(0.62F));
    paint_joints(scene, shell, floor);
    brush.fill({left, line - 15, right, line}, white.lit(0.94F), white.lit(0.74F));
    brush.fill({left, line, right, line + 20}, shadow.faded(0.32F), shadow.faded(0));
}

void paint_window(const Scene& scene, const Shell& shell, Box box, int panes) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    paint_outside(brush, light, {box.x0, box.y0, box.x1, box.y1});
    paint_wet_glass(brush, light, box, static_cast<std::uint32_t>(box.x0));
    if (!light.night)
        brush.shape({{box.x0 + 20, box.y0},
                     {box.x0 + 78, box.y0},
                     {box.x0 + 10, box.y1 - 40},
                     {box.x0, box.y1 - 50}},
                    hex(0xFFFFFF, 0.10F), hex(0xFFFFFF, 0.02F));
    paint_casement(brush, light, box, panes);
    brush.cast({box.x0 - 30, shell.floor_line, box.x1 + 30, shell.floor_line + 150}, 46,
               mix(light.sky_low, light.daylight, 0.5F).faded(light.night ? 0.14F : 0.30F));
    if (!light.night && !light.storm)
        brush.shape({{box.x0 + 40, shell.floor_line + 26},
                     {box.x1 - 10, shell.floor_line + 26},
                     {box.x1 + 130, shell.floor_line + 120},
                     {box.x0 + 140, shell.floor_line + 120}},
                    light.daylight.faded(0.75F), light.daylight.faded(0.35F));
}

void paint_case(const Scene& scene, Box box, std::uint32_t colour, int doors) {
    Brush& brush = scene.brush;
    const Ink wood = scene.light.on(colour), brass = scene.light.on(0xB9A06E);
    brush.glow({(box.x0 + box.x1) / 2, box.y1}, (box.x1 - box.x0) * 0.62F, 20, shadow.faded(0.55F));
    brush.fill(box, wood.lit(1.0F), wood.lit(0.68F));
    brush.fill({box.x0 - 7, box.y0 - 10, box.x1 + 7, box.y0}, wood.lit(1.28F), wood.lit(0.98F));
    brush.fill({box.x0, box.y0, box.x1, box.y0 + 12}, shadow.faded(0.28F), shadow.faded(0));
    brush.fill({box.x0, box.y1 - 10, box.x1, box.y1}, wood.lit(0.48F), wood.lit(0.40F));
    const float wide = (box.x1 - box.x0) / static_cast<float>(doors == 0 ? 1 : doors);
    for (int i = 0; i < doors; ++i) {
        const float x = box.x0 + wide * static_cast<float>(i);
        brush.outline({x + 9, box.y0 + 14, x + wide - 9, box.y1 - 18}, 4, 1.5F, wood.lit(0.66F));
        brush.rounded({x + wide / 2 - 12, box.y0 + 23, x + wide / 2 + 12, box.y0 + 27}, 2,
                      brass.lit(1.05F), brass.lit(0.7F));
    }
}

void paint_shelves(const Scene& scene, Box box, int rows, std::uint32_t wood, const Goods& goods) {
    Brush& brush = scene.brush;
    const Ink board = scene.light.on(wood);
    brush.fill({box.x0 - 6, box.y0 - 6, box.x1 + 6, box.y1 + 4}, board.lit(0.92F),
               board.lit(0.74F));
    brush.fill(box, board.lit(0.58F), board.lit(0.50F));
    const float high = (box.y1 - box.y0) / static_cast<float>(rows);
    for (int row = 0; row < rows; ++row) {
        const float y1 = box.y0 + high * static_cast<float>(row + 1) - 6;
        auto i = static_cast<std::uint32_t>(row) * 41 + static_cast<std::uint32_t>(box.x0);
        float x = box.x0 + 8;
        while (x < box.x1 - 44) {
            ++i;
            const float wide = mix(22, 40, varied(111, i));
            const float tall = high * mix(0.40F, 0.72F, varied(112, i));
            const Ink ink = scene.light.on(goods[i % goods.size()]).lit(0.86F);
            brush.rounded({x, y1 - tall, x + wide, y1}, 3, ink.lit(1.04F), ink.lit(0.74F));
            x += wide + mix(3, 14, varied(113, i));
        }
        brush.fill({box.x0, y1, box.x1, y1 + 6}, board.lit(1.22F), board.lit(0.88F));
        brush.fill({box.x0, y1 + 6, box.x1, y1 + 16}, shadow.faded(0.32F), shadow.faded(0));
    }
    brush.fill_across({box.x0, box.y0, box.x0 + 16, box.y1}, shadow.faded(0.30F), shadow.faded(0));
}

void paint_rail(const Scene& scene, Box box, const Goods& cloths) {
    Brush& brush = scene.brush;
    const Ink steel = scene.light.on(0x9C958C);
    brush.glow({(box.x0 + box.x1) / 2, box.y1}, (box.x1 - box.x0) * 0.6F, 15, shadow.faded(0.5F));
    for (const float x : {box.x0, box.x1 - 4})
        brush.fill_across({x, box.y0, x + 4, box.y1}, steel.lit(1.2F), steel.lit(0.6F));
    std::uint32_t i = static_cast<std::uint32_t>(box.x0);
    for (float x = box.x0 + 12; x < box.x1 - 30; x += 23, ++i) {
        const Ink cloth = scene.light.on(cloths[(i * 7 / 3) % cloths.size()]);
        const float low = mix(box.y0 + 0.55F * (box.y1 - box.y0), box.y1 - 34, varied(121, i));
        brush.stroke([=](float t) { return ImVec2(x + 9 + 5 * std::sin(pi * t), box.y0 + 12 * t); },
                     1.5F, steel, 8);
        brush.band(
            [=](float t) { return ImVec2(mix(x, x + 21, t), box.y0 + 22 - 9 * std::sin(pi * t)); },
            [=](float t) { return ImVec2(mix(x - 4, x + 24, t), low + 3 * std::sin(9 * t)); },
            cloth.lit(1.08F), cloth.lit(0.66F), 12);
        brush.fill_across({x + 15, box.y0 + 24, x + 25, low}, shadow.faded(0), shadow.faded(0.26F));
    }
    brush.rounded({box.x0 - 4, box.y0 - 2, box.x1 + 4, box.y0 + 3}, 2, steel.lit(1.3F),
                  steel.lit(0.7F));
}

void paint_hanging_lamp(const Scene& scene, ImVec2 at) {
    Brush& brush = scene.brush;
    const Ink metal = scene.light.on(0x3E4649);
    brush.line({at.x, brush.seen().y0}, {at.x, at.y - 18}, 1.6F, metal);
    brush.glow({at.x, at.y + 30}, 190, 150, scene.light.lamp(0.24F));
    brush.band([=](float t) { return ImVec2(at.x + mix(-9, 9, t), at.y - 18); },
               [=](float t) { return ImVec2(at.x + mix(-36, 36, t), at.y + 12); }, metal.lit(1.35F),
               metal.lit(0.8F), 12);
    const Ink bulb = mix(scene.light.on(0xD9D2C2), hex(0xFFF0CC), scene.light.lamps);
    brush.ellipse({at.x, at.y + 12}, 34, 6, bulb, bulb.lit(0.9F));
    brush.glow({at.x, at.y + 15}, 62, 34, scene.light.lamp(0.6F));
}

void paint_ceiling_light(const Scene& scene, ImVec2 at, float half_width) {
    const float on = 0.45F + 0.55F * scene.light.lamps;
    const bool dead = scene.shows(Sight::power_cut);
    const Ink glass =
        dead ? scene.light.on(0xA9AAA6) : mix(scene.light.on(0xEDECE4), hex(0xFFF7E2), on);
    scene.brush.shape({{at.x - half_width, at.y},
                       {at.x + half_width, at.y},
                       {at.x + half_width * 1.14F, at.y - 14},
                       {at.x - half_width * 1.14F, at.y - 14}},
                      glass, glass.lit(0.95F));
    if (!dead)
        scene.brush.glow({at.x, at.y + 10}, half_width * 2.2F, 120, hex(0xFFF1D2, 0.20F * on));
}

void paint_frame_on_wall(const Scene& scene, Box box, std::uint32_t high, std::uint32_t low) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    brush.fill({box.x0 + 4, box.y1, box.x1 + 6, box.y1 + 12}, shadow.faded(0.30F), shadow.faded(0));
    brush.fill(box, light.on(0x80685A), light.on(0x5E4A40));
    const Box inner{box.x0 + 6, box.y0 + 6, box.x1 - 6, box.y1 - 6};
    brush.fill(inner, light.on(high), light.on(high).lit(0.92F));
    const float middle = mix(inner.y0, inner.y1, 0.55F);
    brush.clip(inner);
    brush.ellipse({mix(inner.x0, inner.x1, 0.68F), mix(inner.y0, inner.y1, 0.32F)}, 15, 15,
                  light.on(0xF2E3C4), light.on(0xEAD3A6));
    for (const float hill : {0.0F, 1.0F})
        brush.band(
            [=](float t) {
                return ImVec2(mix(inner.x0, inner.x1, t),
                              middle + 18 * hill - 16 * std::sin(pi * (1.5F * t + 0.7F * hill)));
            },
            [=](float t) { return ImVec2(mix(inner.x0, inner.x1, t), inner.y1); },
            light.on(low).lit(1.2F - 0.25F * hill), light.on(low).lit(1.0F - 0.2F * hill), 20);
    brush.unclip();
}

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

void paint_chair(const Scene& scene, ImVec2 foot, float scale, std::uint32_t cloth) {
    Brush& brush = scene.brush;
    const Ink seat = scene.light.on(cloth), wood = scene.light.on(0x6E5444);
    const auto box = [&](float x0, float up, float x1, float down) {
        return Box{foot.x + x0 * scale, foot.y - up * scale, foot.x + x1 * scale,
                   foot.y - down * scale};
    };
    paint_shadow(brush, foot, 26, scale);
    for (const float leg : {-22.0F, 18.0F})
        brush.fill_across(box(leg, 44, leg + 4, 0), wood.lit(1.1F), wood.lit(0.6F));
    brush.rounded(box(-23, 96, 23, 52), 8 * scale, seat.lit(1.08F), seat.lit(0.76F));
    brush.rounded(box(-26, 54, 26, 40), 5 * scale, seat.lit(1.18F), seat.lit(0.66F));
}

void paint_sofa(const Scene& scene, Box box, std::uint32_t colour) {
    Brush& brush = scene.brush;
    const Ink cloth = scene.light.on(colour);
    const float high = box.y1 - box.y0, arm = 46;
    brush.glow({(box.x0 + box.x1) / 2, box.y1}, (box.x1 - box.x0) * 0.58F, 20, shadow.faded(0.6F));
    brush.rounded({box.x0 + 12, box.y0, box.x1 - 12, box.y1 - 14}, 20, cloth.lit(1.04F),
                  cloth.lit(0.66F));
    const float middle = (box.x0 + box.x1) / 2;
    for (const float x : {box.x0 + arm, middle})
        brush.rounded(
            {x, box.y0 + high * 0.46F, x + middle - box.x0 - arm - 2, box.y0 + high * 0.72F}, 11,
            cloth.lit(1.16F), cloth.lit(0.84F));
    brush.fill({box.x0 + arm, box.y0 + high * 0.70F, box.x1 - arm, box.y1 - 12}, cloth.lit(0.76F),
               cloth.lit(0.54F));
    for (const float x : {box.x0, box.x1 - arm})
        brush.rounded({x, box.y0 + high * 0.26F, x + arm, box.y1 - 8}, 16, cloth.lit(1.10F),
                      cloth.lit(0.60F));
}

void paint_drape(const Scene& scene, Box box, std::uint32_t colour) {
    Brush& brush = scene.brush;
    const Ink cloth = scene.light.on(colour);
    const int folds = static_cast<int>((box.x1 - box.x0) / 17);
    brush.glow({(box.x0 + box.x1) / 2, box.y1}, (box.x1 - box.x0) * 0.6F, 10, shadow.faded(0.4F));
    for (int i = 0; i < folds; ++i) {
        const float x0 = mix(box.x0, box.x1, static_cast<float>(i) / static_cast<float>(folds));
        const float x1 = mix(box.x0, box.x1, static_cast<float>(i + 1) / static_cast<float>(folds));
        brush.fill_across({x0, box.y0, x1, box.y1}, cloth.lit(i % 2 == 0 ? 1.06F : 0.74F),
                          cloth.lit(i % 2 == 0 ? 0.74F : 1.06F));
    }
    brush.fill({box.x0, box.y0, box.x1, box.y0 + 20}, shadow.faded(0.30F), shadow.faded(0));
    brush.fill({box.x0, box.y1 - 60, box.x1, box.y1}, shadow.faded(0), shadow.faded(0.26F));
}

void paint_desk(const Scene& scene, const Desk& desk) {
    Brush& brush = scene.brush;
    const Box seen = brush.seen();
    const Ink top = scene.light.on(desk.top), face = scene.light.on(desk.face);
    const float left = seen.x0 - 1, right = seen.x1 + 1;
    brush.fill({left, 576, right, 590}, shadow.faded(0), shadow.faded(0.34F));
    brush.fill({left, 590, right, 640}, top.lit(0.92F), top.lit(1.14F));
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

}  // namespace frontstage::player
