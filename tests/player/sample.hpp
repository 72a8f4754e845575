// A small encounter built in C++: what the tests of the window play and look at.
#pragma once

#include <string>

#include "app/rehearsal.hpp"
#include "core/debrief.hpp"
#include "core/scenario.hpp"
#include "core/scripts.hpp"
#include "core/side_by_side.hpp"
#include "core/view.hpp"
#include "player/encounter/scenery.hpp"
#include "player/screens/transcript.hpp"

namespace frontstage::player::sample {

// Arrival (three choices), a beat, a timed moment (one choice locked), an ending.
[[nodiscard]] Scenario scenario();
[[nodiscard]] Begin begin(Timing timing = Timing::off);

// Values made by hand, fuller than any one encounter would be.
[[nodiscard]] View view();
[[nodiscard]] View long_view();  // five long choices, several speakers
[[nodiscard]] Scenery scenery();
[[nodiscard]] Transcript transcript();
[[nodiscard]] Debrief debrief();
[[nodiscard]] SideBySide side_by_side();  // that debrief, and a better way from decision 2 on

}  // namespace frontstage::player::sample
