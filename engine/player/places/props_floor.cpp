// Props that stand on the floor.
#include <cmath>
#include <numbers>
#include <utility>

#include "player/places/furniture.hpp"
#include "player/places/props.hpp"

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

void paint_bags(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    for (const float side : {-26.0F, 26.0F}) {
        const Ink paper = scene.light.on(side < 0 ? 0xC9B08A : 0x6E8790);
        const ImVec2 at(foot.x + side, foot.y - (side < 0 ? 0.0F : 10.0F));
        paint_shadow(brush, at, 26, 1);
        brush.stroke(
            [=](float t) {
                return ImVec2(at.x - 12 * std::cos(pi * t), at.y - 78 - 24 * std::sin(pi * t));
            },
            2.4F, paper.lit(0.6F), 14);
        brush.shape(
            {{at.x - 28, at.y - 80}, {at.x + 28, at.y - 80}, {at.x + 25, at.y}, {at.x - 25, at.y}},
            paper.lit(1.12F), paper.lit(0.74F));
        brush.fill_across({at.x + 8, at.y - 79, at.x + 26, at.y}, hex(0x100B08, 0),
                          hex(0x100B08, 0.2F));
    }
}

void paint_umbrellas(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    paint_shadow(brush, foot, 24, 1);
    constexpr std::uint32_t cloths[] = {0x3F5A63, 0x8E4A42, 0x5B5148};
    for (std::uint32_t i = 0; i < 3; ++i) {
        const float x = foot.x - 14 + 14 * static_cast<float>(i),
                    top = foot.y - 128 + 9 * static_cast<float>(i);
        const Ink cloth = scene.light.on(cloths[i]);
        brush.stroke(
            [=](float t) {
                return ImVec2(x + 5 - 5 * std::cos(pi * t), top - 6 * std::sin(pi * t));
            },
            3, scene.light.on(0x8A6D55), 10);
        brush.shape({{x - 2, top}, {x + 2, top}, {x + 7, foot.y - 50}, {x - 7, foot.y - 50}},
                    cloth.lit(1.1F), cloth.lit(0.8F));
    }
    const Ink pot = scene.light.on(0x7C7468);
    brush.fill_across({foot.x - 24, foot.y - 66, foot.x, foot.y}, pot.lit(0.9F), pot.lit(1.2F));
    brush.fill_across({foot.x, foot.y - 66, foot.x + 24, foot.y}, pot.lit(1.2F), pot.lit(0.6F));
}

void paint_toys(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    paint_shadow(brush, foot, 44, 1);
    for (const auto& [at, colour] :
         {std::pair(ImVec2(-40, 0), 0xC9765AU), std::pair(ImVec2(-6, 0), 0x6F8A84U),
          std::pair(ImVec2(-24, 30), 0xD9B35CU)}) {
        const Ink wood = scene.light.on(colour);
        brush.rounded({foot.x + at.x, foot.y - at.y - 30, foot.x + at.x + 30, foot.y - at.y}, 4,
                      wood.lit(1.14F), wood.lit(0.74F));
    }
    const Ink ball = scene.light.on(0xB5694E);
    brush.ellipse({foot.x + 50, foot.y - 17}, 18, 18, ball.lit(1.15F), ball.lit(0.66F));
    brush.glow({foot.x + 44, foot.y - 25}, 9, 8, hex(0xFFFFFF, 0.5F));
}

void paint_wheelchair(const Scene& scene, ImVec2 foot) {
    Brush& brush = scene.brush;
    const Ink steel = scene.light.on(0x9AA1A4), cloth = scene.light.on(0x35424E),
              rubber = scene.light.on(0x2B2D2F);
    paint_shadow(brush, foot, 52, 1);
    brush.fill_across({foot.x - 34, foot.y - 146, foot.x - 28, foot.y - 40}, steel.lit(1.2F),
                      steel.lit(0.7F));
    brush.rounded({foot.x - 30, foot.y - 132, foot.x - 20, foot.y - 66}, 4, cloth.lit(1.2F),
                  cloth.lit(0.8F));
    brush.rounded({foot.x - 30, foot.y - 74, foot.x + 36, foot.y - 62}, 4, cloth.lit(1.25F),
                  cloth.lit(0.75F));
    brush.line({foot.x + 34, foot.y - 64}, {foot.x + 50, foot.y - 14}, 4, steel);
    brush.line({foot.x + 44, foot.y - 13}, {foot.x + 66, foot.y - 13}, 4, steel.lit(0.8F));
    brush.ring({foot.x - 10, foot.y - 40}, 38, 38, 5, rubber);
    brush.ring({foot.x - 10, foot.y - 40}, 32, 32, 2, steel);
    brush.ellipse({foot.x - 10, foot.y - 40}, 4, 4, steel.lit(1.2F), steel.lit(0.7F));
    brush.ring({foot.x + 36, foot.y - 11}, 9, 9, 3.6F, rubber);
}

constexpr std::array on_floor{Prop{"shopping-bags", paint_bags}, Prop{"umbrellas", paint_umbrellas},
                              Prop{"toys", paint_toys}, Prop{"wheelchair", paint_wheelchair}};

bool draws_its_own(const std::string& place) {
    return place == "hotel.lobby" || place == "hotel.room" || place == "hotel.corridor";
}

}  // namespace

void paint_standing_props(const Scene& scene) {
    if (!draws_its_own(scene.backdrop.place)) {
        if (scene.has("plant")) paint_plant(scene.brush, scene.light, {14, 586}, 1.7F);
        if (scene.has("suitcase") || scene.has("luggage")) {
            paint_suitcase(scene.brush, scene.light, {506, 588}, 1.5F, 0x3D5A66);
            paint_suitcase(scene.brush, scene.light, {458, 600}, 1.4F, 0x8E4A42);
        }
    }
    lay(scene, on_floor,
        std::array{ImVec2(546, 590), ImVec2(94, 592), ImVec2(470, 596), ImVec2(616, 586)});
}

}  // namespace frontstage::player
