// Two ways through one encounter, the earlier one and the one that was tried from a decision of it:
// where they part, and what that changed. Both keep their own results; neither replaces the other.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/debrief.hpp"

namespace frontstage {

struct PathSide {
    std::string name;    // "Before", "Now"
    std::string result;  // "Not yet: 22 of 100, the mark is 80."
    Verdict verdict = Verdict::unfinished;
    int conduct = 0;
    double satisfaction = 0;
    MoodCurve curve;
    std::vector<DecisionNote> decisions;
};

struct SideBySide {
    std::string title;  // of the scenario
    int pass_percent = 0;
    std::size_t shared = 0;  // decisions that both begin with
    PathSide earlier, later;
    std::string sentence;  // what changed
};

// The decisions that two records of one scenario begin with alike.
[[nodiscard]] std::size_t shared_decisions(const Facts& one, const Facts& other);

[[nodiscard]] SideBySide side_by_side(const Debrief& earlier, const Debrief& later,
                                      std::size_t shared, const Phrasebook& words = {});

}  // namespace frontstage
