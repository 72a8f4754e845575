// What a place sounds like while nothing is said: loops, each made by code from noise and struck
// tones, quiet enough to be spoken over. Knows no scenario; `core/soundscape.hpp` says which is
// heard.
#pragma once

#include "core/soundscape.hpp"
#include "player/sound/synthesis.hpp"

namespace frontstage::player {

inline constexpr double ambience_s = 8;
inline constexpr double ambience_db = -34;

// One round of the loop.
[[nodiscard]] Samples ambience(Ambience what);

}  // namespace frontstage::player
