// The parts of a figure, each drawn by a file of its own, and what they share: where the head is,
// how it is held and whose it is. Knows only pose and look. In the order of drawing, back to front.
#pragma once

#include "player/people/look.hpp"
#include "player/people/pen.hpp"
#include "player/people/pose.hpp"

namespace frontstage::player {

struct Sitter {
    Pen body;      // straight; the origin is the head's centre at rest
    Pen head;      // turned by the tilt
    Pen features;  // the head's, moved a little to where the face is turned
    Pose pose;
    Idle idle;
    Posture posture;
    Look look;
};

// A hand as it is drawn: where its fingers point in the picture, and at which side its thumb lies.
struct HandPose {
    float angle = 0, curl = 0, spread = 0, point = 0, palm = 0;
    float mirror = 1;
};
// Where the joints of an arm are, in units of the body.
struct Joints {
    ImVec2 shoulder, elbow, wrist;
    HandPose hand;
};
// `side` is -1 for the left of the picture, 1 for the right.
[[nodiscard]] Joints joints_of(const Sitter& sitter, float side);
// Where a point of the body comes to lie when it goes with the head.
[[nodiscard]] ImVec2 carried_by_head(const Sitter& sitter, ImVec2 point);

// Where the shoulders are; tense ones are high.
[[nodiscard]] float shoulder_line(const Sitter& sitter);
// The outline of the face, in units of the head, once around from the right ear downwards.
[[nodiscard]] ImVec2 face_edge(const Sitter& sitter, float angle);
[[nodiscard]] Shader skin_shader(const Look& look);
// How the upper garment takes the light, in units of the body.
[[nodiscard]] Shader cloth_shader(const Sitter& sitter);

void draw_seat_behind(const Sitter& sitter);
void draw_seat_before(const Sitter& sitter);
// What is held, worn over the shoulder or leant on: behind the forearms, and above them.
void draw_carried(const Sitter& sitter);
void draw_in_hand(const Sitter& sitter);
void draw_back_hair(const Sitter& sitter);
void draw_torso(const Sitter& sitter);
void draw_neck(const Sitter& sitter);
void draw_collar(const Sitter& sitter);
void draw_upper_arms(const Sitter& sitter);
void draw_drape(const Sitter& sitter);
void draw_head(const Sitter& sitter);
void draw_nose(const Sitter& sitter);
void draw_marks(const Sitter& sitter);
void draw_lines(const Sitter& sitter);
void draw_eyes(const Sitter& sitter);
void draw_beard(const Sitter& sitter);
void draw_mouth(const Sitter& sitter);
void draw_moustache(const Sitter& sitter);
void draw_front_hair(const Sitter& sitter);
void draw_cover(const Sitter& sitter);
void draw_glasses(const Sitter& sitter);
void draw_brows(const Sitter& sitter);
void draw_forearms(const Sitter& sitter);
void draw_hand(const Pen& body, ImVec2 wrist, const HandPose& hand, const Look& look);

}  // namespace frontstage::player
