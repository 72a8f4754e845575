// What keeps somebody alive between two faces: a blink now and then, one nod at what they were
// told, one look away while they wait for an answer. A function of the time alone: the same instant
// is the same picture on every machine. Whoever wants no motion does not ask.
#pragma once

#include <cstdint>
#include <optional>

#include "player/people/pose.hpp"

namespace frontstage::player {

// Since when they have been told something, and waited for an answer; none: they have not.
struct Lately {
    std::optional<std::int64_t> told_ms, waits_ms;
};

struct Alive {
    Idle idle;
    int next_ms = 0;  // when the next picture is due: until then nothing of it changes
};
// `who` lets two people in one picture blink apart.
[[nodiscard]] Alive alive_at(std::int64_t now_ms, const Lately& lately, std::uint32_t who = 0);

}  // namespace frontstage::player
