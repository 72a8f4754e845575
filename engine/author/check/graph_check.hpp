// What is wrong with a scenario's graph as written: places that nothing leads to, and places that
// lead nowhere. Looks at the text's own links only; what conditions make of them is the explorer's
// business.
#pragma once

#include <vector>

#include "base/diagnostic.hpp"
#include "core/scenario.hpp"

namespace frontstage::author {

// unreachable-moment, no-way-out, ending-unreached, standard-never-shown: all warnings, for a
// scenario may be played while it grows.
[[nodiscard]] std::vector<Diagnostic> check_graph(const Scenario& scenario);

}  // namespace frontstage::author
