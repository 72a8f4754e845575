#include <algorithm>
#include <cmath>

#include "player/people/hair.hpp"

namespace frontstage::player {
namespace {

bool hangs_loose(Hair hair) {
    return hair == Hair::bob || hair == Hair::flowing || hair == Hair::wavy;
}

// One side of loose hair: its outline and the edge along the face, both from the parting to the
// tip.
struct Fall {
    Curve outline, edge;
};

Curve waved(Curve line, float depth, float phase) {
    return [=](float t) {
        const ImVec2 p = line(t);
        return ImVec2(p.x + depth * std::sin(t * 21 + phase) * eased(.3F, .6F, t), p.y);
    };
}

Fall fall_of(Hair hair, float side) {
    const float k = side;  // the parting lies a little to the right
    const ImVec2 top(12, -106.5F), part(13, -73);
    if (hair == Hair::bob)
        return {through({top,
                         {k * 24 + 8, -103.5F},
                         {k * 54, -91},
                         {k * 75, -58},
                         {k * 81, -20},
                         {k * 86, 24},
                         {k * 84, 56},
                         {k * 66, 78}}),
                through({part,
                         {k * 20 + 9, -66},
                         {k * 40, -53},
                         {k * 56, -34},
                         {k * 60, -6},
                         {k * 60, 24},
                         {k * 58, 52},
                         {k * 54, 74}})};
    const Fall straight{through({top,
                                 {k * 24 + 8, -103.5F},
                                 {k * 54, -91},
                                 {k * 75, -58},
                                 {k * 81, -16},
                                 {k * 86, 40},
                                 {k * 92, 98},
                                 {k * 88, 146},
                                 {k * 70, 176}}),
                        through({part,
                                 {k * 20 + 9, -66},
                                 {k * 40, -53},
                                 {k * 56, -34},
                                 {k * 60, -4},
                                 {k * 59, 42},
                                 {k * 54, 94},
                                 {k * 54, 140},
                                 {k * 64, 174}})};
    if (hair == Hair::flowing) return straight;
    return {waved(straight.outline, 5 * k, 0), waved(straight.edge, 4 * k, .6F)};
}

void draw_fall(const Sitter& sitter, float side) {
    const Look& look = sitter.look;
    const Fall fall = fall_of(look.hair, side);
    sitter.head.weave(
        fall.outline, fall.edge,
        [&](float along, float across) {
            const float strand = .5F + .5F * std::sin(across * 23 + along * 3);
            const float inner = eased(.72F, 1, across) * eased(.3F, .5F, along);
            const float depth =
                eased(.35F, 1, along) * .22F + inner * .35F + .2F * (1 - eased(0, .3F, across));
            const Ink base = mix(look.hair_colour, look.hair_colour.lit(.5F), depth);
            const float light = near({along, across}, {.28F, .5F}, .1F, .6F) +
                                .5F * near({along, across}, {.68F, .35F}, .12F, .35F);
            return mix(base, hair_lit(look, .55F),
                       light * (.35F + .5F * strand) * (side < 0 ? 1 : .7F));
        },
        30, 6);
    for (const float across : {.16F, .3F, .44F, .58F, .72F, .86F}) {
        const Curve strand = [&](float t) {
            const float along = mix(.06F + across * .1F, .97F - across * .06F, t);
            const ImVec2 a = fall.outline(along), b = fall.edge(along);
            return ImVec2(mix(a.x, b.x, across), mix(a.y, b.y, across));
        };
        sitter.head.stroke(strand, 1.5F, look.hair_colour.lit(.6F).faded(.42F), 10);
    }
}

void draw_braid(const Sitter& sitter, float side) {
    const Look& look = sitter.look;
    const float x = side * 69;
    sitter.head.blob({x, 166}, arc({x, 172}, 7, 14, 0, 6.283185F), plain(look.hair_colour.lit(.8F)),
                     12, 1);
    for (int i = 0; i < 7; ++i) {
        const float k = static_cast<float>(i), y = 18 + k * 20, r = 13.6F - k * .5F;
        for (const float way : {-1.0F, 1.0F}) {
            const ImVec2 c(x + way * r * .42F, y + (way > 0 ? 10.0F : 0.0F));
            sitter.head.turned(c, way * .62F)
                .blob(c, arc(c, r * .72F, r * 1.02F, 0, 6.283185F),
                      fading(hair_lit(look, .3F), look.hair_colour.lit(.55F), {c.x - 6, c.y - 9},
                             {c.x + 8, c.y + 10}),
                      10, 1);
        }
    }
    sitter.head.limb(
        through({{x - 5, 162}, {x + 5, 162}}), {4, 4, 4},
        [&](float, float across) { return look.top.lit(mix(1.3F, .8F, across)); }, 6, 1);
}

void draw_tail(const Sitter& sitter) {
    const Curve outer = through({{20, -90}, {70, -92}, {96, -46}, {99, 24}, {92, 84}, {78, 122}});
    const Curve inner = through({{16, -70}, {50, -60}, {66, -20}, {66, 34}, {66, 88}, {76, 120}});
    const Look& look = sitter.look;
    sitter.head.weave(
        outer, inner,
        [&](float along, float across) {
            return mix(hair_sheen(look, along, across), look.hair_colour.lit(.6F),
                       eased(.5F, 1, across) * .6F);
        },
        24, 5);
    for (const float x : {.3F, .6F}) {
        const Curve strand = [&](float t) {
            const ImVec2 a = outer(mix(.2F, .96F, t)), b = inner(mix(.2F, .96F, t));
            return ImVec2(mix(a.x, b.x, x), mix(a.y, b.y, x));
        };
        sitter.head.stroke(strand, 1.5F, look.hair_colour.lit(.55F).faded(.5F), 14);
    }
}

}  // namespace

void draw_length_behind(const Sitter& sitter) {
    const Look& look = sitter.look;
    if (look.hair == Hair::ponytail) return draw_tail(sitter);
    if (!hangs_loose(look.hair)) return;
    const bool bob = look.hair == Hair::bob;
    // Within the tips of what hangs before it.
    const float end = bob ? 68 : 150, half = bob ? 58 : 78;
    const Shader ink =
        fading(look.hair_colour.lit(.7F), look.hair_colour.lit(.42F), {0, -40}, {0, end});
    sitter.head.sheet(through({{-70, -20}, {-76, 34}, {-half, end}}),
                      through({{70, -20}, {76, 34}, {half, end}}), ink, 10, 5);
}

void draw_length(const Sitter& sitter) {
    for (const float side : {1.0F, -1.0F})
        draw_fall(sitter, side);
}

void draw_braids(const Sitter& sitter) {
    for (const float side : {-1.0F, 1.0F})
        draw_braid(sitter, side);
}

}  // namespace frontstage::player
