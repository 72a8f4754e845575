// What opens above a screen and covers it: the pause and the transcript.
#pragma once

#include "player/page/page.hpp"
#include "player/screens/transcript.hpp"
#include "player/settings.hpp"

namespace frontstage::player {

void draw_pause(Page& page, Purpose purpose);
void draw_transcript(Page& page, const Transcript& transcript);

}  // namespace frontstage::player
