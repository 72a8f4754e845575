// Sounds that happen once: something rings, arrives or turns. Made by code. Knows no scenario.
#pragma once

#include "core/soundscape.hpp"
#include "player/sound/synthesis.hpp"

namespace frontstage::player {

[[nodiscard]] Samples cue(Cue what);

}  // namespace frontstage::player
