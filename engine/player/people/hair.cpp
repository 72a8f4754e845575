// What grows on the head: a cap of hair between the outline of the skull and the hairline, and what
// hangs, curls or is tied. No hairline comes lower than a raised brow.
#include "player/people/hair.hpp"

#include <algorithm>
#include <cmath>

#include "player/people/parts.hpp"

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
    const Ink light = hair_lit(sitter.look, .3F).faded(.34F),
              dark = sitter.look.hair_colour.lit(.68F).faded(.34F);
    // Combed to a side when short, straight back when tied.
    const float lean = sitter.look.hair == Hair::brief ? -.06F : 0;
    for (int i = 1; i < 17; ++i) {
        const float t = static_cast<float>(i) / 17, end = t + lean;
        const Curve strand = [&](float s) {
            const float across = mix(.14F, .93F, s), u = mix(t, end, s);
            const ImVec2 a = outer(u), b = inner(u);
            return ImVec2(mix(a.x, b.x, across), mix(a.y, b.y, across));
        };
        sitter.head.stroke(strand, 1.7F, i % 2 == 0 ? light : dark, 5);
    }
}

void draw_cap(const Sitter& sitter) {
    const Cap cap = cap_for(sitter.look.hair);
    const bool fine = sitter.look.hair == Hair::crop;
    const Look& look = sitter.look;
    const Weave ink = [&](float along, float across) {
        return hair_sheen(look, along, across).faded(fine ? .93F * eased(1.12F, .55F, across) : 1);
    };
    sitter.head.weave(through(cap.outline), through(cap.hairline), ink, 34, 5);
    if (!fine && look.cover == Cover::none) draw_strands(sitter, cap);
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

bool hidden_by(Cover cover) {
    return cover == Cover::hijab || cover == Cover::turban || cover == Cover::wrap;
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
    if (hidden_by(look.cover)) return;
    const Hair hair = look.hair;
    if (hair == Hair::curls) return draw_curls_behind(sitter);
    draw_length_behind(sitter);
}

void draw_front_hair(const Sitter& sitter) {
    const Look& look = sitter.look;
    if (hidden_by(look.cover)) return;
    switch (look.hair) {
        case Hair::bald:
            if (look.age == Age::old) draw_sides(sitter);
            return;
        case Hair::curls: return draw_curls(sitter);
        case Hair::bun: draw_bun(sitter); break;
        case Hair::bob:
        case Hair::flowing:
        case Hair::wavy: return draw_length(sitter);
        case Hair::braids: draw_braids(sitter); break;
        case Hair::brief:
        case Hair::crop:
        case Hair::ponytail: break;
    }
    draw_cap(sitter);
}

}  // namespace frontstage::player
