// Arms, from the joints of a posture. Upper arms are drawn before hair and scarf, forearms and
// hands last of all, in every posture: were it otherwise, they would jump while one becomes
// another.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

constexpr float degree = std::numbers::pi_v<float> / 180;

bool bare(const Sitter& sitter) {
    return sitter.look.sleeves == Sleeves::brief;
}

// A part of an arm, and how it takes the light. It is round: its edges turn from the light, the
// right one the more. Close to the shoulder it takes the light as the torso does, so that no joint
// is seen.
struct Sleeve {
    Curve line;
    Pen::Taper width;
    Shader cloth;
    Ink dark;
    float blend = 0;  // over which part of it the light becomes its own

    [[nodiscard]] Ink ink(float along, float across, ImVec2 point) const {
        return mix(cloth(point), dark, shade(along, across) * eased(0, blend, along));
    }
    // Of a point about its far end: what it would be if the sleeve went on.
    [[nodiscard]] Ink ink_beyond(ImVec2 point) const {
        const ImVec2 end = line(1), way = heading(1);
        const float left = way.x * (point.y - end.y) - way.y * (point.x - end.x);
        return ink(1, std::clamp(.5F - left / (2 * width.to), 0.0F, 1.0F), point);
    }

private:
    [[nodiscard]] ImVec2 heading(float along) const {
        const ImVec2 a = line(std::min(along, .97F)), b = line(std::min(along, .97F) + .03F);
        const float length = std::max(1e-3F, std::hypot(b.x - a.x, b.y - a.y));
        return {(b.x - a.x) / length, (b.y - a.y) / length};
    }
    [[nodiscard]] float shade(float along, float across) const {
        const ImVec2 way = heading(along);
        // The left edge of a line that runs upwards is the right one of one that runs down.
        const float down = way.y >= 0 ? across : 1 - across,
                    lower = way.x >= 0 ? 1 - across : across;
        const float away = mix(lower, 1 - down, std::fabs(way.y));
        return .62F * eased(.4F, 1.1F, away) + .24F * (1 - eased(0, .3F, away));
    }
};

void draw_sleeve(const Sitter& sitter, const Sleeve& sleeve) {
    sitter.body.limb(sleeve.line, sleeve.width, Grain([&](float along, float across, ImVec2 point) {
                         return sleeve.ink(along, across, point);
                     }),
                     13, 3);
}

// A forearm goes on in the light of its upper arm, lest its round end be seen at the elbow.
void draw_sleeve_after(const Sitter& sitter, const Sleeve& upper, const Sleeve& sleeve) {
    sitter.body.limb(sleeve.line, sleeve.width, Grain([&](float along, float across, ImVec2 point) {
                         return mix(upper.ink_beyond(point), sleeve.ink(along, across, point),
                                    eased(0, .3F, along));
                     }),
                     16, 3);
}

// From the shoulder, or the end of a short sleeve, to the elbow.
Sleeve upper_arm(const Sitter& sitter, const Joints& joints, float side) {
    const ImVec2 top = joints.shoulder, elbow = joints.elbow;
    const ImVec2 middle(mix(top.x, elbow.x, .5F) + side * 9, mix(top.y, elbow.y, .5F));
    const Look& look = sitter.look;
    if (bare(sitter))
        return {through({middle, elbow}),
                {20, 19, 18},
                plain(mix(look.skin, look.shade, .2F)),
                look.shade.lit(.85F),
                .1F};
    return {through({top, middle, elbow}),
            {26, 25, 21.5F},
            cloth_shader(sitter),
            look.top.lit(.45F),
            .6F};
}

void draw_short_sleeve(const Sitter& sitter, const Joints& joints, ImVec2 end) {
    const ImVec2 top = joints.shoulder;
    draw_sleeve(sitter, {through({top, {mix(top.x, end.x, .6F), mix(top.y, end.y, .55F)}, end}),
                         {26, 26, 24},
                         cloth_shader(sitter),
                         sitter.look.top.lit(.45F),
                         .6F});
}

void draw_bare_forearm(const Sitter& sitter, const Joints& joints, float side) {
    const ImVec2 elbow = joints.elbow, wrist = joints.wrist;
    const Look& look = sitter.look;
    draw_sleeve_after(
        sitter, upper_arm(sitter, joints, side),
        {through({elbow, {mix(elbow.x, wrist.x, .5F), mix(elbow.y, wrist.y, .5F)}, wrist}),
         {18, 17, 11.5F},
         plain(mix(look.skin, look.shade, .12F)),
         look.shade.lit(.85F),
         .02F});
    draw_hand(sitter.body, wrist, joints.hand, look);
}

