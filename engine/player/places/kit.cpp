#include "player/places/kit.hpp"

#include <cmath>
#include <numbers>

#include "player/places/furniture.hpp"
#include "player/places/outside.hpp"
#include "player/places/window.hpp"

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>, ceiling_line = 46;
const Ink shadow = hex(0x100B08);

void paint_joints(const Scene& scene, const Walls& walls, Ink floor) {
    if (walls.flooring == Flooring::carpet) return;
    Brush& brush = scene.brush;
    const Ink joint = floor.lit(0.62F).faded(0.30F);
    const float far = 1600 / (walls.floor_line - 290);
    const float step = walls.flooring == Flooring::boards ? 0.42F : 0.9F;
    for (float right = -12 * step; right < 12.5F * step; right += step)
        brush.line(seen_from_desk(right, 0, far), seen_from_desk(right, 0, nearest_seen(right)),
                   1.1F, joint);
    if (walls.flooring == Flooring::boards) return;
    for (float ahead = far - 0.6F; ahead > 3.3F; ahead -= 0.8F) {
        const float y = seen_from_desk(0, 0, ahead).y;
        brush.line({brush.seen().x0, y}, {brush.seen().x1, y}, 1.1F, joint);
    }
}

// Above the far wall: boards or panels that come towards us, and a moulding where the two meet.
void paint_ceiling(const Scene& scene, const Walls& walls, Ink white) {
    Brush& brush = scene.brush;
    const Box seen = brush.seen();
    const float left = seen.x0 - 1, right = seen.x1 + 1;
    brush.fill({left, seen.y0 - 1, right, ceiling_line}, white.lit(0.70F), white.lit(0.88F));
    const Ink joint = white.lit(0.62F).faded(0.5F);
    if (walls.flooring == Flooring::tiles)
        for (float x = -310; x < 1600; x += 190)
            brush.line({x, ceiling_line}, set_back({x, ceiling_line}, -0.4F), 1.1F, joint);
    brush.fill({left, ceiling_line - 7, right, ceiling_line + 3}, white.lit(1.02F),
               white.lit(0.82F));
    brush.fill({left, ceiling_line + 3, right, ceiling_line + 30}, shadow.faded(0.24F),
               shadow.faded(0));
}

// The sun through the panes, drawn on the floor by the hour: from the left in the morning, steep by
// day, long and from the right before night.
void paint_sun(const Scene& scene, const Walls& walls, Box box, int panes) {
    const Light& light = scene.light;
    if (light.night || light.storm || light.snow) return;
    const TimeOfDay time = scene.backdrop.time;
    const float slant = time == TimeOfDay::dawn ? 250.0F : time == TimeOfDay::day ? 84.0F : -190.0F;
    const float reach = time == TimeOfDay::day ? 84.0F : 132.0F, top = walls.floor_line + 18;
    const float wide = (box.x1 - box.x0) / static_cast<float>(panes);
    for (int pane = 0; pane < panes; ++pane)
        for (const float soft : {0.0F, 5.0F, 10.0F}) {
            const float x0 = box.x0 + wide * static_cast<float>(pane) + 8 - soft + slant * 0.16F,
                        x1 = x0 + wide - 16 + soft * 2;
            scene.brush.shape({{x0, top - soft * 0.5F},
                               {x1, top - soft * 0.5F},
                               {x1 * 1.06F + slant, top + reach + soft},
                               {x0 * 1.06F + slant, top + reach + soft}},
                              light.daylight.faded(0.34F), light.daylight.faded(0.10F));
        }
}

}  // namespace

void paint_walls(const Scene& scene, const Walls& walls) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Box seen = brush.seen();
    const Ink wall = light.on(walls.wall), floor = light.on(walls.floor);
    const Ink white = light.on(0xE9E1D3);
    const float left = seen.x0 - 1, right = seen.x1 + 1, line = walls.floor_line;
    brush.fill({left, seen.y0 - 1, right, line}, wall.lit(1.03F), wall.lit(0.84F));
    // The wall loses the light of the window towards the right.
    brush.fill_across({520, seen.y0 - 1, right, line}, shadow.faded(0), shadow.faded(0.20F));
    paint_ceiling(scene, walls, white);
    brush.fill({left, line, right, seen.y1 + 1}, floor.lit(0.98F), floor.lit(0.62F));
    paint_joints(scene, walls, floor);
    brush.fill({left, line - 15, right, line}, white.lit(0.94F), white.lit(0.74F));
    brush.fill({left, line, right, line + 20}, shadow.faded(0.32F), shadow.faded(0));
}

void paint_window(const Scene& scene, const Walls& walls, Box box, int panes) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    paint_outside(brush, light, box, walls.outlook);
    paint_wet_glass(brush, light, box, static_cast<std::uint32_t>(box.x0));
    if (!light.night)
        brush.shape({{box.x0 + 20, box.y0},
                     {box.x0 + 78, box.y0},
                     {box.x0 + 10, box.y1 - 40},
                     {box.x0, box.y1 - 50}},
                    hex(0xFFFFFF, 0.10F), hex(0xFFFFFF, 0.02F));
    paint_casement(brush, light, box, panes);
    brush.cast({box.x0 - 30, walls.floor_line, box.x1 + 30, walls.floor_line + 150}, 46,
               mix(light.sky_low, light.daylight, 0.5F).faded(light.night ? 0.14F : 0.30F));
    paint_sun(scene, walls, box, panes);
}

