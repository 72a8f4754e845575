#include <algorithm>
#include <cmath>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float height = 49;  // of the mouth, below the head's centre

// The mouth as two inner edges; the lips lie outside of them. u runs from -1 to 1 over its width.
struct Mouth {
    float half = 0, lift = 0, skew = 0, open = 0, rise = .24F, upper_lip = 0, lower_lip = 0;

    [[nodiscard]] static float bow(float u) { return std::max(0.0F, 1 - u * u); }
    [[nodiscard]] ImVec2 line(float u) const {
        return {u * half, height + lift * (bow(u) - .6F) * 1.2F - skew * u * 5};
    }
    [[nodiscard]] ImVec2 top(float u) const {
        const ImVec2 p = line(u);
        return {p.x, p.y - open * rise * bow(u) - std::max(0.0F, lift) * open * .012F * bow(u)};
    }
    [[nodiscard]] ImVec2 low(float u) const {
        const ImVec2 p = line(u);
        return {p.x, p.y + open * std::pow(bow(u), .68F)};
    }
    [[nodiscard]] ImVec2 above(float u) const {
        const ImVec2 p = top(u);
        const float cupid = std::exp(-u * u * 42) * 1.3F;
        return {p.x, p.y - std::max(0.0F, upper_lip * std::pow(bow(u), .75F) - cupid)};
    }
    [[nodiscard]] ImVec2 below(float u) const {
        const ImVec2 p = low(u);
        return {p.x, p.y + lower_lip * std::pow(bow(u), .7F)};
    }
};

Mouth mouth_of(const Pose& pose) {
    const float press = std::clamp(pose.press, 0.0F, 1.0F), smile = std::max(0.0F, pose.smile);
    Mouth mouth;
    mouth.half = 24.5F + (pose.width > 0 ? 7.5F : 14) * pose.width + smile * 6 - press * 2.5F;
    mouth.lift = pose.smile * (pose.smile > 0 ? 10 : 8.5F);
    mouth.skew = pose.mouth_skew;
    mouth.open = std::clamp(pose.open, 0.0F, 1.0F) * 21;
    mouth.rise = .24F + .5F * std::max(0.0F, -pose.width) * (pose.open > .3F ? 1.0F : 0.0F);
    mouth.upper_lip = mix(4.4F, 1.7F, press) - smile * .8F;
    mouth.lower_lip = mix(5.6F, 2.6F, press) - smile * .6F;
    return mouth;
}

template <class Edge>
Curve along(const Mouth& mouth, Edge edge, float from = -1, float to = 1) {
    return [=](float t) { return (mouth.*edge)(mix(from, to, t)); };
}

// Upper teeth hang from the upper edge; clenched ones meet the lower.
void draw_teeth(const Pen& pen, const Mouth& mouth, const Pose& pose) {
    const float clenched = eased(.5F, .8F, pose.width) * (pose.smile < 0 ? 1.0F : 0.0F);
    const auto tooth_edge = [=](float u) {
        const ImVec2 top = mouth.top(u), low = mouth.low(u);
        const float reach =
            std::min(mouth.open * mix(.46F, 1.25F, clenched), mix(7.5F, 30, clenched));
        return ImVec2(top.x, std::min(low.y, top.y + reach * (1 - u * u * .5F)));
    };
    const Curve edge = [=](float t) { return tooth_edge(mix(-.9F, .9F, t)); };
    pen.sheet(
        along(mouth, &Mouth::top, -.9F, .9F), edge,
        [=](ImVec2 p) {
            return mix(hex(0xFDFBF6), hex(0xB9AEAB), eased(.35F, 1, std::fabs(p.x) / mouth.half));
        },
        18, 1);
    if (clenched < .5F) return;
    pen.stroke(
        [=](float t) {
            const float u = mix(-.86F, .86F, t);
            return ImVec2(mouth.top(u).x, (mouth.top(u).y + tooth_edge(u).y) / 2);
        },
        1.3F, hex(0x8C7570, .8F), 20);
}

void draw_inside(const Pen& pen, const Mouth& mouth, const Pose& pose) {
    pen.sheet(along(mouth, &Mouth::top), along(mouth, &Mouth::low),
              fading(hex(0x3A1216), hex(0x742A2E), {0, height}, {0, height + mouth.open}), 18, 1);
    if (mouth.open > 7) {
        const Curve tongue = [=](float t) {
            const float u = mix(-.62F, .62F, t);
            const ImVec2 p = mouth.low(u);
            return ImVec2(p.x,
                          p.y - mouth.open * .42F * std::sqrt(std::max(0.0F, 1 - u * u / .3844F)));
        };
        pen.sheet(tongue, along(mouth, &Mouth::low, -.62F, .62F),
                  fading(hex(0xC1605F), hex(0x9A4247), {0, height}, {0, height + mouth.open}), 14,
                  1);
    }
    if (pose.smile > .1F || pose.width > .3F) draw_teeth(pen, mouth, pose);
}

void draw_lips(const Sitter& sitter, const Mouth& mouth) {
    const Pen& pen = sitter.features;
    const Ink lip = sitter.look.lip;
    const float y = mouth.low(0).y;
    pen.sheet(along(mouth, &Mouth::above), along(mouth, &Mouth::top),
              fading(mix(lip, sitter.look.shade, .25F), lip.lit(.8F), {0, y - 8}, {0, y}), 18, 1);
    pen.sheet(
        along(mouth, &Mouth::low), along(mouth, &Mouth::below),
        [=](ImVec2 p) {
            const Ink base = mix(lip.lit(.92F), lip.lit(1.08F), eased(y, y + 4, p.y));
            return mix(base, hex(0xFFE9E2), near(p, {-3, y + 2.5F}, 9, 2) * .35F);
        },
        16, 2);
    if (mouth.open < 1) pen.stroke(along(mouth, &Mouth::top), 2.1F, lip.lit(.45F), 14);
    for (const float side : {-1.0F, 1.0F}) {
        const ImVec2 p = mouth.line(side);
        const float way = mouth.lift > 0 ? -1.0F : 1.0F;
        pen.stroke(through({{p.x - side * 2, p.y - way * .5F},
                            {p.x + side * 1, p.y},
                            {p.x + side * 3, p.y + way * 2.4F}}),
                   2, sitter.look.shade.lit(.62F).faded(.5F * (1 - eased(1, 8, mouth.open))), 6);
    }
}

}  // namespace

void draw_mouth(const Sitter& sitter) {
    const Mouth mouth = mouth_of(sitter.pose);
    const float below = mouth.below(0).y;
    sitter.features.glow({0, below + 4}, 15, 5, sitter.look.shade.lit(.8F).faded(.45F));
    if (mouth.open >= 1) draw_inside(sitter.features, mouth, sitter.pose);
    draw_lips(sitter, mouth);
}

}  // namespace frontstage::player
