// The reception desk, seen from behind it: the ledge towards the guest, and what lies on it.
#include <cmath>
#include <numbers>

#include "player/places/list.hpp"

namespace frontstage::player {
namespace {

constexpr float far_edge = 590, near_edge = 634, pi = std::numbers::pi_v<float>;

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

void paint_bell(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink brass = scene.light.on(0xE0B968);
    brush.glow({foot.x + 3, foot.y + 1}, 46, 10, hex(0x0A0604, 0.6F));
    brush.ellipse({foot.x, foot.y - 3}, 29, 6.5F, scene.light.on(0x3A2A22),
                  scene.light.on(0x1E1410));
    const auto dome = [=](float grown, float shift) {
        return [=](float t) {
            const float angle = pi * (1 + t);
            return ImVec2(foot.x + shift + std::cos(angle) * 25 * grown,
                          foot.y - 6 + std::sin(angle) * 25 * grown);
        };
    };
    brush.band(
        dome(1, 0),
        [=](float t) {
            return ImVec2(foot.x + mix(-25, 25, t), foot.y - 6 + 5 * std::sin(pi * t));
        },
        brass.lit(1.18F), brass.lit(0.58F), 32);
    brush.glow({foot.x - 9, foot.y - 20}, 9, 8, hex(0xFFF8E4, 0.85F));
    brush.stroke(
        [=](float t) {
            const ImVec2 on = dome(0.82F, 0)(mix(0.62F, 0.9F, t));
            return on;
        },
        2, hex(0xFFF3D0, 0.30F), 10);
    brush.rounded({foot.x - 4, foot.y - 40, foot.x + 4, foot.y - 29}, 3, brass.lit(1.25F),
                  brass.lit(0.7F));
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
    if (scene.has("bell")) paint_bell(scene, {506, 618});
}

}  // namespace frontstage::player
