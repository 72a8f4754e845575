#include "player/places/furniture.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace frontstage::player {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

void paint_leaf(Brush& brush, ImVec2 root, float angle, float reach, float breadth, Ink ink) {
    const auto spine = [=](float t) {
        return ImVec2(root.x + std::cos(angle) * reach * t,
                      root.y + std::sin(angle) * reach * t + reach * 0.36F * t * t);
    };
    const auto side = [=](float to) {
        return [=](float t) {
            const ImVec2 on = spine(t);
            const float out = to * breadth * std::sin(pi * std::pow(t, 0.8F));
            return ImVec2(on.x - std::sin(angle) * out, on.y + std::cos(angle) * out);
        };
    };
    brush.band(side(-1), spine, ink.lit(1.12F), ink, 14, Edge::soft);
    brush.band(side(1), spine, ink.lit(0.74F), ink.lit(0.86F), 14, Edge::soft);
}

}  // namespace

void paint_shadow(Brush& brush, ImVec2 foot, float half_width, float scale) {
    brush.glow({foot.x, foot.y}, half_width * 1.5F * scale, 16 * scale, hex(0x0A0806, 0.55F));
}

void paint_armchair(Brush& brush, const Light& light, ImVec2 foot, float scale) {
    const Ink cloth = light.on(0xA4624C), wood = light.on(0x3B2820);
    const auto x = [&](float by) { return foot.x + by * scale; };
    const auto y = [&](float by) { return foot.y - by * scale; };
    paint_shadow(brush, foot, 48, scale);
    for (const float leg : {-36.0F, 32.0F})
        brush.shape({{x(leg), y(16)}, {x(leg + 5), y(16)}, {x(leg + 4), y(0)}, {x(leg + 1), y(0)}},
                    wood, wood.lit(0.7F));
    // The back, higher in the middle, with a roll along its upper edge.
    brush.band(
        [&](float t) {
            const float bow = std::max(0.0F, std::sin(pi * t));
            return ImVec2(x(mix(-35, 35, t)), y(78 + 14 * std::pow(bow, 0.6F)));
        },
        [&](float t) { return ImVec2(x(mix(-37, 37, t)), y(34)); }, cloth.lit(1.06F),
        cloth.lit(0.74F), 24);
    for (const float button : {-16.0F, 0.0F, 16.0F})
        brush.ellipse({x(button), y(66)}, 1.6F * scale, 1.6F * scale, cloth.lit(0.6F),
                      cloth.lit(0.7F));
    brush.rounded({x(-34), y(46), x(34), y(28)}, 7 * scale, cloth.lit(1.12F), cloth.lit(0.84F));
    brush.rounded({x(-34), y(31), x(34), y(14)}, 3 * scale, cloth.lit(0.78F), cloth.lit(0.58F));
    for (const float arm : {-1.0F, 1.0F}) {
        const float inner = arm < 0 ? -46.0F : 31.0F;
        brush.rounded({x(inner), y(60), x(inner + 15), y(13)}, 7 * scale, cloth.lit(1.10F),
                      cloth.lit(0.62F));
    }
}

void paint_shade(Brush& brush, const Light& light, ImVec2 at, float scale) {
    const Ink paper = mix(light.on(0xE6D8BC), hex(0xFFE3AE), light.lamps);
    brush.glow(at, 150 * scale, 150 * scale, light.lamp(0.20F));
    brush.glow({at.x, at.y + 6 * scale}, 62 * scale, 62 * scale, light.lamp(0.46F));
    brush.band([&](float t) { return ImVec2(at.x + mix(-13, 13, t) * scale, at.y - 17 * scale); },
               [&](float t) {
                   return ImVec2(at.x + mix(-21, 21, t) * scale,
                                 at.y + (17 + 2.5F * std::sin(pi * t)) * scale);
               },
               paper, mix(paper, hex(0xFFC477), 0.35F * light.lamps), 12);
    brush.glow({at.x, at.y + 4 * scale}, 17 * scale, 19 * scale, hex(0xFFF6DC, 0.7F * light.lamps));
}

