// Draws a person from the head down to behind the counter. Knows no scenario and no time: the same
// pose, idle motion, arms and look draw the same picture.
#pragma once

#include <imgui.h>

#include "player/people/look.hpp"
#include "player/people/pen.hpp"
#include "player/people/pose.hpp"

namespace frontstage::player {

// How somebody is at one instant.
struct Bearing {
    Pose pose;
    Posture posture;
    Idle idle;
};
// A mood's face and arms, as far as what they hold or sit in leaves the arms free.
[[nodiscard]] Bearing bearing_for(Face face, const Look& look);
[[nodiscard]] Posture posture_for(Face face, const Look& look);
// Whoever sits has the hands in the lap where others let them hang or clasp them.
[[nodiscard]] Arms arms_of(Face face, const Look& look);
// `from` at 0, `to` at 1: face, arms and trunk together.
[[nodiscard]] Bearing blended(const Bearing& from, const Bearing& to, float t);

// At scale 1 a head is about 160 pixels high and the body reaches 400 below its centre.
void draw_figure(ImDrawList& list, ImVec2 head_centre, float scale, const Bearing& bearing,
                 const Look& look);
void draw_figure(ImDrawList& list, ImVec2 head_centre, float scale, const Pose& pose,
                 const Idle& idle, Arms arms, const Look& look);
// Once more, above what was drawn since.
void draw_left_hand(ImDrawList& list, ImVec2 head_centre, float scale, const Bearing& bearing,
                    const Look& look);
// The same in a frame of one's own, as a child in somebody's arms is.
void draw_on(const Pen& where, const Bearing& bearing, const Look& look);

}  // namespace frontstage::player
