// A guest's room: the window on the left, the bed under the cards on the right.
#include <cmath>
#include <numbers>

#include "player/places/furniture.hpp"
#include "player/places/list.hpp"
#include "player/places/outside.hpp"
#include "player/places/window.hpp"

namespace frontstage::player {
namespace {

constexpr float floor_line = 556, pi = std::numbers::pi_v<float>;

void paint_walls(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Box seen = brush.seen(), window{46, 92, 424, 404};
    const Ink wall = light.on(0xCDBFA9), carpet = light.on(0x727C7C), white = light.on(0xE9E1D3);
    brush.fill({seen.x0, seen.y0, seen.x1, floor_line}, wall, wall.lit(0.82F));
    for (float x = 12; x < seen.x1; x += 48)
        brush.fill({x, seen.y0, x + 22, floor_line}, white.faded(0.05F), white.faded(0.09F));
    paint_outside(brush, light, {window.x0, window.y0, window.x1, window.y1 + 30});
    paint_wet_glass(brush, light, window, 7);
    brush.fill({window.x0 - 10, window.y1, window.x1 + 10, window.y1 + 32}, wall.lit(0.9F));
    paint_casement(brush, light, window, 3);
    paint_curtain(brush, light, {6, 66, 104, floor_line - 6}, Side::left, 0x8A5A50);
    paint_curtain(brush, light, {366, 66, 464, floor_line - 6}, Side::right, 0x8A5A50);
    brush.rounded({-10, 56, 480, 65}, 4, light.on(0xB58E50), light.on(0x6E5430));
    brush.fill({seen.x0, seen.y0, seen.x1, 18}, white.lit(0.9F), white.lit(0.8F));
    brush.fill({seen.x0, 18, seen.x1, 34}, hex(0x1A120A, 0.22F), hex(0x1A120A, 0));
    brush.fill({seen.x0, floor_line - 18, seen.x1, floor_line}, white, white.lit(0.78F));
    brush.fill({seen.x0, floor_line, seen.x1, seen.y1 + 1}, carpet.lit(0.86F), carpet.lit(0.62F));
    brush.fill({seen.x0, floor_line, seen.x1, floor_line + 18}, hex(0x0E0A06, 0.32F),
               hex(0x0E0A06, 0));
    if (!light.night) brush.glow({290, floor_line + 46}, 300, 70, light.daylight.faded(0.9F));
}

void paint_picture(const Scene& scene, Box box) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    brush.fill({box.x0 + 3, box.y1, box.x1 + 5, box.y1 + 14}, hex(0x140E08, 0.35F),
               hex(0x140E08, 0));
    brush.fill(box, light.on(0x5A4436), light.on(0x3E2E24));
    brush.fill({box.x0 + 7, box.y0 + 7, box.x1 - 7, box.y1 - 7}, light.on(0xEEE6D8),
               light.on(0xE2D8C6));
    const Box inner{box.x0 + 26, box.y0 + 22, box.x1 - 26, box.y1 - 22};
    brush.fill(inner, light.on(0xA9BFC4), light.on(0xE3D2B4));
    const float low = mix(inner.y0, inner.y1, 0.62F);
    brush.clip(inner);
    for (const float hill : {0.0F, 1.0F})
        brush.band(
            [=](float t) {
                return ImVec2(mix(inner.x0, inner.x1, t),
                              low + hill * 12 - 14 * std::sin(pi * (t * 1.7F + hill * 0.6F)));
            },
            [=](float t) { return ImVec2(mix(inner.x0, inner.x1, t), inner.y1); },
            light.on(hill > 0 ? 0x54706A : 0x7C9490), light.on(hill > 0 ? 0x46605A : 0x6C8480), 24);
    brush.unclip();
}

// A small card with a dial, lit while it heats.
void paint_thermostat(const Scene& scene, ImVec2 at) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    brush.glow({at.x + 2, at.y + 5}, 48, 54, hex(0x140E08, 0.4F));
    brush.rounded({at.x - 26, at.y - 34, at.x + 26, at.y + 34}, 7, light.on(0xF4F1EA),
                  light.on(0xD9D3C7));
    brush.ellipse({at.x, at.y - 6}, 18, 18, light.on(0x2C333A), light.on(0x1B2026));
    brush.stroke(
        [=](float t) {
            const float angle = pi * mix(0.8F, 1.75F, t);
            return ImVec2(at.x + 14 * std::cos(angle), at.y - 6 + 14 * std::sin(angle));
        },
        3, hex(0xF2A45C), 20);
    brush.ellipse({at.x, at.y - 6}, 4, 4, hex(0xF6C89A), hex(0xE79A56));
    for (const float x : {-9.0F, 9.0F})
        brush.rounded({at.x + x - 6, at.y + 20, at.x + x + 6, at.y + 25}, 2, light.on(0xB9B2A6),
                      light.on(0xA39C90));
}

