#include <cmath>

#include "player/people/hair.hpp"

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

Curve hairline() {
    return through({{-62, 2},
                    {-58, -20},
                    {-54, -42},
                    {-34, -58},
                    {0, -63},
                    {34, -58},
                    {54, -42},
                    {58, -20},
                    {62, 2}});
}

// Small arcs, lighter towards the light, that tell where curls lie in the mass.
void draw_ringlets(const Sitter& sitter) {
    const Curve outer = scalloped(78, 86, 3.0F, 6.42F, 19, 0), inner = hairline();
    for (std::uint32_t i = 0; i < 27; ++i) {
        // In three rows, each a little out of line.
        const auto row = static_cast<float>(i / 9), place = static_cast<float>(i % 9);
        const float along = .06F + .88F * (place + .28F + .44F * varied(3, i)) / 9;
        const float across = .2F + .24F * row + .12F * varied(11, i),
                    start = 2.7F + varied(7, i) * 1.7F;
        const ImVec2 a = outer(along), b = inner(along);
        const ImVec2 c(mix(a.x, b.x, across), mix(a.y, b.y, across));
        const float lit = near(c, {-34, -80}, 58, 40), r = 4.6F + 2 * varied(5, i);
        sitter.head.stroke(arc(c, r, r * .9F, start, start + 2.8F), 2.3F,
                           hair_lit(sitter.look, .22F + .5F * lit).faded(.6F), 4);
        sitter.head.stroke(arc({c.x + 1, c.y + 2}, r, r * .9F, start + 3, start + 5.2F), 2.2F,
                           sitter.look.hair_colour.lit(.55F).faded(.6F), 4);
    }
}

}  // namespace

void draw_curls_behind(const Sitter& sitter) {
    const Curve rim = scalloped(79, 87, 2.95F, 6.475F, 19, .05F);
    const Curve base = through({{-60, 0}, {0, -6}, {60, 0}});
    sitter.head.sheet(rim, base, plain(sitter.look.hair_colour.lit(.7F)), 57, 1);
}

void draw_curls(const Sitter& sitter) {
    const Look& look = sitter.look;
    const Curve rim = scalloped(78, 86, 3.0F, 6.42F, 19, .05F);
    const Curve soft = hairline();
    const Curve edge = [&soft](float t) {
        const ImVec2 p = soft(t);
        const float bump = 2.4F * std::fabs(std::sin(t * 15 * 3.14159F));
        return ImVec2(p.x * (1 - bump / 260), p.y + bump * .5F);
    };
    sitter.head.weave(
        rim, edge,
        [&](float along, float across) {
            const float light = near({along, across}, {.34F, .35F}, .22F, .35F);
            return mix(look.hair_colour.lit(.82F), hair_lit(look, .3F), light);
        },
        76, 3);
    draw_ringlets(sitter);
}

}  // namespace frontstage::player
