// What is worn: collars, openings, buttons and badges on the plain trunk that body.cpp draws.
#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float bottom = 400;

Ink seam(const Sitter& sitter) {
    return sitter.look.top.lit(.62F).faded(.6F);
}

void draw_flap(const Pen& pen, float side, float y, Ink cloth) {
    const Curve inner = through({{side * 27, y - 20}, {side * 15, y - 2}, {0, y + 12}});
    const Curve outer = through({{side * 37, y - 14}, {side * 35, y + 10}, {side * 22, y + 33}});
    pen.sheet(inner, outer,
              fading(cloth, cloth.lit(.84F), {side * 18, y - 20}, {side * 24, y + 34}), 12, 2);
    pen.stroke(shifted(outer, 0, .6F), 1.6F, cloth.lit(.6F).faded(.7F), 8);
}

void draw_jumper(const Sitter& sitter, float y) {
    const Ink cloth = sitter.look.top;
    for (const float drop : {5.0F, 10.0F}) {
        const Curve rib = through({{-42, y - 12 + drop * .4F},
                                   {-30, y + 16 + drop},
                                   {0, y + 32 + drop},
                                   {30, y + 16 + drop},
                                   {42, y - 12 + drop * .4F}});
        sitter.body.stroke(rib, 2, cloth.lit(drop < 6 ? .7F : .8F).faded(.75F), 24);
    }
    for (const float side : {-1.0F, 1.0F})
        draw_flap(sitter.body, side, y, sitter.look.shirt);
}

void draw_opening(const Sitter& sitter, float y, float deep) {
    const Ink shirt = sitter.look.shirt;
    sitter.body.sheet(through({{-36, y - 14}, {-24, y + 30}, {0, y + deep}}),
                      through({{36, y - 14}, {24, y + 30}, {0, y + deep}}),
                      fading(shirt, shirt.lit(.86F), {-20, y}, {26, y + deep}), 10, 2);
}

void draw_lapels(const Sitter& sitter, float y, float deep) {
    const Ink cloth = sitter.look.top;
    for (const float side : {-1.0F, 1.0F}) {
        const Curve inner =
            through({{side * 36, y - 15}, {side * 28, y + 26}, {side * 1, y + deep}});
        const Curve outer =
            through({{side * 47, y - 11}, {side * 57, y + 34}, {side * 3, y + deep + 3}});
        sitter.body.sheet(
            inner, outer,
            fading(cloth.lit(1.22F), cloth.lit(.92F), {side * 30, y}, {side * 46, y + 80}), 12, 2);
        sitter.body.stroke(outer, 2, cloth.lit(.55F).faded(.8F), 10);
        sitter.body.stroke(through({{side * 54, y + 22}, {side * 46, y + 26}, {side * 41, y + 20}}),
                           1.8F, cloth.lit(.6F), 5);
    }
    sitter.body.stroke(through({{0, y + deep}, {2, y + deep + 70}, {0, bottom}}), 2.4F,
                       seam(sitter), 4);
}

void draw_buttons(const Sitter& sitter, float y, float from, Ink ink) {
    sitter.body.stroke(through({{0, y + from - 20}, {1, y + 110}, {0, bottom}}), 2, seam(sitter),
                       4);
    for (float drop = from; drop < 230; drop += 46)
        sitter.body.disc({0, y + drop}, 3.2F, 3.2F, ink);
}

// A neckline of the garment's own, round or in a point, with a band along it.
void draw_neckline(const Sitter& sitter, const Curve& line, Ink band) {
    sitter.body.stroke(line, 7, band, 18);
    sitter.body.stroke(shifted(line, 0, 4), 1.6F, band.lit(.6F).faded(.7F), 18);
}

// Skin where a garment is open at the neck.
void draw_bare_point(const Sitter& sitter, float y, float deep) {
    const Look& look = sitter.look;
    sitter.body.sheet(through({{-33, y - 10}, {-20, y + deep * .55F}, {0, y + deep}}),
                      through({{33, y - 10}, {20, y + deep * .55F}, {0, y + deep}}),
                      fading(mix(look.skin, look.shade, .45F), mix(look.skin, look.shade, .2F),
                             {0, y}, {-8, y + deep}),
                      8, 2);
}

void draw_scrubs(const Sitter& sitter, float y) {
    draw_bare_point(sitter, y, 62);
    const Ink band = sitter.look.top.lit(1.18F);
    for (const float side : {-1.0F, 1.0F}) {
        const Curve line = through({{side * 37, y - 14}, {side * 22, y + 30}, {0, y + 66}});
        // The neck is broader below than the point is.
        sitter.body.sheet(line, shifted(line, side * 12, 3), cloth_shader(sitter), 10, 1);
        draw_neckline(sitter, line, band);
    }
    const Ink edge = seam(sitter);
    sitter.body.stroke(through({{30, y + 104}, {58, y + 102}, {84, y + 104}}), 2.4F, edge, 6);
    sitter.body.stroke(
        through({{32, y + 104}, {34, y + 162}, {58, y + 170}, {80, y + 162}, {82, y + 104}}), 2,
        edge, 10);
    for (const float x : {44.0F, 51.0F})  // pens
        sitter.body.limb(
            through({{x, y + 94}, {x, y + 112}}), {2, 2, 2},
            [x](float, float) { return hex(x < 50 ? 0x2B4C8C : 0xB03A3A); }, 4, 1);
}

