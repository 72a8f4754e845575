// Draws a person from the head down to behind the counter. Knows no scenario and no time: the same
// pose, idle motion, arms and look draw the same picture.
#pragma once

#include <imgui.h>

#include "player/people/look.hpp"
#include "player/people/pose.hpp"

namespace frontstage::player {

// At scale 1 a head is about 160 pixels high and the body reaches 340 below its centre.
void draw_figure(ImDrawList& list, ImVec2 head_centre, float scale, const Pose& pose,
                 const Idle& idle, Arms arms, const Look& look);

}  // namespace frontstage::player
