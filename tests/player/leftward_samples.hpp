// An encounter as somebody would write it in Arabic and in Hebrew: what the tests of scripts that
// run leftwards show. Made by hand, as values.
#pragma once

#include "player/foyer_hand.hpp"
#include "player/sample.hpp"
#include "player/screens/briefing.hpp"

namespace frontstage::player::sample {

struct Leftward {
    std::string language, title, role, brief, customer, mood, line, apology, excuse, locked, why;
    std::string standard, good, touchpoint;
};
[[nodiscard]] const Leftward& arabic();
[[nodiscard]] const Leftward& hebrew();

[[nodiscard]] View view_in(const Leftward& words);
[[nodiscard]] Transcript transcript_in(const Leftward& words);
[[nodiscard]] Briefing briefing_in(const Leftward& words);
[[nodiscard]] Debrief debrief_in(const Leftward& words);
[[nodiscard]] app::Library library_in(const Leftward& words);

}  // namespace frontstage::player::sample