void draw_polo(const Sitter& sitter, float y) {
    sitter.body.stroke(through({{0, y + 10}, {0, y + 52}, {0, y + 76}}), 9,
                       sitter.look.top.lit(.85F), 6);
    for (const float drop : {46.0F, 62.0F})
        sitter.body.disc({0, y + drop}, 2.4F, 2.4F, sitter.look.shirt);
    for (const float side : {-1.0F, 1.0F})
        draw_flap(sitter.body, side, y, sitter.look.top.lit(1.25F));
}

void draw_hood(const Sitter& sitter, float y) {
    const Ink cloth = sitter.look.top;
    for (const float side : {-1.0F, 1.0F}) {
        sitter.body.sheet(
            through({{side * 34, y - 26}, {side * 24, y + 16}, {0, y + 44}}),
            through(
                {{side * 42, y - 25}, {side * 66, y + 4}, {side * 52, y + 44}, {side * 6, y + 72}}),
            fading(cloth.lit(1.25F), cloth.lit(.72F), {side * 24, y}, {side * 52, y + 50}), 10, 2);
        sitter.body.limb(
            through({{side * 15, y + 46}, {side * 17, y + 86}, {side * 14, y + 110}}), {2, 2, 2.6F},
            [](float, float) { return hex(0xEDE7DC); }, 8, 1);
    }
    const Ink edge = seam(sitter);
    sitter.body.stroke(through({{-62, 360}, {-48, 290}, {0, 286}, {48, 290}, {62, 360}}), 2.4F,
                       edge, 14);
}

void draw_tie(const Sitter& sitter, float y) {
    const Ink silk = mix(sitter.look.top, hex(0xC79A45), .75F);
    sitter.body.sheet(through({{-7, y + 9}, {-4, y + 22}, {-9, y + 90}}),
                      through({{7, y + 9}, {4, y + 22}, {9, y + 90}}),
                      fading(silk.lit(1.1F), silk.lit(.75F), {-6, y}, {8, y + 80}), 10, 1);
    sitter.body.sheet(through({{-8, y + 8}, {-5, y + 20}}), through({{8, y + 8}, {5, y + 20}}),
                      plain(silk.lit(.9F)), 6, 1);
}

void draw_badge(const Sitter& sitter, float y) {
    const Pen badge = sitter.body.moved(39, y + 62).turned({0, 0}, -.05F);
    badge.sheet(through({{-17, -6}, {17, -6}}), through({{-17, 7}, {17, 7}}),
                fading(hex(0xF4E3B6), hex(0xC9A85C), {-14, -6}, {14, 7}), 4, 1);
    badge.stroke(through({{-12, -1}, {10, -1}}), 2, hex(0x5A4A28, .8F), 4);
    badge.stroke(through({{-12, 3}, {2, 3}}), 1.5F, hex(0x5A4A28, .6F), 4);
}

void draw_garment(const Sitter& sitter, float y) {
    const Ink shirt = sitter.look.shirt;
    switch (sitter.look.garment) {
        case Garment::jumper: return draw_jumper(sitter, y);
        case Garment::blouse: {
            for (const float side : {-1.0F, 1.0F})
                draw_flap(sitter.body, side, y, sitter.look.top.lit(1.18F));
            sitter.body.stroke(through({{0, y + 14}, {1, y + 90}, {0, bottom}}), 2, seam(sitter),
                               4);
            for (const float drop : {40.0F, 84.0F, 128.0F})
                sitter.body.disc({6, y + drop}, 3, 3, shirt.lit(.95F));
            return;
        }
        case Garment::shirt:
            draw_buttons(sitter, y, 44, shirt.lit(.97F));
            for (const float side : {-1.0F, 1.0F})
                draw_flap(sitter.body, side, y, sitter.look.top.lit(1.16F));
            return;
        case Garment::tee:
            return draw_neckline(
                sitter,
                through({{-38, y - 12}, {-26, y + 18}, {0, y + 30}, {26, y + 18}, {38, y - 12}}),
                sitter.look.top.lit(.84F));
        case Garment::polo: return draw_polo(sitter, y);
        case Garment::scrubs: return draw_scrubs(sitter, y);
        case Garment::hoodie: return draw_hood(sitter, y);
        case Garment::coat:
        case Garment::jacket:
        case Garment::uniform: break;
    }
    draw_opening(sitter, y, 96);
    if (sitter.look.garment == Garment::uniform) draw_tie(sitter, y);
    for (const float side : {-1.0F, 1.0F})
        draw_flap(sitter.body, side, y, shirt.lit(1.03F));
    draw_lapels(sitter, y, 98);
}

}  // namespace

void draw_collar(const Sitter& sitter) {
    const float y = shoulder_line(sitter) + 10;
    draw_garment(sitter, y);
    if (sitter.look.badge == Badge::pinned) draw_badge(sitter, y);
}

}  // namespace frontstage::player
