// What can be wished of a window before it opens. Small, so that the command line sees no library
// through it.
#pragma once

#include <cstdint>

namespace frontstage::player {

enum class Motion : std::uint8_t { full, reduced };
enum class Renderer : std::uint8_t { automatic, software };
// What comes of what is chosen: an attempt, every step of which is kept; a walk, once the window
// closes; or nothing.
enum class Purpose : std::uint8_t { attempt, walk, preview };

}  // namespace frontstage::player
