#include <cmath>

#include "player/figure_parts.hpp"

namespace frontstage::player {
namespace {

// A sleeve is lit along its upper left.
Shader sleeve(const Sitter& sitter, ImVec2 lit, ImVec2 dark) {
    const Ink cloth = sitter.look.top;
    return fading(cloth.lit(1.1F), cloth.lit(.62F), lit, dark);
}

void draw_upper_arm(const Sitter& sitter, float side, ImVec2 elbow) {
    const float y =
        shoulder_line(sitter) + (sitter.pose.shoulders < 0 ? -sitter.pose.shoulders * 6 : 0);
    const Curve line = through({{side * 90, y + 34},
                                {side * 105, y + 62},
                                {(side * 112 + elbow.x) / 2, (y + 84 + elbow.y) / 2},
                                elbow});
    sitter.body.limb(line, 27, 25, 23,
                     sleeve(sitter, {side * 100 - 26, y + 20}, {side * 100 + 46, y + 130}));
    sitter.body.stroke(through({{side * 84, y + 54}, {side * 84, y + 76}, {side * 88, y + 100}}), 3,
                       sitter.look.top.lit(.5F).faded(.5F), 12);
}

void draw_forearm(const Sitter& sitter, ImVec2 elbow, ImVec2 middle, ImVec2 wrist) {
    const float top = std::min(elbow.y, wrist.y) - 24;
    const Curve line = through({elbow, middle, wrist});
    sitter.body.limb(shifted(line, 1, 6), 23, 21, 16, plain(sitter.look.top.lit(.42F).faded(.35F)));
    const bool steep = std::fabs(elbow.y - wrist.y) > std::fabs(elbow.x - wrist.x);
    const ImVec2 lit = steep ? ImVec2(wrist.x - 24, wrist.y) : ImVec2(middle.x - 10, top + 4);
    const ImVec2 dark = steep ? ImVec2(elbow.x + 30, elbow.y) : ImVec2(middle.x + 6, top + 56);
    sitter.body.limb(line, 23, 21, 16, sleeve(sitter, lit, dark));
    const Curve cuff = [line](float t) { return line(mix(.9F, .985F, t)); };
    sitter.body.limb(cuff, 16.5F, 17, 16.5F, sleeve(sitter, lit, {dark.x, dark.y - 8}));
}

// A hand at the end of its sleeve, fingers along `angle`; `bent` fingers are shorter. Mirrored, the
// thumb lies at the other side.
void draw_hand(const Sitter& sitter, ImVec2 wrist, float angle, float bent, float mirror) {
    const Look& look = sitter.look;
    const Pen pen = sitter.body.moved(wrist.x, wrist.y).turned({0, 0}, angle).stretched(1, mirror);
    const Ink lit = mix(look.skin, look.shade, .12F), dark = mix(look.skin, look.shade, .72F);
    const Ink line = look.shade.lit(.72F).faded(.75F);
    const Shader skin = fading(lit, dark, {4, -14}, {30, 18});
    pen.limb(through({{6, -6}, {16, -17}, {29, -20 + bent * 2}}), 6, 6, 4.6F, skin);
    pen.blob({15, 0},
             through({{-5, -11},
                      {10, -14},
                      {27, -13},
                      {31, -4},
                      {31, 6},
                      {27, 13},
                      {10, 13},
                      {-5, 10},
                      {-7, 0},
                      {-5, -11}}),
             skin, 36, 3);
    const float reach[4] = {23, 27, 25, 18};
    for (int i = 0; i < 4; ++i) {
        const float y = -9.6F + static_cast<float>(i) * 6.4F,
                    end = 26 + reach[i] * (1 - .5F * bent);
        pen.limb(
            through(
                {{22, y}, {mix(22, end, .55F), y - .4F}, {end, y + bent * 2 + (y + 1) * -.08F}}),
            4.2F, 4, 3.1F, skin);
        if (i > 0)
            pen.stroke(through({{23, y - 3.2F}, {30, y - 3.3F}, {end - 3, y - 3.1F}}), 1.3F, line,
                       8);
    }
    pen.stroke(through({{8, -11}, {17, -12.6F}, {25, -13}}), 1.3F, line, 8);
}

void draw_folded(const Sitter& sitter) {
    const float y = shoulder_line(sitter);
    const ImVec2 left(-108, y + 122), right(108, y + 122);
    draw_upper_arm(sitter, 1, right);
    draw_forearm(sitter, right, {34, y + 122}, {-62, y + 96});
    draw_upper_arm(sitter, -1, left);
    draw_forearm(sitter, left, {-34, y + 128}, {58, y + 104});
    draw_hand(sitter, {60, y + 103}, -.32F, .15F, 1);
}

void draw_on_counter(const Sitter& sitter) {
    const float y = shoulder_line(sitter);
    const ImVec2 left(-124, y + 116), right(124, y + 116);
    draw_upper_arm(sitter, -1, left);
    draw_upper_arm(sitter, 1, right);
    draw_forearm(sitter, right, {84, y + 140}, {34, y + 146});
    draw_hand(sitter, {33, y + 146}, 3.08F, .55F, -1);
    draw_forearm(sitter, left, {-84, y + 142}, {-32, y + 150});
    draw_hand(sitter, {-31, y + 150}, -.05F, .45F, 1);
}

void draw_at_side(const Sitter& sitter, float side) {
    const float y = shoulder_line(sitter);
    draw_upper_arm(sitter, side, {side * 119, y + 130});
    draw_forearm(sitter, {side * 119, y + 122}, {side * 120, y + 180}, {side * 110, 348});
}

// The right hand at `wrist`, its elbow below the shoulder; the other arm rests.
void draw_raised(const Sitter& sitter, ImVec2 wrist, float angle, float bent) {
    const float y = shoulder_line(sitter);
    draw_at_side(sitter, -1);
    const ImVec2 elbow(126, y + 128);
    draw_upper_arm(sitter, 1, elbow);
    draw_forearm(sitter, elbow, {(elbow.x + wrist.x) / 2 + 8, (elbow.y + wrist.y) / 2 + 8}, wrist);
    draw_hand(sitter, wrist, angle, bent, -1);
}

}  // namespace

void draw_arms(const Sitter& sitter) {
    const float y = shoulder_line(sitter);
    switch (sitter.arms) {
        case Arms::at_sides: draw_at_side(sitter, -1); return draw_at_side(sitter, 1);
        case Arms::folded: return draw_folded(sitter);
        case Arms::on_counter: return draw_on_counter(sitter);
        case Arms::hand_to_brow: return draw_raised(sitter, {82, 42}, -1.85F, .1F);
        case Arms::hand_to_chin: return draw_raised(sitter, {58, 122}, -2.2F, .6F);
        case Arms::hand_to_chest: return draw_raised(sitter, {34, y + 92}, 3.35F, .1F);
    }
}

}  // namespace frontstage::player
