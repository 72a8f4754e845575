// The pause: no clock runs, and every way out is here.
#pragma once

#include "player/page/page.hpp"
#include "player/screens/transcript.hpp"

namespace frontstage::player {

void draw_pause(Page& page, Purpose purpose, Rewinding rewinding);

}  // namespace frontstage::player
