#include <algorithm>
#include <cmath>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float turn = 6.283185F;

// The opening of a hijab leaves brows and chin free at every mood.
ImVec2 opening(const Sitter& sitter, float angle) {
    const float x = std::cos(angle), y = std::sin(angle);
    if (y < 0) return {x * 60, y * 60};
    return {x * (60 - 9 * y * y), y * (77 + sitter.pose.open * 7)};
}

void draw_hijab(const Sitter& sitter) {
    const Ink cloth = sitter.look.cover_colour;
    const Curve outer = [](float t) {
        const float x = std::cos(t * turn), y = std::sin(t * turn);
        return ImVec2(x * (y > 0 ? 80 - 6 * y : 80), -6 + y * (y > 0 ? 100 : 97));
    };
    const Curve inner = [&](float t) { return opening(sitter, t * turn); };
    sitter.head.weave(
        outer, inner,
        [=](float along, float across) {
            const float angle = along * turn,
                        lit = .5F - .5F * (std::cos(angle) * .5F + std::sin(angle) * .8F);
            const Ink base = mix(cloth.lit(.7F), cloth.lit(1.12F), eased(.1F, 1, lit));
            const float seam = near({across, 0}, {.6F, 0}, .07F, 1) * .25F;
            return mix(mix(base, cloth.lit(.6F), seam), cloth.lit(.55F),
                       eased(.82F, 1, across) * .6F);
        },
        60, 6);
    const Ink fold = cloth.lit(.62F).faded(.55F), ridge = cloth.lit(1.2F).faded(.45F);
    sitter.head.stroke(through({{-72, 10}, {-56, 70}, {-8, 98}, {46, 112}, {84, 128}}), 3.4F, fold,
                       16);
    sitter.head.stroke(through({{-74, 18}, {-58, 78}, {-8, 105}, {44, 119}, {80, 136}}), 2.4F,
                       ridge, 16);
    sitter.head.stroke(through({{70, 24}, {58, 72}, {26, 96}, {2, 104}}), 3, fold, 8);
    sitter.head.stroke(through({{-62, -62}, {-20, -88}, {30, -86}, {64, -56}}), 2.2F, ridge, 8);
    sitter.body.stroke(through({{-40, 112}, {-45, 138}, {-53, 158}}), 3, fold, 14);
    sitter.body.stroke(through({{16, 122}, {22, 155}, {20, 184}}), 3, fold, 14);
    sitter.body.stroke(through({{62, 128}, {70, 146}, {74, 162}}), 2.6F, fold, 14);
}

void draw_turban(const Sitter& sitter) {
    const Ink cloth = sitter.look.cover_colour;
    const Curve dome = through({{-67, -14},
                                {-84, -52},
                                {-70, -100},
                                {-30, -124},
                                {14, -126},
                                {58, -110},
                                {82, -70},
                                {78, -36},
                                {67, -14}});
    const Curve edge = through({{-62, -12},
                                {-60, -30},
                                {-52, -46},
                                {-28, -57},
                                {0, -66},
                                {28, -57},
                                {52, -46},
                                {60, -30},
                                {62, -12}});
    sitter.head.weave(
        dome, edge,
        [=](float along, float across) {
            const float lit = near({along, across}, {.32F, .4F}, .26F, .4F);
            return mix(mix(cloth.lit(.68F), cloth, eased(0, .35F, across)), cloth.lit(1.3F),
                       lit * .6F);
        },
        34, 5);
    for (int i = 0; i < 5; ++i) {
        const float k = static_cast<float>(i);
        const Ink fold = cloth.lit(.55F).faded(.7F), ridge = cloth.lit(1.35F).faded(.4F);
        const Curve left = through({{-63 - k * 3.4F, -16 - k * 11},
                                    {-40 - k * 3, -60 - k * 8},
                                    {0, -72 - k * 9},
                                    {34 + k * 3, -92 - k * 6}});
        const Curve right = through({{63 + k * 3.4F, -16 - k * 11},
                                     {46 + k * 3, -54 - k * 9},
                                     {6 + k * 2, -70 - k * 9.4F}});
        sitter.head.stroke(left, 2.8F, fold, 8);
        sitter.head.stroke(shifted(left, 0, -3), 2, ridge, 8);
        sitter.head.stroke(right, 2.8F, fold, 8);
        sitter.head.stroke(shifted(right, 0, -3), 2, ridge, 8);
    }
    sitter.head.stroke(edge, 2.4F, cloth.lit(.5F).faded(.7F), 40);
}

