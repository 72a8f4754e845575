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

// A forearm fades in over the round end of its upper arm, lest the elbow be seen as a disc.
enum class Start : std::uint8_t { covering, fading };

// A sleeve is round: its edges turn from the light, the right one the more. Close to the shoulder
// it takes the light as the torso does, so that no joint is seen.
void draw_sleeve(const Sitter& sitter, const Curve& line, Pen::Taper width, const Shader& cloth,
                 Ink dark, float blend, Start start) {
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
            const float shade = .62F * eased(.4F, 1.1F, away) + .24F * (1 - eased(0, .3F, away));
            const float seen = start == Start::fading ? eased(0, .2F, along) : 1;
            return mix(cloth(a), dark, shade * eased(0, blend, along)).faded(seen);
        },
        13, 3);
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
    const Shader cloth = cloth_shader(sitter);
    const Ink dark = sitter.look.top.lit(.45F);
    for (const float side : {1.0F, -1.0F}) {
        const Joints joints = joints_of(sitter, side);
        const ImVec2 top = joints.shoulder, elbow = joints.elbow;
        const ImVec2 middle(mix(top.x, elbow.x, .5F) + side * 9, mix(top.y, elbow.y, .5F));
        if (bare(sitter)) {  // the arm itself comes out of a short sleeve
            const Shader skin = plain(mix(sitter.look.skin, sitter.look.shade, .2F));
            draw_sleeve(sitter, through({middle, elbow}), {20, 19, 18}, skin,
                        sitter.look.shade.lit(.85F), .1F, Start::covering);
            draw_sleeve(
                sitter,
                through({top, {mix(top.x, middle.x, .6F), mix(top.y, middle.y, .55F)}, middle}),
                {26, 26, 24}, cloth, dark, .6F, Start::covering);
        } else {
            draw_sleeve(sitter, through({top, middle, elbow}), {26, 25, 21.5F}, cloth, dark, .6F,
                        Start::covering);
        }
    }
}

void draw_forearms(const Sitter& sitter) {
    const Shader cloth = cloth_shader(sitter);
    for (const float side : {1.0F, -1.0F}) {
        const Joints joints = joints_of(sitter, side);
        const ImVec2 elbow = joints.elbow, wrist = joints.wrist;
        const float dx = wrist.x - elbow.x, dy = wrist.y - elbow.y;
        const float length = std::max(1.0F, std::hypot(dx, dy)), ux = dx / length, uy = dy / length;
        draw_shadow(sitter, joints);
        // An arm around a child lies before it all the way.
        const bool around = side < 0 && sitter.look.holds == Held::toddler;
        const Start start = around ? Start::covering : Start::fading;
        if (bare(sitter)) {
            draw_sleeve(sitter, through({elbow, {elbow.x + dx * .5F, elbow.y + dy * .5F}, wrist}),
                        {18, 17, 11.5F}, plain(mix(sitter.look.skin, sitter.look.shade, .12F)),
                        sitter.look.shade.lit(.85F), .02F, start);
            draw_hand(sitter.body, wrist, joints.hand, sitter.look);
        } else {
            // The hand comes out of the sleeve, so the cuff lies over it.
            draw_hand(sitter.body, wrist, joints.hand, sitter.look);
            const ImVec2 end(wrist.x - ux * 12, wrist.y - uy * 12);
            draw_sleeve(sitter,
                        through({elbow, {(elbow.x + end.x) / 2, (elbow.y + end.y) / 2 + 2}, end}),
                        {21.5F, 20, 15}, cloth, sitter.look.top.lit(.45F), .02F, start);
            const Curve cuff = [=](float t) {
                const float across = mix(-15, 15, t), on = 1 + 6 * std::sin(t * 3.14159F);
                return ImVec2(end.x + ux * on - uy * across, end.y + uy * on + ux * across);
            };
            sitter.body.stroke(cuff, 2.2F, sitter.look.top.lit(.5F).faded(.7F), 8);
        }
        if (side > 0 && sitter.posture.watch > .02F)
            draw_watch(sitter, joints, sitter.posture.watch);
    }
}

}  // namespace frontstage::player
