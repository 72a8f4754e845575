#include <algorithm>
#include <cmath>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float half = 17.5F;  // half the width of an eye
constexpr float iris_radius = 8.8F;

// One eye: where it is, and its two lids over the width. `side` is -1 on the left of the picture.
struct Eye {
    ImVec2 centre;
    float side = 1, upper = 0, lower = 0, slant = 0, closed = 0;

    // The corners: the outer one lies a little higher.
    [[nodiscard]] float axis(float x) const { return centre.y + 1 - side * x / half * 1.8F; }
    [[nodiscard]] float bulge(float x, float exponent) const {
        const float u = x / half;
        return std::pow(std::max(0.0F, 1 - u * u), exponent);
    }
    [[nodiscard]] float low(float x) const { return axis(x) + lower * bulge(x, .75F); }
    [[nodiscard]] float top(float x) const {
        const float inward = -side * x / half;
        const float open = axis(x) - (upper + inward * slant) * bulge(x, .58F);
        return std::min(mix(open, low(x), closed), low(x));
    }
    [[nodiscard]] float wide_top(float x) const { return axis(x) - 11 * bulge(x, .58F); }
    [[nodiscard]] Curve lid(float lift = 0) const {
        return [*this, lift](float t) {
            const float x = mix(-half, half, t);
            return ImVec2(centre.x + x, top(x) - lift * bulge(x, .5F));
        };
    }
    [[nodiscard]] Curve under(float drop = 0) const {
        return [*this, drop](float t) {
            const float x = mix(-half, half, t);
            return ImVec2(centre.x + x, low(x) + drop * bulge(x, .5F));
        };
    }
};

Eye eye_of(const Sitter& sitter, float side) {
    const Pose& pose = sitter.pose;
    Eye eye;
    eye.centre = {side * 29, -3};
    eye.side = side;
    eye.upper = pose.lid_up > 0 ? mix(10, 14.5F, std::min(1.0F, pose.lid_up))
                                : mix(10, -1.5F, std::min(1.0F, -pose.lid_up));
    if (sitter.look.age == Age::old) eye.upper -= 1.2F;
    eye.lower = mix(7.6F, 2.4F, std::clamp(pose.lid_low, 0.0F, 1.0F));
    eye.slant = (pose.brow_in - pose.brow_out) * 1.8F - pose.furrow * 2.4F;
    eye.closed = std::clamp(sitter.idle.blink, 0.0F, 1.0F);
    return eye;
}

// A disc of which only what lies between the lids is seen.
void draw_disc(const Pen& pen, const Eye& eye, ImVec2 centre, float radius, const Shader& ink,
               int steps, int rows) {
    const auto edge = [&eye, centre, radius](float t, float way) {
        const float x = mix(-radius, radius, t), at = centre.x + x - eye.centre.x;
        const float y = centre.y + way * std::sqrt(std::max(0.0F, radius * radius - x * x));
        return ImVec2(centre.x + x, std::clamp(y, eye.top(at), std::max(eye.top(at), eye.low(at))));
    };
    pen.sheet([edge](float t) { return edge(t, -1); }, [edge](float t) { return edge(t, 1); }, ink,
              steps, rows);
}

void draw_iris(const Sitter& sitter, const Eye& eye) {
    const Pose& pose = sitter.pose;
    const ImVec2 centre(eye.centre.x + std::clamp(pose.gaze_x, -1.0F, 1.0F) * 6.6F,
                        eye.centre.y - .8F + std::clamp(pose.gaze_y, -1.0F, 1.0F) * 4.2F);
    const Ink colour = sitter.look.iris;
    draw_disc(
        sitter.features, eye, centre, iris_radius,
        [=](ImVec2 p) {
            const float out = std::hypot(p.x - centre.x, p.y - centre.y) / iris_radius;
            const Ink lit = mix(colour.lit(.75F), colour.lit(1.45F), eased(-6, 8, p.y - centre.y));
            return mix(lit, colour.lit(.45F), eased(.72F, 1, out));
        },
        14, 4);
    draw_disc(sitter.features, eye, centre, 4.3F, plain(hex(0x15100E)), 12, 1);
    const ImVec2 glint(centre.x - 3, centre.y - 3.4F);
    if (glint.y - eye.top(glint.x - eye.centre.x) > .6F &&
        eye.low(glint.x - eye.centre.x) - glint.y > 2)
        sitter.features.disc(glint, 2.3F, 2.3F, hex(0xFFFFFF, .95F));
    const ImVec2 second(centre.x + 3.2F, centre.y + 3.4F);
    if (second.y < eye.low(second.x - eye.centre.x) - 1 &&
        second.y > eye.top(second.x - eye.centre.x) + 1)
        sitter.features.disc(second, 1.2F, 1.2F, hex(0xFFFFFF, .45F));
}

// The lid itself, which is seen the more, the heavier it hangs.
void draw_lid(const Sitter& sitter, const Eye& eye) {
    const Look& look = sitter.look;
    const Curve above = [eye](float t) {
        const float x = mix(-half, half, t);
        return ImVec2(eye.centre.x + x,
                      std::min(eye.wide_top(x), eye.top(x)) - 3 * eye.bulge(x, .5F));
    };
    const Ink lid = mix(look.skin, look.shade, .48F);
    sitter.features.sheet(
        above, eye.lid(),
        [=](ImVec2 p) {
            return mix(lid.lit(.86F), lid, eased(eye.centre.y - 14, eye.centre.y - 4, p.y));
        },
        14, 2);
    sitter.features.stroke(above, 2, look.shade.lit(.72F).faded(.75F), 9);
}

