// A corridor of rooms that runs away from us to a window at its end.

#include "player/places/furniture.hpp"
#include "player/places/list.hpp"
#include "player/places/outside.hpp"

namespace frontstage::player {
namespace {

constexpr float far_end = 13, near_end = 1.25F, half_width = 1.25F, high = 2.65F;

// Metres from the middle of the corridor, which lies where neither the person nor the cards are.
ImVec2 along(float right, float up, float ahead) {
    return {484 + 1000 * right / ahead, 290 + 1000 * (1.6F - up) / ahead};
}

// A piece of a wall, floor or ceiling from one depth to another; darker the further away.
void paint_run(Brush& brush, ImVec2 one, ImVec2 other, float from, float to, Ink near, Ink far) {
    brush.band([=](float t) { return along(mix(one.x, other.x, t), mix(one.y, other.y, t), from); },
               [=](float t) { return along(mix(one.x, other.x, t), mix(one.y, other.y, t), to); },
               near, far, 2);
}

void paint_walls(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Ink wall = light.on(0xC9B9A2), wood = light.on(0x75594A), floor = light.on(0x6A5648);
    const Ink ceiling = light.on(0xDDD2C0);
    paint_run(brush, {-half_width, high}, {half_width, high}, near_end, far_end, ceiling.lit(0.66F),
              ceiling.lit(0.86F));
    paint_run(brush, {-half_width, 0}, {half_width, 0}, near_end, far_end, floor.lit(0.62F),
              floor.lit(0.98F));
    for (const float side : {-half_width, half_width}) {
        const float turned = side < 0 ? 0.94F : 1.0F;
        paint_run(brush, {side, 0}, {side, high}, near_end, far_end, wall.lit(0.74F * turned),
                  wall.lit(1.02F * turned));
        paint_run(brush, {side, 0}, {side, 0.95F}, near_end, far_end, wood.lit(0.70F * turned),
                  wood.lit(1.0F * turned));
        paint_run(brush, {side, 0.93F}, {side, 1.0F}, near_end, far_end, wood.lit(1.1F * turned),
                  wood.lit(1.4F * turned));
        paint_run(brush, {side, 0}, {side, 0.12F}, near_end, far_end, wood.lit(0.45F * turned),
                  wood.lit(0.66F * turned));
        paint_run(brush, {side, high - 0.1F}, {side, high}, near_end, far_end,
                  ceiling.lit(0.82F * turned), ceiling.lit(1.06F * turned));
    }
}

void paint_end(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const ImVec2 low = along(-half_width, 0, far_end), top = along(half_width, high, far_end);
    const Ink wall = light.on(0xCDBFA9);
    brush.fill({low.x, top.y, top.x, low.y}, wall.lit(1.04F), wall.lit(0.84F));
    const Box window{low.x + 48, top.y + 36, top.x - 48, low.y - 34};
    brush.fill({window.x0 - 5, window.y0 - 5, window.x1 + 5, window.y1 + 5}, light.on(0xEDE4D3),
               light.on(0xCFC4B0));
    paint_outside(brush, light, {window.x0, window.y0, window.x1, window.y1 + 24});
    brush.fill({window.x0 - 5, window.y1, window.x1 + 5, window.y1 + 5}, light.on(0xCFC4B0));
    brush.fill({low.x, window.y1 + 5, top.x, low.y}, wall.lit(0.90F), wall.lit(0.82F));
    const float middle = (window.x0 + window.x1) / 2;
    brush.fill({middle - 1.5F, window.y0, middle + 1.5F, window.y1}, light.on(0xE3D9C6));
    brush.glow({middle, mix(window.y0, window.y1, 0.5F)}, 130, 150, light.daylight.faded(0.55F));
}

void paint_runner(const Scene& scene) {
    Brush& brush = scene.brush;
    const Ink wool = scene.light.on(0x3F5A63), gold = scene.light.on(0xB2935E);
    paint_run(brush, {-0.85F, 0}, {0.85F, 0}, near_end, far_end, wool.lit(0.66F), wool.lit(1.0F));
    for (const float x : {-0.78F, 0.74F})
        paint_run(brush, {x, 0}, {x + 0.04F, 0}, near_end, far_end, gold.lit(0.62F),
                  gold.lit(0.95F));
    for (float ahead = 1.6F; ahead < far_end - 1; ahead += 1.1F)
        for (const float x : {-0.4F, 0.0F, 0.4F})
            brush.shape({along(x - 0.13F, 0, ahead), along(x, 0, ahead + 0.3F),
                         along(x + 0.13F, 0, ahead), along(x, 0, ahead - 0.26F)},
                        gold.faded(0.42F), gold.lit(0.8F).faded(0.42F));
}

void paint_door(const Scene& scene, float side, float ahead) {
    Brush& brush = scene.brush;
    const Ink wood = scene.light.on(0x5E4334), frame = scene.light.on(0xE3D9C6);
    const float dim = mix(0.72F, 1.0F, ahead / far_end);
    const float inner = side * 0.995F;
    paint_run(brush, {side, 0}, {side, 2.16F}, ahead, ahead + 1.12F, frame.lit(dim * 0.86F),
              frame.lit(dim));
    paint_run(brush, {inner, 0}, {inner, 2.08F}, ahead + 0.09F, ahead + 1.03F, wood.lit(dim),
              wood.lit(dim * 1.15F));
    for (const float up : {0.22F, 1.16F})
        paint_run(brush, {inner, up}, {inner, up + 0.76F}, ahead + 0.24F, ahead + 0.88F,
                  wood.lit(dim * 0.82F), wood.lit(dim * 0.95F));
    const ImVec2 knob = along(inner * 0.97F, 1.05F, ahead + (side < 0 ? 0.93F : 0.19F));
    const float size = 30 / ahead;
    brush.ellipse(knob, size, size, scene.light.on(0xDDB870), scene.light.on(0x8A6B36));
}

void paint_sconce(const Scene& scene, float side, float ahead) {
    Brush& brush = scene.brush;
    const ImVec2 at = along(side * 0.94F, 1.85F, ahead), floor = along(side * 0.7F, 0, ahead);
    brush.glow({at.x, at.y - 30 / ahead}, 900 / ahead, 1000 / ahead, scene.light.lamp(0.16F));
    brush.glow(floor, 600 / ahead, 170 / ahead, scene.light.lamp(0.14F));
    paint_shade(brush, scene.light, at, 4.2F / ahead);
}

}  // namespace

void paint_corridor(const Scene& scene) {
    paint_walls(scene);
    paint_end(scene);
    paint_runner(scene);
    for (const float ahead : {10.2F, 7.3F, 4.4F, 1.5F})
        for (const float side : {-half_width, half_width}) {
            paint_sconce(scene, side, ahead + 2.0F);
            // The nearest on the left would be cut to a sliver by the edge of the picture.
            if (side > 0 || ahead > 2) paint_door(scene, side, ahead);
        }
    if (scene.has("plant")) paint_plant(scene.brush, scene.light, along(-0.98F, 0, 4.6F), 1.35F);
    if (scene.light.busy || scene.has("suitcase") || scene.has("luggage"))
        paint_suitcase(scene.brush, scene.light, along(0.2F, 0, 4.6F), 1.9F, 0x8E4A42);
}

}  // namespace frontstage::player
