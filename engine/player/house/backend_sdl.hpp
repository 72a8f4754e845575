// From SDL's events to ours. Small on purpose: the stock half of ImGui captures the mouse each
// frame (which loses touches) and asks where the pointer is instead of listening.
#pragma once

#include <SDL.h>

#include <optional>

#include "player/house/input.hpp"

namespace frontstage::player {

// `units_per_point`: how many logical units one point of SDL's window is.
[[nodiscard]] std::optional<Input> input_of(const SDL_Event& event, float units_per_point);

}  // namespace frontstage::player
