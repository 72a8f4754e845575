// What a shell asks of whoever holds it. A shell never does these things itself: it knows neither
// the core's runner nor a station.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "core/command.hpp"

namespace frontstage::player {

struct AskDebrief {};
enum class Leaving : std::uint8_t { done, for_now, to_play_again };
struct LeaveWindow {
    Leaving how = Leaving::done;
};

// What only whoever holds the sitting can do.
struct OpenSettings {};
struct GoBackTo {  // a new attempt, as practice, that may differ from the nth decision on, from 0
    std::size_t decision = 0;
};
struct BeginAs {  // what was briefed, in the mode that was chosen
    Mode mode = Mode::practice;
};
enum class Bigger : std::uint8_t { no, yes };
struct ResizeText {
    Bigger bigger = Bigger::yes;
};
struct SwitchVoice {};
struct RepeatSpeech {};
struct PrintDebrief {};  // of the encounter that is looked back at
using Errand = std::variant<OpenSettings, GoBackTo, BeginAs, ResizeText, SwitchVoice, RepeatSpeech,
                            PrintDebrief>;

using Wish = std::variant<Command, AskDebrief, LeaveWindow, Errand>;

}  // namespace frontstage::player
