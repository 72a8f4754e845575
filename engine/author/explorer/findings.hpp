// What exploring a scenario shows to be wrong with it, told with a place and a cure: what can never
// happen, marks that chance reaches, paths that teach the wrong thing. How a scenario is explored
// is not known here.
#pragma once

#include <vector>

#include "base/diagnostic.hpp"
#include "core/survey.hpp"

namespace frontstage::author {

// Of a survey of every combination of forces.
[[nodiscard]] std::vector<Diagnostic> explorer_findings(const Scenario& scenario,
                                                        const Survey& survey);

// States that are looked at before a scenario's findings are given: enough for encounters of an
// afternoon's writing, and over in a fraction of a second for one that is endless.
inline constexpr std::size_t states_for_findings = 20'000;

}  // namespace frontstage::author
