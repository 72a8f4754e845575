#include <cmath>

#include "player/figure_hair.hpp"

namespace frontstage::player {
namespace {

// A rounded mass whose rim is scalloped by the curls themselves.
Curve scalloped(float rx, float ry, float from, float to, float count, float depth) {
    return [=](float t) {
        const float angle = mix(from, to, t);
        const float bump = 1 + depth * std::fabs(std::sin(t * count * 3.14159F));
        return ImVec2(std::cos(angle) * rx * bump, -14 + std::sin(angle) * ry * bump);
    };
}

// Small arcs, lighter towards the light, that tell where curls lie in the mass.
void draw_ringlets(const Sitter& sitter) {
    const Look& look = sitter.look;
    for (int ring = 0; ring < 3; ++ring) {
        const float k = static_cast<float>(ring), count = 12 - k;
        for (int i = 0; i < 12 - ring; ++i) {
            const float t = (static_cast<float>(i) + .5F) / count, angle = mix(3.3F, 6.12F, t);
            const float rx = 77 - k * 10, ry = 82 - k * 11,
                        wobble = varied(7, static_cast<std::uint32_t>(ring * 16 + i));
            const ImVec2 c(std::cos(angle) * rx, -15 + std::sin(angle) * ry);
            const float lit = near(c, {-32, -78}, 55, 40);
            const float start = 3 + wobble * 1.6F;
            sitter.head.stroke(arc(c, 7, 6.4F, start, start + 2.6F), 2.6F,
                               hair_lit(look, .25F + .55F * lit).faded(.75F), 8);
            sitter.head.stroke(arc({c.x + 1.5F, c.y + 2}, 7, 6.4F, start + 3, start + 5.2F), 2.4F,
                               look.hair_colour.lit(.6F).faded(.6F), 8);
        }
    }
}

}  // namespace

void draw_curls_behind(const Sitter& sitter) {
    const Curve rim = scalloped(79, 87, 2.95F, 6.475F, 19, .05F);
    const Curve base = through({{-60, 0}, {0, -6}, {60, 0}});
    sitter.head.sheet(rim, base, plain(sitter.look.hair_colour.lit(.7F)), 76, 2);
}

void draw_curls(const Sitter& sitter) {
    const Look& look = sitter.look;
    const Curve rim = scalloped(78, 86, 3.0F, 6.42F, 19, .05F);
    const Curve soft = through({{-62, 2},
                                {-58, -20},
                                {-54, -42},
                                {-34, -58},
                                {0, -63},
                                {34, -58},
                                {54, -42},
                                {58, -20},
                                {62, 2}});
    const Curve hairline = [&soft](float t) {
        const ImVec2 p = soft(t);
        const float bump = 2.4F * std::fabs(std::sin(t * 15 * 3.14159F));
        return ImVec2(p.x * (1 - bump / 260), p.y + bump * .5F);
    };
    sitter.head.weave(
        rim, hairline,
        [&](float along, float across) {
            const float light = near({along, across}, {.34F, .35F}, .22F, .35F);
            return mix(look.hair_colour.lit(.82F), hair_lit(look, .3F), light);
        },
        76, 6);
    draw_ringlets(sitter);
}

}  // namespace frontstage::player
