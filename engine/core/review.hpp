// The review that the customer writes: sentences chosen by rule from the two beats that moved them
// most, so that the same encounter is always told the same way. Always shown as simulated.
#pragma once

#include <string>

#include "core/experience.hpp"
#include "core/phrasebook.hpp"

namespace frontstage {

[[nodiscard]] std::string review_of(const Scenario& scenario, const Experience& experience,
                                    const Phrasebook& words = {});

}  // namespace frontstage
