// What can be wished of a window before it opens. Small, so that the command line sees no library
// through it.
#pragma once

#include <cstdint>

namespace frontstage::player {

enum class Motion : std::uint8_t { full, reduced };
enum class Renderer : std::uint8_t { automatic, software };
enum class Again : std::uint8_t { not_offered, offered };

}  // namespace frontstage::player
