#include <algorithm>
#include <cmath>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float bottom = 400;  // behind any counter, and below any picture

}  // namespace

float shoulder_line(const Sitter& sitter) {
    return 113 - sitter.pose.shoulders * 9;
}

Shader cloth_shader(const Sitter& sitter) {
    return [cloth = sitter.look.top, y = shoulder_line(sitter)](ImVec2 p) {
        const float dark = eased(-70, 160, p.x) * .22F + eased(y + 30, bottom, p.y) * .26F;
        const Ink base = mix(cloth, cloth.lit(.5F), dark);
        return mix(base, cloth.lit(1.2F), near(p, {-58, y + 40}, 62, 48) * .4F);
    };
}

void draw_torso(const Sitter& sitter) {
    const float y = shoulder_line(sitter), slump = std::max(0.0F, -sitter.pose.shoulders) * 6;
    const Shader cloth = cloth_shader(sitter);
    const Ink dark = sitter.look.top.lit(.42F);
    const Curve top = through({{-95, y + 92},
                               {-91, y + 30 + slump},
                               {-66, y + 14 + slump * .6F},
                               {-34, y - 6},
                               {0, y},
                               {34, y - 6},
                               {66, y + 14 + slump * .6F},
                               {91, y + 30 + slump},
                               {95, y + 92}});
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
    // A collar that is buttoned shows no skin below itself.
    const Garment garment = look.garment;
    const bool buttoned =
        garment == Garment::shirt || garment == Garment::blouse || garment == Garment::polo;
    const float deep = buttoned ? 20 : 34;
    const Curve chest = through(
        {{-36, y + 4}, {-22, y + deep * .7F}, {0, y + deep}, {22, y + deep * .7F}, {36, y + 4}});
    sitter.body.sheet(through({{-36, y + 2}, {0, y}, {36, y + 2}}), chest, skin, 10, 3);
}

}  // namespace frontstage::player
