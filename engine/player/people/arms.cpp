#include <algorithm>
#include <cmath>
#include <optional>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

// The joint of shoulder and arm; a slumping shoulder hangs.
ImVec2 shoulder(const Sitter& sitter, float side) {
    const float hang = std::max(0.0F, -sitter.pose.shoulders) * 5;
    return {side * 87, shoulder_line(sitter) + 50 + hang};
}

// A sleeve is round: its edges turn from the light, the right one the more. Close to the shoulder
// it takes the light as the torso does, so that no joint is seen.
void draw_sleeve(const Sitter& sitter, const Curve& line, Pen::Taper width, float blend,
                 float hang = 0) {
    const Shader cloth = cloth_shader(sitter);
    const Ink dark = sitter.look.top.lit(.45F);
    sitter.body.limb(
        line, width,
        [&](float along, float across) {
            const ImVec2 a = line(along), b = line(std::min(1.0F, along + .02F));
            // The left edge of a line that runs upwards is the right one of one that runs down.
            const float down = b.y >= a.y ? across : 1 - across,
                        lower = b.x >= a.x ? 1 - across : across;
            const float steep =
                std::fabs(b.y - a.y) / std::max(1e-3F, std::hypot(b.x - a.x, b.y - a.y));
            const float away = mix(lower, 1 - down, steep);
            const float shade = .62F * eased(.4F, 1.1F, away) + .2F * (1 - eased(0, .3F, away));
            return mix(cloth(a), dark,
                       shade * eased(0, blend, along) * (1 - hang * eased(.65F, 1, along)));
        },
        16, 4);
}

void draw_upper_arm(const Sitter& sitter, float side, ImVec2 elbow) {
    const ImVec2 top = shoulder(sitter, side);
    const ImVec2 middle((side * 104 + top.x + elbow.x) / 3, (top.y * 1.1F + elbow.y) / 2.1F);
    draw_sleeve(sitter, through({top, {middle.x + side * 3, middle.y}, elbow}), {27, 26, 23}, .5F,
                1);
    const float y = shoulder_line(sitter);
    sitter.body.stroke(through({{side * 77, y + 74}, {side * 79, y + 92}, {side * 84, y + 112}}), 3,
                       sitter.look.top.lit(.45F).faded(.45F), 6);
}

void draw_forearm(const Sitter& sitter, ImVec2 elbow, ImVec2 middle, ImVec2 wrist) {
    const float dx = wrist.x - middle.x, dy = wrist.y - middle.y;
    const float length = std::max(1.0F, std::hypot(dx, dy)), ux = dx / length, uy = dy / length;
    const ImVec2 end(wrist.x - ux * 13, wrist.y - uy * 13);
    draw_sleeve(sitter, through({elbow, middle, end}), {23, 21, 16.5F}, .3F);
    const Curve cuff = [=](float t) {
        const float across = mix(-16, 16, t), on = -2 + 7 * std::sin(t * 3.14159F);
        return ImVec2(end.x + ux * on - uy * across, end.y + uy * on + ux * across);
    };
    sitter.body.stroke(cuff, 2, sitter.look.top.lit(.5F).faded(.7F), 8);
}

void draw_fingers(const Sitter& sitter, const Pen& pen, float bent, const Weave& skin) {
    const Ink line = sitter.look.shade.lit(.7F).faded(.8F);
    const float reach[4] = {19, 23, 21, 14};
    for (int i = 0; i < 4; ++i) {
        const float y = -9.6F + static_cast<float>(i) * 6.4F,
                    end = 26 + reach[i] * (1 - .5F * bent);
        const float curl = y * -.07F + bent * 2;
        pen.limb(through({{20, y}, {mix(20, end, .55F), y}, {end, y + curl}}), {4.2F, 4.1F, 3.4F},
                 skin, 6, 1);
        if (i > 0) pen.stroke(through({{25, y - 3.2F}, {end - 3, y - 3.2F + curl}}), 1.2F, line, 4);
    }
}