// The hand comes out of the sleeve, so the cuff lies over it.
void draw_clothed_forearm(const Sitter& sitter, const Joints& joints, float side) {
    const ImVec2 elbow = joints.elbow, wrist = joints.wrist;
    const float dx = wrist.x - elbow.x, dy = wrist.y - elbow.y;
    const float length = std::max(1.0F, std::hypot(dx, dy)), ux = dx / length, uy = dy / length;
    draw_hand(sitter.body, wrist, joints.hand, sitter.look);
    const ImVec2 end(wrist.x - ux * 12, wrist.y - uy * 12);
    draw_sleeve_after(sitter, upper_arm(sitter, joints, side),
                      {through({elbow, {(elbow.x + end.x) / 2, (elbow.y + end.y) / 2 + 2}, end}),
                       {21.5F, 20, 15},
                       cloth_shader(sitter),
                       sitter.look.top.lit(.45F),
                       .02F});
    const Curve cuff = [=](float t) {
        const float across = mix(-15, 15, t), on = 1 + 6 * std::sin(t * 3.14159F);
        return ImVec2(end.x + ux * on - uy * across, end.y + uy * on + ux * across);
    };
    sitter.body.stroke(cuff, 2.2F, sitter.look.top.lit(.5F).faded(.7F), 8);
}

// What an arm before the chest takes of its light.
void draw_shadow(const Sitter& sitter, const Joints& joints) {
    // Only on the chest: beside it there is nothing for a shadow to fall on.
    const float inner = joints.wrist.x, outer = std::clamp(joints.elbow.x, -78.0F, 78.0F);
    const float reach = std::fabs(outer - inner) / 2 + 8, x = (inner + outer) / 2;
    const float before =
        eased(20, 70, std::fabs(outer - inner)) * (1 - eased(60, 86, std::fabs(x)));
    if (before < .05F) return;
    const float y = (joints.elbow.y + joints.wrist.y) / 2 + 14;
    sitter.body.glow({x, y}, std::min(reach + 12, 90 - std::fabs(x)), 28,
                     sitter.look.top.lit(.3F).faded(.5F * before));
}

void draw_watch(const Sitter& sitter, const Joints& joints, float seen) {
    const Pen pen = sitter.body.moved(joints.wrist.x, joints.wrist.y)
                        .turned({0, 0}, joints.hand.angle)
                        .moved(-7, 0);
    pen.limb(
        through({{0, -13}, {0, 13}}), {4.5F, 4.5F, 4.5F},
        [=](float, float) { return hex(0x33302E, seen); }, 6, 1);
    pen.disc({0, 0}, 8, 8, hex(0xC9A65A, seen));
    pen.disc({0, 0}, 6, 6, hex(0xFBF8F0, seen));
    pen.stroke(through({{0, 0}, {0, -4.5F}}), 1.6F, hex(0x2A2A2A, seen), 3);
    pen.stroke(through({{0, 0}, {3.4F, 0}}), 1.6F, hex(0x2A2A2A, seen), 3);
}

}  // namespace

Joints joints_of(const Sitter& sitter, float side) {
    const Arm& arm = side < 0 ? sitter.posture.left : sitter.posture.right;
    const float line = shoulder_line(sitter), hang = std::max(0.0F, -sitter.pose.shoulders) * 5;
    Joints joints;
    joints.shoulder = {side * 77, line + 51 + hang};
    joints.elbow = {side * arm.elbow_x, line + arm.elbow_y + hang * .5F};
    const float forearm = arm.forearm * degree;
    const ImVec2 wrist(joints.elbow.x + side * std::cos(forearm) * arm.reach,
                       joints.elbow.y + std::sin(forearm) * arm.reach);
    const ImVec2 at_head = carried_by_head(sitter, wrist);
    joints.wrist = {mix(wrist.x, at_head.x, arm.with_head), mix(wrist.y, at_head.y, arm.with_head)};
    const float hand = arm.hand * degree;
    joints.hand = {std::atan2(std::sin(hand), side * std::cos(hand)),
                   arm.curl,
                   arm.spread,
                   arm.point,
                   arm.palm,
                   -side};
    return joints;
}

void draw_upper_arms(const Sitter& sitter) {
    for (const float side : {1.0F, -1.0F}) {
        const Joints joints = joints_of(sitter, side);
        const Sleeve arm = upper_arm(sitter, joints, side);
        draw_sleeve(sitter, arm);
        if (bare(sitter)) draw_short_sleeve(sitter, joints, arm.line(0));
    }
}

void draw_forearms(const Sitter& sitter) {
    for (const float side : {1.0F, -1.0F}) {
        const Joints joints = joints_of(sitter, side);
        draw_shadow(sitter, joints);
        if (bare(sitter))
            draw_bare_forearm(sitter, joints, side);
        else
            draw_clothed_forearm(sitter, joints, side);
        if (side > 0 && sitter.posture.watch > .02F)
            draw_watch(sitter, joints, sitter.posture.watch);
    }
}

}  // namespace frontstage::player
