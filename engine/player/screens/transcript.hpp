// What the transcript's screen adds to the transcript.
#pragma once

#include <cstdint>

#include "core/transcript.hpp"

namespace frontstage::player {

// Whether somebody may go back to what they said, and say something else.
enum class Rewinding : std::uint8_t { barred, allowed };

}  // namespace frontstage::player
