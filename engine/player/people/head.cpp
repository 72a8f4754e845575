#include <algorithm>
#include <cmath>
#include <numbers>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float turn = 2 * std::numbers::pi_v<float>;

float powered(float value, float exponent) {
    return std::copysign(std::pow(std::fabs(value), exponent), value);
}

void draw_ear(const Sitter& sitter, float side) {
    const Look& look = sitter.look;
    const ImVec2 centre(side * 66, 4);
    const Curve rim = through({{side * 58, -14},
                               {side * 68, -15},
                               {side * 75, -6},
                               {side * 73, 8},
                               {side * 66, 20},
                               {side * 58, 19}});
    sitter.head.blob(
        centre, rim,
        fading(mix(look.skin, look.shade, .25F), look.shade, {side * 76, -10}, {side * 58, 20}), 16,
        2);
    const Curve fold = through({{side * 63, -7}, {side * 70, -6}, {side * 69, 5}, {side * 64, 11}});
    sitter.head.stroke(fold, 3.2F, look.shade.lit(.78F).faded(.75F), 6);
}

Shader face_shader(const Sitter& sitter) {
    const Look look = sitter.look;
    const Shader base = skin_shader(look);
    const float flush =
        .18F + .34F * std::max(0.0F, sitter.pose.smile) + (look.age == Age::young ? .08F : 0.0F);
    const Ink blush = mix(look.lip, look.skin, .25F);
    return [=](ImVec2 p) {
        Ink ink = base(p);
        const float cheeks = near(p, {-40, 27}, 20, 15) + near(p, {40, 27}, 20, 15);
        const float sockets = near(p, {-27, -15}, 18, 9) + near(p, {27, -15}, 18, 9);
        const float light = near(p, {-18, -48}, 34, 22) + .7F * near(p, {-34, 14}, 16, 12);
        ink = mix(ink, blush, std::min(1.0F, cheeks) * flush);
        ink = mix(ink, look.shade, std::min(1.0F, sockets) * .22F);
        return mix(ink, look.skin.lit(1.07F), std::min(1.0F, light) * .55F);
    };
}

void draw_freckles(const Sitter& sitter) {
    const Ink ink = mix(sitter.look.shade, hex(0x8A4A28), .5F).faded(.5F);
    for (std::uint32_t i = 0; i < 18; ++i) {
        const float side = i % 2 == 0 ? -1.0F : 1.0F;
        const float x = side * (9 + 34 * varied(21, i)), y = 10 + 18 * varied(22, i);
        const float r = 1 + .7F * varied(23, i);
        sitter.features.disc({x, y - std::fabs(x) * .08F}, r, r, ink);
    }
}

}  // namespace

void draw_marks(const Sitter& sitter) {
    const Pen& pen = sitter.features;
    switch (sitter.look.marks) {
        case Marks::none: return;
        case Marks::freckles: return draw_freckles(sitter);
        case Marks::bindi: return pen.disc({0, -38}, 3, 3, hex(0xA3202B));
        case Marks::mole: return pen.disc({24, 36}, 1.8F, 1.8F, sitter.look.shade.lit(.5F));
    }
}

// Rounded above, narrowing to the chin below; an open mouth lets the chin down.
ImVec2 face_edge(const Sitter& sitter, float angle) {
    const float x = std::cos(angle), y = std::sin(angle), jaw = sitter.look.jaw;
    if (y <= 0) return {powered(x, .94F) * 66, y * 84};
    const float narrow = 1 - (.17F - .07F * jaw) * y * y;
    const float square = .86F - .1F * std::max(0.0F, jaw);
    return {powered(x, square) * 66 * narrow, y * (83 + sitter.pose.open * 7)};
}

// Light comes from above and from the left.
Shader skin_shader(const Look& look) {
    return [skin = look.skin, shade = look.shade](ImVec2 p) {
        const float away = .5F + .5F * (p.x / 66 * .62F + p.y / 84 * .55F);
        const float rim = std::min(1.0F, std::hypot(p.x / 68, p.y / 88));
        const float dark = eased(.25F, 1.25F, away) * .62F + rim * rim * rim * rim * .3F;
        return mix(skin, shade, std::min(1.0F, dark));
    };
}