void draw_lashes(const Sitter& sitter, const Eye& eye) {
    const Ink lash = mix(hex(0x1E1512), sitter.look.brow_colour.lit(.5F), .3F);
    const Curve line = eye.lid(), thick = [line, eye](float t) {
        const ImVec2 p = line(t);
        const float outer = eye.side > 0 ? t : 1 - t;
        return ImVec2(p.x, p.y - mix(.9F, 3.4F, outer) *
                                     std::sqrt(std::max(0.0F, 1 - std::pow(2 * t - 1, 6.0F))));
    };
    sitter.features.sheet(thick, shifted(line, 0, .5F), plain(lash), 16, 1);
    sitter.features.stroke(eye.under(.4F), 1.4F, sitter.look.shade.lit(.62F).faded(.75F), 9);
}

void draw_brow(const Sitter& sitter, float side) {
    const Pose& pose = sitter.pose;
    const float skew = pose.brow_skew * side * .5F;
    const float weight = sitter.look.brows == Brows::thin    ? .72F
                         : sitter.look.brows == Brows::thick ? 1.3F
                                                             : 1;
    const ImVec2 inner(side * (13.5F - pose.furrow * 4.5F),
                       -27 - pose.brow_in * 9 + pose.furrow * 6.5F - skew * 6);
    const ImVec2 outer(side * 52, -25 - pose.brow_out * 9 + pose.furrow * 1.5F - skew * 8);
    const float arch = 5.5F + std::max(0.0F, pose.brow_out) * 2 - pose.furrow * 2.2F + skew * 2;
    const auto line = [=](float t) {
        return ImVec2(mix(inner.x, outer.x, t),
                      mix(inner.y, outer.y, t) - arch * std::sin(3.14159F * std::pow(t, 1.25F)));
    };
    const auto edge = [=](float way) {
        return [=](float t) {
            const ImVec2 p = line(t);
            const float full =
                std::sqrt(std::min(1.0F, .12F + t * 5)) * mix(3.9F, .7F, t * t) * weight;
            return ImVec2(p.x, p.y + way * full);
        };
    };
    const Ink ink = sitter.look.brow_colour;
    sitter.features.sheet(
        edge(-1), edge(.9F),
        [=](ImVec2 p) { return ink.faded(mix(.8F, 1, eased(12, 24, std::fabs(p.x)))); }, 16, 2);
}

}  // namespace

void draw_eyes(const Sitter& sitter) {
    for (const float side : {-1.0F, 1.0F}) {
        const Eye eye = eye_of(sitter, side);
        const bool heavy = sitter.pose.lid_up < -.3F || sitter.look.age == Age::old;
        if (heavy)
            sitter.features.glow({eye.centre.x, eye.centre.y + 13}, 17, 7,
                                 sitter.look.shade.lit(.8F).faded(.4F));
        const float top = eye.centre.y - eye.upper;
        sitter.features.sheet(
            eye.lid(), eye.under(),
            [=](ImVec2 p) {
                const float shadow = (1 - eased(top, top + 9, p.y)) * .22F +
                                     .1F * std::fabs(p.x - eye.centre.x) / half;
                return mix(hex(0xFDFBF8), hex(0x7F6F74), shadow);
            },
            16, 3);
        draw_iris(sitter, eye);
        draw_lid(sitter, eye);
        draw_lashes(sitter, eye);
    }
}

void draw_brows(const Sitter& sitter) {
    for (const float side : {-1.0F, 1.0F})
        draw_brow(sitter, side);
}

void draw_glasses(const Sitter& sitter) {
    if (sitter.look.glasses == Glasses::none) return;
    const bool round = sitter.look.glasses == Glasses::round;
    const Ink frame = hex(round ? 0x3A3230U : 0x23262DU);
    for (const float side : {-1.0F, 1.0F}) {
        const Curve rim = [=](float t) {
            const float a = t * 6.283185F, c = std::cos(a), s = std::sin(a);
            const float e = round ? 1.0F : .45F;
            return ImVec2(
                side * 30 + std::copysign(std::pow(std::fabs(c), e), c) * (round ? 22.5F : 23.5F),
                -1 + std::copysign(std::pow(std::fabs(s), e), s) * (round ? 21.5F : 16.0F));
        };
        sitter.features.blob({side * 30, -1}, rim, plain(hex(0xDDEBF5, .1F)), 24, 1);
        sitter.features.wire(rim, 2.7F, frame, 24);
        sitter.features.stroke(
            through({{side * 30 - 14, 2}, {side * 30 - 9, -9}, {side * 30 - 2, -14}}), 2.2F,
            hex(0xFFFFFF, .35F), 6);
        sitter.features.stroke(through({{side * 51, -6}, {side * 60, -7}, {side * 63, -6}}), 3.2F,
                               frame, 5);
    }
    sitter.features.stroke(through({{-9, -4}, {0, -8}, {9, -4}}), 3.4F, frame, 6);
}

}  // namespace frontstage::player
