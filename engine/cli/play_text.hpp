// An encounter in a terminal: the whole of it in words, for screen readers, braille and slow lines.
// One idea a line, nothing drawn, and everything that the window shows and does.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <variant>

#include "app/rehearsal.hpp"
#include "cli/keyboard.hpp"

namespace frontstage::cli {

// What somebody may do besides playing to the end; it depends on the mode, and on who keeps it.
enum class GoingBack : std::uint8_t { barred, offered };

struct LeftMidway {};
struct LeftAtTheEnd {};
struct PlayAgain {};
struct GoBackTo {  // a new attempt that may differ from the nth decision on, from 0
    std::size_t decision = 0;
};
using TextEnding = std::variant<LeftMidway, LeftAtTheEnd, PlayAgain, GoBackTo>;

// Until it is left. What is typed is read a line at a time; `?` lists what can be. The end of the
// input leaves and keeps the place.
[[nodiscard]] TextEnding play_as_text(app::Rehearsal& rehearsal, Keyboard& keyboard,
                                      std::ostream& out, GoingBack going_back);

// Its second half, once the encounter is over: survey and review, how the trainee thinks it went,
// the debrief, and what may be done with it.
[[nodiscard]] TextEnding look_back_as_text(app::Rehearsal& rehearsal, Keyboard& keyboard,
                                           std::ostream& out, GoingBack going_back);

}  // namespace frontstage::cli
