// What a key of a keyboard stands for where nobody has chosen otherwise. Knows no screen.
#pragma once

#include <optional>

#include "player/house/input.hpp"

namespace frontstage::player {

[[nodiscard]] std::optional<Controlled> control_of(const KeyPressed& key);
// Keys that also write something: in a field they arrive a second time, as Typed.
[[nodiscard]] bool writes(const KeyPressed& key);

}  // namespace frontstage::player