void draw_peaked_cap(const Sitter& sitter) {
    const Ink cloth = sitter.look.cover_colour;
    const Curve dome = through({{-74, -30},
                                {-78, -66},
                                {-62, -100},
                                {-30, -119},
                                {0, -123},
                                {30, -119},
                                {62, -100},
                                {78, -66},
                                {74, -30}});
    const Curve edge = through({{-66, -28},
                                {-58, -44},
                                {-44, -56},
                                {-20, -62},
                                {0, -63},
                                {20, -62},
                                {44, -56},
                                {58, -44},
                                {66, -28}});
    sitter.head.weave(
        dome, edge,
        [=](float along, float across) {
            const float lit = near({along, across}, {.33F, .35F}, .22F, .45F);
            return mix(cloth.lit(mix(.72F, .95F, eased(0, .5F, across))), cloth.lit(1.35F),
                       lit * .7F);
        },
        34, 5);
    for (const float x : {-44.0F, 0.0F, 44.0F})
        sitter.head.stroke(through({{0, -122}, {x * .8F, -104}, {x, -70}}), 1.6F,
                           cloth.lit(.55F).faded(.7F), 8);
    sitter.head.disc({0, -122}, 5, 3.4F, cloth.lit(.8F));
    const Curve back =
        through({{-68, -46}, {-52, -66}, {-24, -77}, {0, -79}, {24, -77}, {52, -66}, {68, -46}});
    const Curve front =
        through({{-70, -40}, {-52, -50}, {-24, -56}, {0, -57}, {24, -56}, {52, -50}, {70, -40}});

    sitter.head.sheet(back, front, fading(cloth.lit(1.15F), cloth.lit(.5F), {-20, -80}, {10, -48}),
                      20, 2);
    sitter.head.stroke(front, 2, cloth.lit(.4F).faded(.7F), 14);
}

// A small round cap on the crown; the hair is seen around it.
void draw_kippah(const Sitter& sitter) {
    const Ink cloth = sitter.look.cover_colour;
    const Curve dome = through({{-37, -90}, {-28, -104}, {0, -111}, {28, -104}, {37, -90}});
    const Curve edge = through({{-37, -90}, {-20, -84}, {0, -82}, {20, -84}, {37, -90}});
    sitter.head.sheet(dome, edge, fading(cloth.lit(1.4F), cloth.lit(.75F), {-20, -108}, {22, -84}),
                      16, 2);
    sitter.head.stroke(edge, 2.4F, cloth.lit(1.7F).faded(.7F), 14);
}

// Cloth wound around the hair and knotted above.
void draw_wrap(const Sitter& sitter) {
    const Ink cloth = sitter.look.cover_colour;
    for (const float side : {1.0F, -1.0F})  // the knot
        sitter.head.turned({0, -120}, side * .55F)
            .blob({side * 16, -134}, arc({side * 16, -134}, 27, 19, 0, turn),
                  fading(cloth.lit(1.25F), cloth.lit(.6F), {side * 8, -150}, {side * 24, -118}), 20,
                  3);
    const Curve dome =
        through({{-66, -22}, {-76, -56}, {-58, -104}, {0, -128}, {58, -104}, {76, -56}, {66, -22}});
    const Curve edge =
        through({{-61, -20}, {-56, -42}, {-38, -57}, {0, -64}, {38, -57}, {56, -42}, {61, -20}});
    sitter.head.weave(
        dome, edge,
        [=](float along, float across) {
            const float lit = near({along, across}, {.34F, .4F}, .22F, .4F);
            return mix(mix(cloth.lit(.68F), cloth, eased(0, .4F, across)), cloth.lit(1.3F),
                       lit * .6F);
        },
        30, 4);
    for (int i = 0; i < 4; ++i) {
        const float k = static_cast<float>(i);
        const Curve fold = through({{-62 - k * 3, -26 - k * 12},
                                    {-20, -68 - k * 9},
                                    {30, -76 - k * 10},
                                    {60, -70 - k * 9}});
        sitter.head.stroke(fold, 2.6F, cloth.lit(.55F).faded(.65F), 10);
        sitter.head.stroke(shifted(fold, 0, -3), 2, hex(0xF0C04A).faded(.55F), 10);
    }
    sitter.head.stroke(edge, 3.4F, hex(0xF0C04A).lit(.85F).faded(.8F), 24);
}

}  // namespace

// What falls from a hijab over neck and chest.
void draw_drape(const Sitter& sitter) {
    if (sitter.look.cover != Cover::hijab) return;
    const Ink cloth = sitter.look.cover_colour;
    const float low = shoulder_line(sitter) + 74;
    const Curve left = through({{-70, 20}, {-76, 66}, {-92, 112}, {-80, low - 26}});
    const Curve right = through({{70, 20}, {76, 66}, {94, 114}, {92, low - 14}});
    const Curve middle = through({{0, 40}, {0, 80}, {4, 130}, {6, low + 14}});
    const auto half = [&](const Curve& side, float near_edge, float far_edge) {
        sitter.body.weave(
            side, middle,
            [=](float along, float across) {
                const float x = mix(near_edge, far_edge, across);
                const float fold = .5F + .5F * std::sin(x * 19 + along * 4);
                const Ink base =
                    mix(cloth.lit(1.05F), cloth.lit(.7F), eased(.1F, 1.1F, x * .7F + along * .4F));
                return mix(base, cloth.lit(.7F), fold * .45F * along);
            },
            12, 12);
    };
    half(left, 0, .5F);
    half(right, 1, .5F);
}

void draw_cover(const Sitter& sitter) {
    switch (sitter.look.cover) {
        case Cover::none: return;
        case Cover::hijab: return draw_hijab(sitter);
        case Cover::turban: return draw_turban(sitter);
        case Cover::cap: return draw_peaked_cap(sitter);
        case Cover::kippah: return draw_kippah(sitter);
        case Cover::wrap: return draw_wrap(sitter);
    }
}

}  // namespace frontstage::player
