#include <algorithm>
#include <cmath>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

// A beard is a little lighter than the hair of the head, so that its shape can be read.
Ink beard_colour(const Look& look) {
    return mix(look.hair_colour, look.shade, .16F);
}

// From one sideburn around the chin to the other, `out` beyond the jaw where it is fullest.
Curve jaw_line(const Sitter& sitter, float out) {
    return [&sitter, out](float t) {
        const float angle = mix(-.12F, 3.2616F, t), below = std::max(0.0F, std::sin(angle));
        const ImVec2 p = face_edge(sitter, angle);
        const float grown = out * eased(0, .5F, below);
        return ImVec2(p.x * (1 + grown / 110), p.y + grown * below);
    };
}

Curve cheek_line(float low) {
    return through({{63, -8},
                    {59, 8},
                    {54, 24 + low},
                    {42, 35 + low},
                    {27, 38 + low * .6F},
                    {13, 38 + low * .3F},
                    {0, 40},
                    {-13, 38 + low * .3F},
                    {-27, 38 + low * .6F},
                    {-42, 35 + low},
                    {-54, 24 + low},
                    {-59, 8},
                    {-63, -8}});
}

void draw_strands(const Sitter& sitter, Ink ink) {
    for (int i = 0; i < 9; ++i) {
        const float t = (static_cast<float>(i) + .5F) / 9, x = mix(-44, 44, t);
        const float y = 84 - x * x * .012F + sitter.pose.open * 6;
        sitter.head.stroke(through({{x * .92F, y - 15}, {x * 1.02F, y - 6}, {x * 1.03F, y}}), 1.5F,
                           ink, 4);
    }
}

}  // namespace

void draw_beard(const Sitter& sitter) {
    const Look& look = sitter.look;
    if (look.beard == Beard::none || look.beard == Beard::moustache) return;
    const bool full = look.beard == Beard::full;
    const Ink ink = beard_colour(look);
    const float strength = full ? 1 : .68F;
    const auto shade = [=](float along, float across) {
        const float side = std::fabs(along - .5F) * 2;
        const float sheen = .5F * near({along, across}, {.62F, .55F}, .14F, .25F);
        const float soft = eased(0, full ? .3F : .45F, across + .25F * (1 - side));
        return mix(mix(ink, look.shade.lit(.7F), .25F * (1 - across)), mix(ink, look.skin, .35F),
                   sheen)
            .faded(strength * soft);
    };
    sitter.head.weave(cheek_line(full ? 0 : 4), jaw_line(sitter, full ? 7 : 2), shade, 32, 5);
    if (full) draw_strands(sitter, mix(ink, look.skin, .22F).faded(.5F));
}

void draw_moustache(const Sitter& sitter) {
    const Look& look = sitter.look;
    if (look.beard == Beard::none) return;
    const bool alone = look.beard == Beard::moustache;
    const float fullness = look.beard == Beard::trimmed ? .62F : 1, smile = sitter.pose.smile;
    const Ink ink = beard_colour(look);
    for (const float side : {-1.0F, 1.0F}) {
        const float end = (alone ? 30 : 33) + std::max(0.0F, smile) * 5 + sitter.pose.width * 5;
        const float drop = 51 - smile * 6 - sitter.pose.mouth_skew * side * 4;
        const Curve upper = through(
            {{side * -1, 35}, {side * 10, 34}, {side * 21, 38 - smile}, {side * end, drop}});
        const Curve lower = through({{side * -1, 42.5F},
                                     {side * 11, 43.5F - smile * 2},
                                     {side * 22, 46 - smile * 2.5F},
                                     {side * end, drop + 1}});
        sitter.features.weave(
            upper, lower,
            [=](float along, float across) {
                const float light = near({along, across}, {.4F, .35F}, .3F, .3F) * .22F;
                return mix(ink, look.skin, light).faded(fullness * eased(-.25F, .25F, across));
            },
            14, 2);
    }
}

}  // namespace frontstage::player