void draw_head(const Sitter& sitter) {
    if (sitter.look.cover != Cover::hijab)
        for (const float side : {-1.0F, 1.0F})
            draw_ear(sitter, side);
    const Curve edge = [&](float t) { return face_edge(sitter, t * turn); };
    sitter.head.blob({0, 0}, edge, face_shader(sitter), 40, 7);
}

void draw_nose(const Sitter& sitter) {
    // Stretched about its root between the eyes, so that a long one grows downwards.
    const Look& whose = sitter.look;
    const float child = whose.age == Age::child ? .84F : 1;
    const float length = whose.nose_length * child;
    const Pen pen =
        sitter.features.moved(0, -16 * (1 - length)).stretched(whose.nose_width * child, length);
    const Look& look = sitter.look;
    const Ink shadow = look.shade.lit(.82F);
    const Curve bridge = through({{6, -16}, {5, -4}, {6, 8}, {11, 19}});
    const Curve side = through({{9, -16}, {11, -4}, {14, 8}, {15, 20}});
    pen.sheet(
        bridge, side,
        [&](ImVec2 p) { return shadow.faded(.3F * eased(-16, 14, p.y) * (1 - eased(5, 15, p.x))); },
        8, 3);
    pen.glow({-1, 15}, 8, 9, look.skin.lit(1.12F).faded(.55F));
    pen.glow({0, 30}, 13, 5, shadow.faded(.38F));
    for (const float k : {-1.0F, 1.0F}) {
        pen.stroke(through({{k * 9, 17}, {k * 11.8F, 20}, {k * 11.5F, 25}, {k * 7.5F, 26}}), 2,
                   shadow.faded(.45F), 6);
        pen.stroke(through({{k * 8.5F, 26}, {k * 5, 24.4F}, {k * 2.2F, 27}}), 3,
                   shadow.lit(.75F).faded(.6F), 6);
    }
    pen.stroke(through({{-3.5F, 27}, {0, 28.6F}, {3.5F, 27}}), 1.7F, shadow.faded(.5F), 6);
}

// Lines that a feeling draws, and those that years leave.
void draw_lines(const Sitter& sitter) {
    const Pen& pen = sitter.features;
    const Pose& pose = sitter.pose;
    const bool old = sitter.look.age == Age::old;
    const Ink ink = sitter.look.shade.lit(.78F);
    const float frown = eased(.25F, .9F, pose.furrow);
    const float raised = std::max(old ? .35F : 0.0F, eased(.4F, 1, pose.brow_in) * .8F);
    const float fold = std::max(old ? .55F : 0.0F, eased(.3F, 1, std::fabs(pose.smile)) * .38F);
    for (const float k : {-1.0F, 1.0F}) {
        pen.stroke(through({{k * 5.5F, -36}, {k * 4, -29}, {k * 4.5F, -22}}), 2.4F,
                   ink.faded(frown * .8F), 6);
        const float out = 27 + pose.width * 6 + std::max(0.0F, pose.smile) * 8;
        pen.stroke(through({{k * 15, 23}, {k * (out - 1), 33}, {k * (out + 3), 46}}), 2.2F,
                   ink.faded(fold * .7F), 8);
        pen.stroke(through({{k * 19, 11.5F}, {k * 28, 15}, {k * 38, 12}}), 1.8F,
                   ink.faded(old ? .55F : .1F));
        if (!old) continue;
        for (const float lift : {-4.0F, 1.0F, 6.0F})
            pen.stroke(through({{k * 50, lift * .5F - 3}, {k * 57, lift - 3}}), 1.4F,
                       ink.faded(.4F), 3);
    }
    for (const float y : {-50.0F, -57.0F})
        pen.stroke(through({{-26, y + 2}, {-10, y - 1}, {8, y}, {26, y + 2}}), 1.7F,
                   ink.faded(raised * .5F), 8);
}

}  // namespace frontstage::player
