// A small round picture of somebody who is not here: their face, calm as in a staff list, where the
// trainee knows it, else an outline. Knows no channel.
#pragma once

#include "player/encounter/scenery.hpp"

namespace frontstage::player {

// `behind`: what the circle lies on.
void draw_avatar(Page& page, const std::string& id, const Scenery& scenery,
                 std::optional<SpeakerId> who, Rect square, Tone behind);

}  // namespace frontstage::player
