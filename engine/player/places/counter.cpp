// The reception desk, seen from behind it: the ledge towards the guest, and what lies on it.
#include "player/places/list.hpp"

namespace frontstage::player {
namespace {

constexpr float far_edge = 590, near_edge = 634;

void paint_ledge(const Scene& scene) {
    Brush& brush = scene.brush;
    const Light& light = scene.light;
    const Box seen = brush.seen();
    const Ink top = light.on(0x7C5A45), face = light.on(0x573C2E), brass = light.on(0xC9A35E);
    brush.fill({seen.x0, far_edge - 12, seen.x1, far_edge}, hex(0x0A0604, 0), hex(0x0A0604, 0.35F));
    brush.fill({seen.x0, far_edge, seen.x1, near_edge}, top.lit(0.92F), top.lit(1.22F));
    brush.fill({seen.x0, far_edge, seen.x1, far_edge + 2.5F}, top.lit(1.55F), top.lit(1.2F));
    // Grain, long and faint.
    for (std::uint32_t i = 0; i < 46; ++i) {
        const float y = mix(far_edge + 5, near_edge - 3, varied(91, i));
        const float x = mix(seen.x0 - 100, seen.x1, varied(92, i));
        const float run = mix(90, 320, varied(93, i));
        brush.fill_across({x, y, x + run / 2, y + 1.3F}, top.lit(0.7F).faded(0),
                          top.lit(0.7F).faded(0.4F));
        brush.fill_across({x + run / 2, y, x + run, y + 1.3F}, top.lit(0.7F).faded(0.4F),
                          top.lit(0.7F).faded(0));
    }
    brush.glow({604, far_edge + 16}, 250, 26, light.lamp(0.30F));
    brush.glow({180, far_edge + 16}, 190, 24, light.lamp(0.26F));
    brush.fill({seen.x0, near_edge, seen.x1, near_edge + 7}, top.lit(1.5F), top.lit(0.75F));
    brush.fill({seen.x0, near_edge + 7, seen.x1, near_edge + 10}, brass.lit(1.1F), brass.lit(0.6F));
    brush.fill({seen.x0, near_edge + 10, seen.x1, seen.y1 + 1}, face.lit(0.62F), face.lit(0.92F));
    brush.fill({seen.x0, near_edge + 10, seen.x1, near_edge + 34}, hex(0x080402, 0.45F),
               hex(0x080402, 0));
}

// A register lying open, and a pen.
void paint_register(const Scene& scene, float x) {
    Brush& brush = scene.brush;
    const Ink paper = scene.light.on(0xF0E8D8), ink = scene.light.on(0x8A8378);
    brush.glow({x, 624}, 110, 14, hex(0x0A0604, 0.5F));
    brush.shape({{x - 82, 626}, {x - 66, 602}, {x, 604}, {x, 629}}, paper.lit(0.86F), paper);
    brush.shape({{x, 604}, {x + 66, 602}, {x + 82, 626}, {x, 629}}, paper.lit(0.92F),
                paper.lit(0.95F));
    for (int i = 0; i < 4; ++i) {
        const float y = 608 + 4.6F * static_cast<float>(i), out = 58 + 3.2F * static_cast<float>(i);
        brush.line({x - out, y}, {x - 8, y + 1.4F}, 1, ink.faded(0.45F));
        brush.line({x + 8, y + 1.4F}, {x + out, y}, 1, ink.faded(0.45F));
    }
    brush.line({x, 604}, {x, 629}, 1.4F, ink.faded(0.6F));
}

}  // namespace

void paint_counter(const Scene& scene) {
    paint_ledge(scene);
    paint_register(scene, 1010);
}

}  // namespace frontstage::player
