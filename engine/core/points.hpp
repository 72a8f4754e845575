// Points of the judgement score: what one choice earns, and the least and most that many may.
#pragma once

#include <algorithm>
#include <optional>

#include "core/scenario.hpp"
#include "core/state.hpp"

namespace frontstage {

struct PointRange {
    int least = 0;
    int most = 0;
    bool operator==(const PointRange&) const = default;
};

// The smallest range that holds both.
[[nodiscard]] inline PointRange widened(const std::optional<PointRange>& known, PointRange by) {
    if (!known) return by;
    return {std::min(known->least, by.least), std::max(known->most, by.most)};
}

[[nodiscard]] inline PointRange operator+(int points, PointRange beyond) {
    return {points + beyond.least, points + beyond.most};
}

// What the choice earns when it is taken for the first time: nothing in a contested moment.
[[nodiscard]] inline int points_at_first(const Scenario& scenario, ChoiceId choice) {
    if (scenario[scenario[choice].moment].scoring == Scoring::contested) return 0;
    return points_for(scenario[choice].quality);
}

// What it earns now: nothing for a repeat.
[[nodiscard]] inline int points_of(const Scenario& scenario, const State& state, ChoiceId choice) {
    return state.taken.contains(choice) ? 0 : points_at_first(scenario, choice);
}

}  // namespace frontstage
