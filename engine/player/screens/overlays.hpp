// What opens above a screen and covers it: the pause and the transcript.
#pragma once

#include "player/page/page.hpp"
#include "player/screens/transcript.hpp"
#include "player/settings.hpp"

namespace frontstage::player {

void draw_pause(Page& page, Purpose purpose);

struct TranscriptModel {
    const Transcript& transcript;
    const std::string& sought;  // only lines with these words are shown
    Rewinding rewinding = Rewinding::barred;
};
void draw_transcript(Page& page, const TranscriptModel& model);

}  // namespace frontstage::player