void paint_floor_lamp(Brush& brush, const Light& light, ImVec2 foot, float scale) {
    const Ink brass = light.on(0xB58E50);
    paint_shadow(brush, foot, 20, scale);
    brush.glow({foot.x, foot.y}, 150 * scale, 42 * scale, light.lamp(0.34F));
    brush.ellipse({foot.x, foot.y - 2 * scale}, 17 * scale, 5 * scale, brass.lit(1.1F),
                  brass.lit(0.6F));
    brush.fill_across(
        {foot.x - 1.8F * scale, foot.y - 150 * scale, foot.x + 1.8F * scale, foot.y - 3 * scale},
        brass.lit(1.2F), brass.lit(0.6F));
    paint_shade(brush, light, {foot.x, foot.y - 160 * scale}, scale * 1.25F);
}

void paint_plant(Brush& brush, const Light& light, ImVec2 foot, float scale) {
    const Ink pot = light.on(0xD3C8B8), leaf = light.on(0x3F7657);
    paint_shadow(brush, foot, 30, scale);
    const ImVec2 root(foot.x, foot.y - 50 * scale);
    for (std::uint32_t i = 0; i < 17; ++i) {
        // The hindmost first: it leans out and is darker.
        const float order = static_cast<float>(i) / 16;
        const float lean = (i % 2 == 0 ? -1.0F : 1.0F) * mix(1.15F, 0.06F, order);
        const float reach = mix(72, 128, varied(71, i)) * scale * mix(0.85F, 1.1F, order);
        const Ink ink = leaf.lit(mix(0.62F, 1.10F, order) * mix(0.9F, 1.1F, varied(72, i)));
        paint_leaf(brush, root, -pi / 2 + lean, reach, mix(8, 13, varied(73, i)) * scale, ink);
    }
    brush.band([&](float t) { return ImVec2(foot.x + mix(-27, 27, t) * scale, root.y); },
               [&](float t) {
                   return ImVec2(foot.x + mix(-19, 19, t) * scale,
                                 foot.y + 4 * scale * std::sin(pi * t));
               },
               pot.lit(1.05F), pot.lit(0.66F), 14);
    for (const float side : {-15.0F, 5.0F})
        brush.fill_across({foot.x - 5 * scale, root.y, foot.x + side * scale, foot.y},
                          pot.lit(1.2F).faded(0.25F), pot.lit(1.2F).faded(0));
    brush.rounded(
        {foot.x - 30 * scale, root.y - 5 * scale, foot.x + 30 * scale, root.y + 6 * scale},
        4 * scale, pot.lit(1.1F), pot.lit(0.85F));
}

void paint_suitcase(Brush& brush, const Light& light, ImVec2 foot, float scale,
                    std::uint32_t colour) {
    const Ink hide = light.on(colour), metal = light.on(0xBDB6A8);
    const auto box = [&](float x0, float up, float x1, float down) {
        return Box{foot.x + x0 * scale, foot.y - up * scale, foot.x + x1 * scale,
                   foot.y - down * scale};
    };
    paint_shadow(brush, foot, 26, scale);
    brush.outline(box(-9, 92, 9, 60), 3 * scale, 2.6F * scale, metal.lit(0.8F));
    for (const float wheel : {-16.0F, 16.0F})
        brush.ellipse({foot.x + wheel * scale, foot.y - 3 * scale}, 4 * scale, 4 * scale,
                      light.on(0x2A2624), light.on(0x171412));
    brush.rounded(box(-25, 68, 25, 4), 6 * scale, hide.lit(1.12F), hide.lit(0.68F));
    for (float groove = -16; groove <= 16; groove += 8)
        brush.fill(box(groove, 64, groove + 1.6F, 8), hide.lit(0.72F), hide.lit(0.5F));
    brush.rounded(box(-8, 72, 8, 67), 2 * scale, light.on(0x2E2A28), light.on(0x1E1A18));
    brush.rounded(box(-25, 66, -21, 8), 2 * scale, hide.lit(1.35F).faded(0.5F), hide.faded(0));
}

}  // namespace frontstage::player
