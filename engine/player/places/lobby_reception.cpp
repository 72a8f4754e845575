// The right half of the lobby, quiet because the cards lie over it: panelling, a rack of keys, a
// clock and two lamps.
#include <cmath>
#include <numbers>

#include "player/places/furniture.hpp"
#include "player/places/list.hpp"

namespace frontstage::player {
namespace {

constexpr float floor_line = 450;

void paint_panelling(const Scene& scene, float right) {
    Brush& brush = scene.brush;
    const Ink wood = scene.light.on(0x785644);
    const float top = brush.seen().y0 - 1;
    brush.fill({650, top, right, floor_line}, wood.lit(1.04F), wood.lit(0.66F));
    brush.fill({650, top, right, 14}, wood.lit(0.7F), wood.lit(0.85F));
    brush.fill({650, 14, right, 26}, wood.lit(1.45F), wood.lit(0.9F));
    brush.fill({650, 26, right, 44}, hex(0x0E0804, 0.30F), hex(0x0E0804, 0));
    for (float x = 688; x < right; x += 142) {
        brush.rounded({x, 58, x + 118, 420}, 4, wood.lit(1.10F), wood.lit(0.70F));
        brush.outline({x, 58, x + 118, 420}, 4, 2, wood.lit(0.62F));
        brush.outline({x + 3, 61, x + 115, 417}, 3, 1.2F, wood.lit(1.35F).faded(0.5F));
    }
    brush.fill({650, 434, right, floor_line}, wood.lit(0.56F), wood.lit(0.42F));
}

void paint_pilaster(const Scene& scene) {
    const Ink stone = scene.light.on(0xD8CBB6);
    const float top = scene.brush.seen().y0 - 1;
    scene.brush.fill_across({640, top, 650, floor_line}, stone.lit(0.66F), stone.lit(0.92F));
    scene.brush.fill_across({650, top, 674, floor_line}, stone.lit(1.04F), stone.lit(0.80F));
    scene.brush.fill({636, floor_line - 16, 678, floor_line + 1}, stone.lit(0.95F),
                     stone.lit(0.66F));
    scene.brush.fill({636, 14, 678, 30}, stone.lit(1.08F), stone.lit(0.8F));
    scene.brush.fill_across({674, top, 700, floor_line}, hex(0x0E0804, 0.34F), hex(0x0E0804, 0));
}

void paint_key_rack(const Scene& scene) {
    Brush& brush = scene.brush;
    const Ink wood = scene.light.on(0x52392D), brass = scene.light.on(0xC9A35E);
    brush.rounded({762, 176, 1108, 380}, 6, wood.lit(1.35F), wood.lit(0.95F));
    for (std::uint32_t i = 0; i < 32; ++i) {
        const float x = 774 + 41 * static_cast<float>(i % 8),
                    y = 186 + 47 * static_cast<float>(i / 8);
        brush.rounded({x, y, x + 35, y + 41}, 3, wood.lit(0.52F), wood.lit(0.74F));
        if (varied(81, i) > (scene.light.busy ? 0.12F : 0.62F)) continue;
        brush.line({x + 17.5F, y + 9}, {x + 17.5F, y + 17}, 1.6F, brass.lit(0.8F));
        brush.rounded({x + 12, y + 16, x + 23, y + 33}, 4, brass.lit(1.1F), brass.lit(0.72F));
    }
}

void paint_clock(const Scene& scene, ImVec2 at, float hour) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Ink brass = light.on(0xC9A35E), ink = light.on(0x3A322C);
    brush.glow({at.x + 2, at.y + 6}, 58, 58, hex(0x0A0604, 0.5F));
    brush.ellipse(at, 37, 37, brass.lit(1.2F), brass.lit(0.6F));
    brush.ellipse(at, 32, 32, light.on(0xF4ECDC), light.on(0xDDD2BE));
    const auto hand = [&](float turns, float reach, float width) {
        const float angle = turns * 2 * std::numbers::pi_v<float>;
        brush.line(at, {at.x + std::sin(angle) * reach, at.y - std::cos(angle) * reach}, width,
                   ink);
    };
    for (int i = 0; i < 12; ++i) {
        const float angle = static_cast<float>(i) * std::numbers::pi_v<float> / 6;
        brush.ellipse({at.x + 27 * std::sin(angle), at.y - 27 * std::cos(angle)}, 1.3F, 1.3F, ink,
                      ink);
    }
    hand(hour / 12, 16, 3.2F);
    hand(hour - std::floor(hour), 24, 2);
    brush.ellipse(at, 2.6F, 2.6F, ink, ink);
}

float hour_at(TimeOfDay time) {
    switch (time) {
        case TimeOfDay::dawn: return 6.42F;
        case TimeOfDay::day: return 14.17F;
        case TimeOfDay::dusk: return 19.67F;
        case TimeOfDay::night: break;
    }
    return 2.2F;  // ten past two: the hour of the worked example
}

}  // namespace

void paint_lobby_reception(const Scene& scene) {
    const float right = scene.brush.seen().x1 + 1;
    paint_panelling(scene, right);
    paint_key_rack(scene);
    paint_clock(scene, {890, 98}, hour_at(scene.backdrop.time));
    for (const float x : {748.0F, 1032.0F, 1174.0F}) {
        const Ink brass = scene.light.on(0xA9844A);
        scene.brush.fill({x - 2, 132, x + 2, 158}, brass, brass.lit(0.6F));
        paint_shade(scene.brush, scene.light, {x, 122}, 0.95F);
    }
    paint_pilaster(scene);
}

}  // namespace frontstage::player
