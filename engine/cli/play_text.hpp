// An encounter in a terminal: the whole of it in words, for screen readers, braille and slow lines.
// One idea a line, nothing drawn, and everything that the window shows and does.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>

#include "app/rehearsal.hpp"
#include "cli/keyboard.hpp"
#include "cli/text.hpp"
#include "core/side_by_side.hpp"

namespace frontstage::cli {

// What somebody may do besides playing to the end; it depends on who keeps it.
enum class GoingBack : std::uint8_t { barred, offered };
enum class Captions : std::uint8_t { unsaid, said };  // of what is heard

// An encounter, and where it is played. All that it names outlives the play.
struct TextPlay {
    app::Rehearsal& rehearsal;
    Keyboard& keyboard;
    std::ostream& out;
    GoingBack going_back = GoingBack::offered;
    Clocked clocked = Clocked::yes;
    Captions captions = Captions::said;
    // Writes the debrief as a page, and says where; none: it cannot be.
    std::function<std::string(const Debrief&)> print;
    // Beside the encounter that this one goes back into; none: it does not.
    std::function<std::optional<SideBySide>(const Debrief&)> both_ways;
};

// What is said where an encounter goes back into another.
inline constexpr std::string_view new_attempt =
    phrase("This is a new attempt, as practice. The other is kept as it was.");

struct LeftMidway {};
struct LeftAtTheEnd {};
struct PlayAgain {};
struct GoBackTo {  // a new attempt that may differ from the nth decision on, from 0
    std::size_t decision = 0;
};
using TextEnding = std::variant<LeftMidway, LeftAtTheEnd, PlayAgain, GoBackTo>;

// Until it is left. What is typed is read a line at a time; `?` lists what can be. The end of the
// input leaves and keeps the place.
[[nodiscard]] TextEnding play_as_text(const TextPlay& play);

// Its second half, once the encounter is over: survey and review, how the trainee thinks it went,
// the debrief, and what may be done with it. Who was told already is not asked again.
enum class Look : std::uint8_t { first, again };
[[nodiscard]] TextEnding look_back_as_text(const TextPlay& play, Look look);

}  // namespace frontstage::cli