void paint_nightstand(const Scene& scene, float x) {
    Brush& brush = scene.brush;
    const Ink wood = scene.light.on(0x6B4B3A), brass = scene.light.on(0xC9A35E);
    paint_shadow(brush, {x, 604}, 44, 1);
    brush.fill({x - 42, 486, x + 42, 602}, wood.lit(1.02F), wood.lit(0.68F));
    brush.fill({x - 47, 478, x + 47, 488}, wood.lit(1.45F), wood.lit(1.0F));
    for (const float y : {500.0F, 550.0F}) {
        brush.outline({x - 35, y, x + 35, y + 42}, 3, 1.4F, wood.lit(0.55F));
        brush.ellipse({x, y + 21}, 3.4F, 3.4F, brass.lit(1.1F), brass.lit(0.6F));
    }
    brush.fill_across({x - 3, 430, x + 3, 470}, brass.lit(1.1F), brass.lit(0.6F));
    brush.ellipse({x, 474}, 16, 5, brass.lit(1.1F), brass.lit(0.6F));
    paint_shade(brush, scene.light, {x, 408}, 1.5F);
}

void paint_bed(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Ink head = light.on(0x46626B), linen = light.on(0xF1ECE2), throw_ = light.on(0x8A5A50);
    paint_shadow(brush, {950, 672}, 250, 1.15F);
    brush.rounded({718, 300, 1182, 600}, 14, head.lit(1.06F), head.lit(0.62F));
    for (float x = 718; x < 1120; x += 58)
        brush.fill({x + 57, 304, x + 59, 520}, head.lit(0.70F), head.lit(0.55F));
    for (const float x : {762.0F, 966.0F}) {
        brush.rounded({x, 430, x + 172, 520}, 26, linen, linen.lit(0.80F));
        brush.rounded({x + 22, 458, x + 152, 528}, 22, throw_.lit(1.15F), throw_.lit(0.80F));
    }
    // The cover falls towards us over the foot of the bed.
    brush.shape({{722, 512}, {1178, 512}, {1226, 604}, {674, 604}}, linen.lit(0.98F),
                linen.lit(0.88F));
    brush.shape({{697, 556}, {1203, 556}, {1226, 604}, {674, 604}}, throw_.lit(1.08F),
                throw_.lit(0.95F));
    brush.fill({674, 603, 1226, 672}, throw_.lit(0.86F), throw_.lit(0.52F));
    for (float x = 700; x < 1220; x += 62)
        brush.fill_across({x, 604, x + 22, 672}, hex(0x140A08, 0), hex(0x140A08, 0.14F));
}

}  // namespace

void paint_room(const Scene& scene) {
    paint_walls(scene);
    paint_picture(scene, {812, 72, 1090, 236});
    paint_thermostat(scene, {516, 268});
    paint_nightstand(scene, 634);
    paint_nightstand(scene, 1262);
    paint_bed(scene);
    if (scene.has("plant")) paint_plant(scene.brush, scene.light, {10, 640}, 1.9F);
    if (scene.has("suitcase") || scene.has("luggage"))
        paint_suitcase(scene.brush, scene.light, {512, 640}, 1.9F, 0x8E4A42);
}

}  // namespace frontstage::player
