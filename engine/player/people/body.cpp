#include <algorithm>
#include <cmath>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float bottom = 345;

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

void draw_tie(const Sitter& sitter, float y) {
    const Ink silk = mix(sitter.look.top, hex(0xC79A45), .75F);
    sitter.body.sheet(through({{-7, y + 9}, {-4, y + 22}, {-9, y + 90}}),
                      through({{7, y + 9}, {4, y + 22}, {9, y + 90}}),
                      fading(silk.lit(1.1F), silk.lit(.75F), {-6, y}, {8, y + 80}), 10, 1);
    sitter.body.sheet(through({{-8, y + 8}, {-5, y + 20}}), through({{8, y + 8}, {5, y + 20}}),
                      plain(silk.lit(.9F)), 6, 1);
}

void draw_badge(const Sitter& sitter, float y) {
    const Pen badge = sitter.body.moved(62, y + 66).turned({0, 0}, -.05F);
    badge.sheet(through({{-17, -6}, {17, -6}}), through({{-17, 7}, {17, 7}}),
                fading(hex(0xF4E3B6), hex(0xC9A85C), {-14, -6}, {14, 7}), 4, 1);
    badge.stroke(through({{-12, -1}, {10, -1}}), 2, hex(0x5A4A28, .8F), 4);
    badge.stroke(through({{-12, 3}, {2, 3}}), 1.5F, hex(0x5A4A28, .6F), 4);
}

}  // namespace

float shoulder_line(const Sitter& sitter) {
    return 113 - sitter.pose.shoulders * 9 - sitter.idle.breath * 1.8F;
}

void draw_chair(const Sitter& sitter) {
    if (!sitter.look.wheelchair) return;
    const Ink frame = hex(0x3B4048);
    sitter.body.sheet(through({{-106, 196}, {0, 188}, {106, 196}}),
                      through({{-112, bottom}, {0, bottom}, {112, bottom}}),
                      fading(hex(0x565C66), frame.lit(.7F), {0, 190}, {0, bottom}), 12, 2);
    for (const float side : {-1.0F, 1.0F}) {
        sitter.body.wire(
            through(
                {{side * 150, 186}, {side * 128, 184}, {side * 122, 200}, {side * 124, bottom}}),
            6, frame.lit(1.5F), 9);
        sitter.body.limb(
            through({{side * 164, 187}, {side * 146, 186}, {side * 130, 185}}), {7, 7, 6},
            [=](float, float) { return frame.lit(.7F); }, 8, 1);
    }
}

Shader cloth_shader(const Sitter& sitter) {
    return [cloth = sitter.look.top, y = shoulder_line(sitter)](ImVec2 p) {
        const float dark = eased(-70, 160, p.x) * .22F + eased(y + 30, bottom, p.y) * .26F;
        const Ink base = mix(cloth, cloth.lit(.5F), dark);
        return mix(base, cloth.lit(1.2F), near(p, {-62, y + 36}, 40, 28) * .6F);
    };
}

void draw_torso(const Sitter& sitter) {
    const float y = shoulder_line(sitter), slump = std::max(0.0F, -sitter.pose.shoulders) * 6;
    const Shader cloth = cloth_shader(sitter);
    const Ink dark = sitter.look.top.lit(.42F);
    const Curve top = through({{-97, y + 84},
                               {-93, y + 27 + slump},
                               {-66, y + 13 + slump * .5F},
                               {-34, y - 8},
                               {0, y},
                               {34, y - 8},
                               {66, y + 13 + slump * .5F},
                               {93, y + 27 + slump},
                               {97, y + 84}});
    const Curve hem = through({{-90, bottom},
                               {-84, bottom},
                               {-56, bottom},
                               {-28, bottom},
                               {0, bottom},
                               {28, bottom},
                               {56, bottom},
                               {84, bottom},
                               {90, bottom}});
    sitter.body.sheet(
        top, hem,
        [=](ImVec2 p) {
            const float side = eased(58, 96, std::fabs(p.x)) * eased(y + 60, y + 110, p.y);
            return mix(cloth(p), dark, side * .45F);
        },
        24, 5);
}

void draw_neck(const Sitter& sitter) {
    const float y = shoulder_line(sitter);
    const Look look = sitter.look;
    const auto edge = [&](float side) {
        return [&sitter, side, y](float t) {
            // The top turns with the head, the foot stays with the shoulders.
            const float x = side * mix(29, 36, t * t), shift = sitter.pose.tilt * (1 - t);
            return ImVec2(x + shift * 5, mix(48, y + 18, t));
        };
    };
    const float chin = 84 + sitter.pose.nod * 5 + sitter.pose.open * 7;
    const Shader skin = [=](ImVec2 p) {
        const float dark =
            .32F + .3F * eased(-30, 34, p.x) + .5F * (1 - eased(chin - 4, chin + 26, p.y));
        return mix(look.skin, look.shade.lit(.88F), std::min(1.0F, dark));
    };
    sitter.body.sheet(edge(-1), edge(1), skin, 8, 5);
    const Curve chest =
        through({{-36, y + 4}, {-22, y + 24}, {0, y + 34}, {22, y + 24}, {36, y + 4}});
    sitter.body.sheet(through({{-36, y + 2}, {0, y}, {36, y + 2}}), chest, skin, 10, 3);
}

void draw_collar(const Sitter& sitter) {
    const float y = shoulder_line(sitter) + 10;
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
        case Garment::jacket:
        case Garment::uniform: break;
    }
    draw_opening(sitter, y, 96);
    if (sitter.look.garment == Garment::uniform) draw_tie(sitter, y);
    for (const float side : {-1.0F, 1.0F})
        draw_flap(sitter.body, side, y, shirt.lit(1.03F));
    draw_lapels(sitter, y, 98);
    if (sitter.look.garment == Garment::uniform) draw_badge(sitter, y);
}

}  // namespace frontstage::player
