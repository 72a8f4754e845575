// Bounds on the points open from each moment that hold whatever the conditions say: what is left to
// judge by when the explorer's budget was spent. They need not be reached by any path.
#pragma once

#include <vector>

#include "core/points.hpp"
#include "core/scenario.hpp"

namespace frontstage {

[[nodiscard]] std::vector<PointRange> loose_ranges(const Scenario& scenario);

}  // namespace frontstage