void paint_top(const Scene& scene, Box box, Ink ink, float depth) {
    if (box.y0 < 300) return;
    scene.brush.shape({{box.x0, box.y0},
                       {box.x1, box.y0},
                       set_back({box.x1, box.y0}, depth),
                       set_back({box.x0, box.y0}, depth)},
                      ink.lit(1.08F), ink.lit(1.32F));
}

void paint_side(const Scene& scene, Box box, Ink ink, float depth) {
    const bool left = box.x1 < 640;
    if (!left && box.x0 < 640) return;
    const float x = left ? box.x1 : box.x0;
    const Ink turned = ink.lit(left ? 0.55F : 1.0F);
    scene.brush.shape(
        {{x, box.y0}, {x, box.y1}, set_back({x, box.y1}, depth), set_back({x, box.y0}, depth)},
        turned, turned.lit(0.7F));
}

void paint_case(const Scene& scene, Box box, std::uint32_t colour, int doors) {
    Brush& brush = scene.brush;
    const Ink wood = scene.light.on(colour), brass = scene.light.on(0xB9A06E);
    brush.glow({(box.x0 + box.x1) / 2, box.y1}, (box.x1 - box.x0) * 0.62F, 20, shadow.faded(0.55F));
    paint_side(scene, box, wood, 0.07F);
    paint_top(scene, {box.x0 - 7, box.y0 - 8, box.x1 + 7, box.y0}, wood, 0.08F);
    brush.fill(box, wood.lit(1.0F), wood.lit(0.68F));
    brush.fill({box.x0 - 7, box.y0 - 8, box.x1 + 7, box.y0}, wood.lit(1.12F), wood.lit(0.9F));
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
    const ImVec2 left(at.x - half_width, at.y - 14), right(at.x + half_width, at.y - 14);
    scene.brush.shape({left, right, set_back(right, -0.07F), set_back(left, -0.07F)}, glass,
                      glass.lit(0.95F));
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

void paint_rug(const Scene& scene, Box box, std::uint32_t colour) {
    Brush& brush = scene.brush;
    const Ink cloth = scene.light.on(colour);
    const auto strip = [&](float inset, Ink ink) {
        const float share = (box.y1 - box.y0) / (box.y1 - 290), y1 = box.y1 - inset * 0.5F;
        const ImVec2 near0(box.x0 + inset, y1), near1(box.x1 - inset, y1);
        const float back = share * (1 - inset / (box.y1 - box.y0));
        brush.shape({near0, near1, set_back(near1, back), set_back(near0, back)}, ink.lit(0.86F),
                    ink.lit(1.08F));
    };
    strip(0, cloth);
    strip(12, cloth.lit(1.5F));
    strip(16, cloth.lit(0.94F));
}

void paint_door(const Scene& scene, Box box, std::uint32_t colour) {
    Brush& brush = scene.brush;
    const Ink wood = scene.light.on(colour), frame = scene.light.on(0xEDE9DF),
              steel = scene.light.on(0xA3A8A8);
    brush.fill({box.x0 - 11, box.y0 - 11, box.x1 + 11, box.y1}, frame, frame.lit(0.8F));
    brush.fill_across({box.x0 - 3, box.y0 - 3, box.x1 + 3, box.y1}, frame.lit(0.55F),
                      frame.lit(0.7F));
    brush.fill(box, wood.lit(1.04F), wood.lit(0.80F));
    brush.fill_across({box.x0, box.y0, box.x0 + 10, box.y1}, shadow.faded(0.25F), shadow.faded(0));
    brush.rounded({box.x1 - 46, box.y0 + 34, box.x1 - 22, box.y0 + 176}, 4,
                  scene.light.on(0xBED0D0), scene.light.on(0x8FA3A6));
    brush.fill({box.x0, box.y1 - 26, box.x1, box.y1 - 4}, steel.lit(0.9F), steel.lit(0.66F));
    const float middle = (box.y0 + box.y1) / 2;
    brush.rounded({box.x0 + 9, middle, box.x0 + 19, middle + 34}, 3, steel, steel.lit(0.7F));
    brush.rounded({box.x0 + 11, middle + 10, box.x0 + 40, middle + 16}, 3, steel.lit(1.2F),
                  steel.lit(0.7F));
}

void paint_clock(const Scene& scene, ImVec2 at, float radius) {
    Brush& brush = scene.brush;
    const Ink face = scene.light.on(0xF3EEE2), rim = scene.light.on(0x3E4649);
    const float hour =
        std::array{7.4F, 2.2F, 6.6F, 10.3F}[static_cast<std::size_t>(scene.backdrop.time)];
    brush.ellipse({at.x + 4, at.y + 6}, radius, radius, shadow.faded(0.26F), shadow.faded(0.16F));
    brush.ellipse(at, radius, radius, rim.lit(1.3F), rim.lit(0.8F));
    brush.ellipse(at, radius - 4, radius - 4, face, face.lit(0.88F));
    const auto on_dial = [&](float share, float out) {
        const float angle = 2 * pi * share;
        return ImVec2(at.x + radius * out * std::sin(angle), at.y - radius * out * std::cos(angle));
    };
    for (int tick = 0; tick < 12; ++tick)
        brush.line(on_dial(static_cast<float>(tick) / 12, 0.68F),
                   on_dial(static_cast<float>(tick) / 12, 0.80F), 1.6F, rim);
    brush.line(at, on_dial(hour / 12, 0.44F), 2.8F, rim.lit(0.6F));
    brush.line(at, on_dial(hour - std::floor(hour), 0.66F), 2, rim.lit(0.6F));
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

}  // namespace frontstage::player
