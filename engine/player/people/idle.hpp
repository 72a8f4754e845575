// What keeps somebody alive while nothing happens, as a function of the time alone: the same
// instant is the same picture on every machine. Whoever wants no motion does not ask.
#pragma once

#include <cstdint>

#include "player/people/pose.hpp"

namespace frontstage::player {

// What somebody is at: hearing what is said, thinking of what to say, or merely there.
enum class Attention : std::uint8_t { resting, listening, thinking };

// `who` lets two people in one picture blink apart.
[[nodiscard]] Idle idle_at(std::int64_t now_ms, Attention attention, std::uint32_t who = 0);

// How long until something of it but the breath changes; a window that does not draw breath may
// sleep until then.
[[nodiscard]] int ms_to_next_blink(std::int64_t now_ms, std::uint32_t who = 0);

}  // namespace frontstage::player
