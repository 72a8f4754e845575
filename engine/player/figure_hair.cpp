// What grows on the head: a cap of hair between the outline of the skull and the hairline, and what
// hangs, curls or is tied. No hairline comes lower than a raised brow.
#include "player/figure_hair.hpp"

#include <algorithm>
#include <cmath>

#include "player/figure_parts.hpp"

namespace frontstage::player {
namespace {

// Outline and hairline, from the left ear over the top to the right one, point for point.
struct Cap {
    std::vector<ImVec2> outline, hairline;
};

Cap cap_for(Hair hair) {
    switch (hair) {
        case Hair::brief:
            return {{{-67, 8},
                     {-72, -22},
                     {-70, -56},
                     {-46, -93},
                     {-4, -108},
                     {40, -99},
                     {68, -62},
                     {72, -22},
                     {67, 8}},
                    {{-62, 10},
                     {-58, -16},
                     {-55, -40},
                     {-44, -53},
                     {-14, -57},
                     {26, -64},
                     {50, -46},
                     {58, -16},
                     {62, 10}}};
        case Hair::crop:
            return {{{-66, -2},
                     {-69, -26},
                     {-64, -56},
                     {-40, -82},
                     {0, -91},
                     {40, -82},
                     {64, -56},
                     {69, -26},
                     {66, -2}},
                    {{-63, 0},
                     {-58, -18},
                     {-55, -38},
                     {-38, -55},
                     {0, -59},
                     {38, -55},
                     {55, -38},
                     {58, -18},
                     {63, 0}}};
        case Hair::bob:
        case Hair::flowing:
        case Hair::wavy:
            return {{{-74, 14},
                     {-78, -26},
                     {-70, -64},
                     {-42, -95},
                     {4, -105},
                     {46, -95},
                     {72, -62},
                     {78, -26},
                     {74, 14}},
                    {{-60, 22},
                     {-60, -8},
                     {-57, -30},
                     {-40, -51},
                     {12, -74},
                     {34, -60},
                     {55, -36},
                     {60, -8},
                     {60, 22}}};
        case Hair::curls:
        case Hair::bald: return {};
        case Hair::bun:
        case Hair::ponytail:
        case Hair::braids: break;
    }
    return {{{-66, 2},
             {-71, -26},
             {-66, -60},
             {-42, -89},
             {0, -98},
             {42, -89},
             {66, -60},
             {71, -26},
             {66, 2}},
            {{-63, 4},
             {-59, -18},
             {-54, -40},
             {-34, -57},
             {0, -63},
             {34, -57},
             {54, -40},
             {59, -18},
             {63, 4}}};
}

void draw_strands(const Sitter& sitter, const Cap& cap) {
    const Curve outer = through(cap.outline), inner = through(cap.hairline);
    const Ink light = hair_lit(sitter.look, .3F).faded(.5F),
              dark = sitter.look.hair_colour.lit(.68F).faded(.5F);
    for (int i = 1; i < 17; ++i) {
        const float t = static_cast<float>(i) / 17, end = t + (t < .5F ? .02F : -.02F);
        const Curve strand = [&](float s) {
            const float across = mix(.14F, .93F, s), u = mix(t, end, s);
            const ImVec2 a = outer(u), b = inner(u);
            return ImVec2(mix(a.x, b.x, across), mix(a.y, b.y, across));
        };
        sitter.head.stroke(strand, 1.7F, i % 2 == 0 ? light : dark, 10);
    }
}

void draw_cap(const Sitter& sitter) {
    const Cap cap = cap_for(sitter.look.hair);
    const bool fine = sitter.look.hair == Hair::crop;
    const Look& look = sitter.look;
    const Weave ink = [&](float along, float across) {
        return hair_sheen(look, along, across).faded(fine ? .93F * eased(1.12F, .55F, across) : 1);
    };
    sitter.head.weave(through(cap.outline), through(cap.hairline), ink, 40, 8);
    if (!fine) draw_strands(sitter, cap);
}

// Hair that falls before the shoulder at one side, to `end` below the centre of the head.
void draw_lock(const Sitter& sitter, float side, float end, float wave) {
    const auto edge = [=](float top, float middle, float bottom) {
        return [=](float t) {
            const float x = t < .5F ? mix(top, middle, eased(0, .5F, t))
                                    : mix(middle, bottom, eased(.5F, 1, t));
            return ImVec2(side * (x + wave * std::sin(t * 11)), mix(-34, end, t));
        };
    };
    const bool bob = end < 100;
    const Look& look = sitter.look;
    const Weave ink = [&](float along, float across) {
        const float strand = .5F + .5F * std::sin(across * 17 + along * 2);
        const Ink base = mix(look.hair_colour.lit(.72F), look.hair_colour,
                             eased(0, .7F, side < 0 ? 1 - across : across * .8F));
        return mix(base, hair_lit(look, .3F),
                   (.35F + .4F * strand) * near({along, across}, {.25F, .45F}, .25F, .4F));
    };
    sitter.head.weave(edge(76, bob ? 86 : 84, bob ? 66 : 74),
                      edge(58, bob ? 58 : 57, bob ? 52 : 50), ink, 28, 8);
    for (const float at : {.25F, .5F, .75F}) {
        const auto outer = edge(76, bob ? 86 : 84, bob ? 66 : 74),
                   inner = edge(58, bob ? 58 : 57, bob ? 52 : 50);
        sitter.head.stroke(
            [&](float t) {
                const float s = mix(.25F, .97F, t);
                return ImVec2(mix(outer(s).x, inner(s).x, at), outer(s).y);
            },
            1.6F, look.hair_colour.lit(.66F).faded(.55F), 18);
    }
}

void draw_braid(const Sitter& sitter, float side) {
    const Look& look = sitter.look;
    for (int i = 0; i < 9; ++i) {
        const float k = static_cast<float>(i), y = 24 + k * 16,
                    x = side * (67 + 5 * std::sin(k * .5F));
        const float r = 13.5F - k * .55F, lean = i % 2 == 0 ? 3.0F : -3.0F;
        sitter.head.blob({x + lean, y}, arc({x + lean, y}, r, r * .92F, 0, 6.283185F),
                         fading(hair_lit(look, .22F), look.hair_colour.lit(.62F), {x - 6, y - 8},
                                {x + 9, y + 10}),
                         20, 2);
    }
    sitter.head.disc({side * 68, 163}, 8, 4, look.top.lit(1.2F));
    sitter.head.disc({side * 68, 174}, 7, 11, look.hair_colour.lit(.85F));
}

void draw_bun(const Sitter& sitter) {
    const Look& look = sitter.look;
    const ImVec2 c(0, -106);
    sitter.head.blob(
        c, arc(c, 31, 27, 0, 6.283185F),
        fading(hair_lit(look, .28F), look.hair_colour.lit(.66F), {-16, -124}, {20, -86}), 32, 5);
    for (const float r : {.35F, .65F})
        sitter.head.stroke(arc({2, -106}, 31 * r, 27 * r, 2.2F, 6.1F), 2,
                           look.hair_colour.lit(.6F).faded(.6F), 18);
}

void draw_sides(const Sitter& sitter) {
    const Ink ink = sitter.look.hair_colour;
    for (const float side : {-1.0F, 1.0F}) {
        const Curve outer =
            through({{side * 60, -46}, {side * 71, -26}, {side * 72, -4}, {side * 64, 10}});
        const Curve inner =
            through({{side * 59, -44}, {side * 62, -26}, {side * 61, -6}, {side * 62, 8}});
        sitter.head.weave(
            outer, inner,
            [=](float, float across) {
                return mix(ink.lit(.8F), ink, across).faded(mix(1, .35F, across));
            },
            14, 3);
    }
}

}  // namespace

Ink hair_lit(const Look& look, float by) {
    return mix(look.hair_colour, mix(look.hair_colour.lit(1.7F), hex(0xFFE2BF), .25F), by);
}

// Shaded at the rim, with a soft band of light across the crown.
Ink hair_sheen(const Look& look, float along, float across) {
    const Ink base = mix(look.hair_colour.lit(.78F), look.hair_colour, eased(0, .35F, across));
    const float strand = .75F + .25F * std::sin(along * 70);
    const float band = near({along, across}, {.33F, .42F}, .17F, .2F) +
                       .5F * near({along, across}, {.7F, .4F}, .12F, .16F);
    return mix(base, hair_lit(look, .5F), std::min(1.0F, band) * strand);
}

void draw_back_hair(const Sitter& sitter) {
    const Look& look = sitter.look;
    if (look.cover != Cover::none && look.cover != Cover::cap) return;
    const Hair hair = look.hair;
    if (hair == Hair::curls) return draw_curls_behind(sitter);
    if (hair == Hair::ponytail) {
        const Curve outer = through({{30, -92}, {84, -80}, {104, -20}, {98, 60}, {84, 110}});
        const Curve inner = through({{22, -70}, {62, -50}, {72, 0}, {74, 60}, {82, 110}});
        sitter.head.weave(
            outer, inner,
            [&](float along, float across) { return hair_sheen(look, along, across); }, 28, 6);
    }
    const bool falls = hair == Hair::flowing || hair == Hair::wavy || hair == Hair::bob;
    if (!falls) return;
    const float end = hair == Hair::bob ? 72 : 140, wide = hair == Hair::bob ? 74 : 84;
    const Shader ink =
        fading(look.hair_colour.lit(.75F), look.hair_colour.lit(.5F), {0, -40}, {0, end});
    sitter.head.sheet(through({{-74, -20}, {-82, 40}, {-wide, end}}),
                      through({{74, -20}, {82, 40}, {wide, end}}), ink, 20, 8);
}

void draw_front_hair(const Sitter& sitter) {
    const Look& look = sitter.look;
    if (look.cover == Cover::hijab || look.cover == Cover::turban) return;
    switch (look.hair) {
        case Hair::bald:
            if (look.age == Age::old) draw_sides(sitter);
            return;
        case Hair::curls: return draw_curls(sitter);
        case Hair::bun: draw_bun(sitter); break;
        case Hair::bob:
        case Hair::flowing:
        case Hair::wavy:
            for (const float side : {-1.0F, 1.0F})
                draw_lock(sitter, side, look.hair == Hair::bob ? 74 : 158,
                          look.hair == Hair::wavy ? 4.5F : 0);
            break;
        case Hair::braids:
            for (const float side : {-1.0F, 1.0F})
                draw_braid(sitter, side);
            break;
        case Hair::brief:
        case Hair::crop:
        case Hair::ponytail: break;
    }
    draw_cap(sitter);
}

}  // namespace frontstage::player
