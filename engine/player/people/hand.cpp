// A hand: a palm, four fingers and a thumb, each of which curls and spreads. Drawn as it is seen in
// a picture, flat; a curled finger is seen shortened, and a fist shows its knuckles.
#include <cmath>

#include "player/people/parts.hpp"

namespace frontstage::player {
namespace {

struct Finger {
    float root_y, length, thick, fan;  // fan: how far out it points when the hand is spread
};
constexpr Finger fingers[4]{{-13.4F, 31, 5.5F, -.3F},
                            {-4.6F, 36, 5.7F, -.08F},
                            {4.3F, 33, 5.5F, .12F},
                            {12.4F, 25, 4.8F, .36F}};
constexpr float knuckles = 34;  // from the wrist

// How skin takes the light in the hand's own frame: `up` is where the light comes from there.
struct Skin {
    Ink lit, dark, line;
    ImVec2 up;

    [[nodiscard]] Ink at(float x, float y) const {
        return mix(lit, dark, eased(-22, 26, -(x - 20) * up.x - y * up.y));
    }
};

void draw_finger(const Pen& pen, const Skin& skin, const Finger& finger, const HandPose& hand,
                 float curl) {
    const float angle = finger.fan * hand.spread;
    const float length = finger.length * (1 - .68F * curl) + 4;
    const ImVec2 root(knuckles - 4 - std::fabs(finger.root_y) * .18F, finger.root_y);
    const ImVec2 tip(root.x + std::cos(angle) * length, root.y + std::sin(angle) * length);
    const ImVec2 joint((root.x + tip.x) / 2, (root.y + tip.y) / 2 - finger.root_y * .05F);
    pen.limb(
        through({root, joint, tip}), {finger.thick, finger.thick, finger.thick * .78F},
        [&](float along, float across) {
            const Ink base = skin.at(mix(root.x, tip.x, along), root.y);
            const float edge = std::fabs(across - .5F) * 2;
            return mix(base, skin.line, edge * edge * .5F);
        },
        7, 2);
    if (curl > .6F || hand.palm > .5F) return;
    const Ink nail = mix(skin.lit, hex(0xFFE8E2), .4F);
    pen.disc({tip.x + 1, tip.y}, 3, 2.6F, nail, angle);
}

void draw_thumb(const Pen& pen, const Skin& skin, const HandPose& hand) {
    // It lies along the hand when that is flat, stands off when it is spread, and crosses a fist.
    const float out = hand.spread * 11 - hand.curl * 4;
    const ImVec2 tip(mix(34, 31, hand.curl) - out * .4F, mix(-22, -9, hand.curl) - out);
    const ImVec2 joint(mix(20, 20, hand.curl), mix(-19, -17, hand.curl) - out * .5F);
    pen.limb(
        through({{6, -8}, joint, tip}), {8.5F, 6.6F, 4.6F},
        [&](float along, float across) {
            const Ink base = skin.at(mix(6, tip.x, along), mix(-8, tip.y, along));
            const float edge = std::fabs(across - .5F) * 2;
            return mix(base, skin.line, edge * edge * .5F * eased(0, .4F, along));
        },
        9, 2);
}

void draw_palm(const Pen& pen, const Skin& skin, const HandPose& hand) {
    pen.blob(
        {16, 0},
        through({{37, 0},
                 {36, 9},
                 {31, 16.5F},
                 {14, 16},
                 {-3, 11.5F},
                 {-8, 0},
                 {-3, -11.5F},
                 {12, -17},
                 {30, -18.5F},
                 {36, -9},
                 {37, 0}}),
        [&](ImVec2 p) { return skin.at(p.x, p.y); }, 22, 2);
    const Ink line = skin.line.faded(.55F);
    if (hand.palm > .5F) {  // its creases
        pen.stroke(through({{31, -14}, {20, -9}, {12, 2}, {10, 13}}), 1.5F, line, 7);
        pen.stroke(through({{33, -6}, {22, 0}, {20, 14}}), 1.4F, line, 6);
        return;
    }
    for (const float y : {-9.0F, -.2F, 8.4F})
        pen.stroke(through({{27, y}, {33, y}, {39, y * 1.04F}}), 1.5F, line, 4);
}

}  // namespace

void draw_hand(const Pen& body, ImVec2 wrist, const HandPose& hand, const Look& look) {
    const Pen pen =
        body.moved(wrist.x, wrist.y).turned({0, 0}, hand.angle).stretched(1, hand.mirror);
    // The light comes from above and from the left, so a hand that turns is lit elsewhere.
    const float c = std::cos(hand.angle), s = std::sin(hand.angle);
    const ImVec2 light(-.5F, -.86F);
    // The palm is lighter than the back, the more so the darker the skin.
    const Ink palm = mix(look.skin, hex(0xE9B79C), .45F);
    const Ink tone = mix(look.skin, palm, hand.palm);
    const Skin skin{mix(tone, look.shade, .04F),
                    mix(tone, look.shade, .68F),
                    look.shade.lit(.74F),
                    {light.x * c + light.y * s, (light.y * c - light.x * s) * hand.mirror}};
    for (int i = 3; i >= 0; --i)
        draw_finger(pen, skin, fingers[i], hand, i == 0 ? hand.curl * (1 - hand.point) : hand.curl);
    draw_palm(pen, skin, hand);
    draw_thumb(pen, skin, hand);
}

}  // namespace frontstage::player
