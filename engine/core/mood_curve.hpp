// The customer's mood from arrival to the end, ready to be drawn, read out or put into a table:
// each mark that a chart makes is a word here first.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/experience.hpp"
#include "core/phrasebook.hpp"

namespace frontstage {

enum class TurningPoint : std::uint8_t {
    none,
    rise,
    fall
};  // a turning point: moved by eight or more

struct MoodPoint {
    int mood_tenths = 0;
    std::optional<int>
        calm_tenths;  // by the same choices on a calm day; none: no force, or unknown
    TurningPoint turn = TurningPoint::none;
    std::string when;  // "On arrival", "Decision 2"
    std::string mark;  // "Turning point: fell by 14. Peak." or empty
};

struct MoodCurve {
    std::vector<MoodPoint> points;
    std::optional<std::size_t> peak;  // the one that is remembered: furthest from the middle
    std::string sentence;             // what the picture says
};

// `calm_tenths`: the moods by the same choices with forces off, as far as they go; may be empty.
[[nodiscard]] MoodCurve mood_curve_of(const Experience& experience,
                                      const std::vector<MoodBeat>& calm, const Phrasebook& words);

// 525 as 53: moods are shown as whole numbers of 100.
[[nodiscard]] constexpr int whole_mood(int mood_tenths) {
    return (mood_tenths + 5) / 10;
}

}  // namespace frontstage