// A hand at the end of its sleeve, fingers along `angle`; bent fingers are shorter. Mirrored, the
// thumb lies at the other side.
void draw_hand(const Sitter& sitter, ImVec2 wrist, float angle, float bent, float mirror) {
    const Look& look = sitter.look;
    const Pen pen = sitter.body.moved(wrist.x, wrist.y).turned({0, 0}, angle).stretched(1, mirror);
    const Ink lit = mix(look.skin, look.shade, .1F), dark = mix(look.skin, look.shade, .75F);
    const Weave skin = [=](float, float across) {
        return mix(lit, dark, mirror * std::cos(angle) > 0 ? 1 - across : across);
    };
    pen.limb(through({{4, -5}, {15, -16}, {29, -18 + bent * 2}}), {6.5F, 6, 4.8F}, skin, 8, 1);
    pen.blob({13, 0},
             through({{27, 0},
                      {27, 8},
                      {24, 12.5F},
                      {8, 12},
                      {-8, 9},
                      {-9, 0},
                      {-8, -9},
                      {8, -12.5F},
                      {24, -13},
                      {27, -8},
                      {27, 0}}),
             fading(lit, dark, {4, -14}, {20, 18}), 24, 3);
    draw_fingers(sitter, pen, bent, skin);
    pen.stroke(through({{9, -11}, {17, -12.4F}, {24, -13}}), 1.2F, look.shade.lit(.7F).faded(.7F),
               6);
}

// What a forearm before the chest takes of its light.
void draw_shadow(const Sitter& sitter, float y, float reach) {
    sitter.body.glow({0, y}, reach, 26, sitter.look.top.lit(.3F).faded(.5F));
}

void draw_folded(const Sitter& sitter) {
    const float y = shoulder_line(sitter);
    const ImVec2 left(-106, y + 124), right(106, y + 124);
    draw_shadow(sitter, y + 142, 92);
    draw_upper_arm(sitter, 1, right);
    draw_forearm(sitter, right, {30, y + 122}, {-58, y + 100});
    draw_upper_arm(sitter, -1, left);
    draw_shadow(sitter, y + 132, 60);
    draw_forearm(sitter, left, {-30, y + 126}, {58, y + 101});
    draw_hand(sitter, {62, y + 100}, -.3F, .1F, 1);
}

void draw_on_counter(const Sitter& sitter) {
    const float y = shoulder_line(sitter);
    const ImVec2 left(-118, y + 118), right(118, y + 118);
    draw_shadow(sitter, y + 158, 90);
    draw_upper_arm(sitter, -1, left);
    draw_upper_arm(sitter, 1, right);
    draw_forearm(sitter, right, {78, y + 138}, {38, y + 142});
    draw_hand(sitter, {36, y + 142}, 3.1F, .5F, -1);
    draw_forearm(sitter, left, {-78, y + 140}, {-36, y + 147});
    draw_hand(sitter, {-33, y + 147}, -.08F, .4F, 1);
}

void draw_at_side(const Sitter& sitter, float side) {
    const ImVec2 top = shoulder(sitter, side);
    draw_sleeve(
        sitter,
        through({top, {side * 105, top.y + 52}, {side * 113, top.y + 110}, {side * 110, 322}}),
        {27, 25, 22}, .35F);
    sitter.body.stroke(
        through({{side * 78, top.y + 28}, {side * 80, top.y + 48}, {side * 86, top.y + 80}}), 3,
        sitter.look.top.lit(.45F).faded(.45F), 6);
}

// Where a raised hand is, with its elbow.
struct Raised {
    ImVec2 elbow, wrist;
    float angle = 0, bent = 0;
};

std::optional<Raised> raised(const Sitter& sitter) {
    const float y = shoulder_line(sitter), low = sitter.pose.nod * 5;
    switch (sitter.arms) {
        case Arms::hand_to_brow: return Raised{{120, y + 118}, {86, 50 + low}, -1.95F, 0};
        case Arms::hand_to_chin: return Raised{{114, y + 130}, {50, 126 + low}, -2.2F, .7F};
        case Arms::hand_to_chest: return Raised{{116, y + 132}, {44, y + 104}, 3.42F, .05F};
        case Arms::at_sides:
        case Arms::folded:
        case Arms::on_counter: break;
    }
    return std::nullopt;
}

}  // namespace

// What lies before the chest, but behind hair and scarf.
void draw_arms(const Sitter& sitter) {
    if (sitter.arms == Arms::folded) return draw_folded(sitter);
    if (sitter.arms == Arms::on_counter) return draw_on_counter(sitter);
    draw_at_side(sitter, -1);
    if (const auto hand = raised(sitter)) return draw_upper_arm(sitter, 1, hand->elbow);
    draw_at_side(sitter, 1);
}

void draw_raised_hand(const Sitter& sitter) {
    const auto hand = raised(sitter);
    if (!hand) return;
    const auto [elbow, wrist, angle, bent] = *hand;
    draw_hand(sitter, wrist, angle, bent, -1);
    draw_forearm(sitter, elbow, {(elbow.x + wrist.x) / 2 + 4, (elbow.y + wrist.y) / 2 + 5}, wrist);
}

}  // namespace frontstage::player
