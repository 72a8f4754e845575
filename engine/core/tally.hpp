// What a path has earned so far, as far as conduct counts it: points, and the evidence of each
// standard. Small enough to be held by the thousand, exact enough to be judged from.
#pragma once

#include <vector>

#include "core/scenario.hpp"

namespace frontstage {

struct Credits {     // of one standard
    double sum = 0;  // in the order in which they were shown
    int count = 0;
    bool operator==(const Credits&) const = default;
};

struct Tally {
    int points = 0;
    std::vector<Credits> standards;  // by the numbers of their ids
};

// What evidence is worth when it is shown at this second of the service clock.
[[nodiscard]] double credit_for(const Standard& standard, Evidence evidence, int clock_s);

}  // namespace frontstage
