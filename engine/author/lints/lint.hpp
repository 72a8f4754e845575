// Teaching lints: what makes a scenario easy to see through, or teach little, although every name
// is right. Each is a warning, is about one idea, and lives in a file of its own, with its
// thresholds and why; an author who has a reason keeps what it finds, by `accept:`.
//
// There is none for the best choice standing first in the file: trainees never see that order, for
// core/view.cpp shuffles the choices by the seed.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "core/scenario.hpp"

namespace frontstage::author {

// What all lints say of one scenario, in no order.
[[nodiscard]] std::vector<Diagnostic> lint(const Scenario& scenario);

struct FoundTogether {
    const Scenario* in;
    Diagnostic finding;
};
// What they say of several together: cast-bias. Each finding stands in one of them.
[[nodiscard]] std::vector<FoundTogether> lint_together(
    const std::vector<const Scenario*>& scenarios);

}  // namespace frontstage::author
