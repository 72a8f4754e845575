// Everything said so far, above the encounter: to be read, searched, and gone back into where the
// mode lets one.
#pragma once

#include <string>

#include "player/page/page.hpp"
#include "player/screens/transcript.hpp"

namespace frontstage::player {

struct TranscriptModel {
    const Transcript& transcript;
    const std::string& sought;  // only lines with these words are shown
    Rewinding rewinding = Rewinding::barred;
};
void draw_transcript(Page& page, const TranscriptModel& model);

// Whether a line holds the words, whatever their capitals; so do all, where none are sought.
[[nodiscard]] bool holds(const Said& said, const std::string& sought);

}  // namespace frontstage::player
