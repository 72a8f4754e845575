// The programmes that somebody was set, by when they are due.
#pragma once

#include "player/screens/home.hpp"

namespace frontstage::player {

// Soonest first; those without a day come last.
enum class DueWhen : std::uint8_t { overdue, this_week, later, any_time };
[[nodiscard]] DueWhen due_when(const app::Due& due, const std::string& today);

// The next of a programme that was not done yet; empty: all were.
[[nodiscard]] std::string next_of(const app::Due& due);

// Returns where what stands below begins.
float draw_due(Page& page, const Home& home, Rect column);

}  // namespace frontstage::player
