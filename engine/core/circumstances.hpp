// What was outside a trainee's control, and what it made of the same choices.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/conduct.hpp"
#include "core/experience.hpp"
#include "core/phrasebook.hpp"
#include "core/rerun.hpp"

namespace frontstage {

// The same choices with forces off, as far as they go; absent where no force was at work.
struct ForcesOff {
    Rerun rerun;
    Conduct conduct;
};
[[nodiscard]] std::optional<ForcesOff> forces_off(const Scenario& scenario, const Facts& facts,
                                                  Scripts& scripts, Weights weights = {});

struct WhatIf {         // the same choices with forces off
    bool whole = true;  // false: it stopped where a choice was not offered
    double satisfaction = 0;
    int conduct_total = 0;
    std::string
        sentence;  // "With the same choices on a calm day, satisfaction would have been 60: ..."
};
// Beside what came of them under the forces.
[[nodiscard]] WhatIf what_if(const Scenario& scenario, const Conduct& conduct,
                             const Experience& experience, const ForcesOff& off,
                             const Phrasebook& words);

// What each force that was at work did, a sentence or two for each.
[[nodiscard]] std::vector<std::string> force_sentences(const Scenario& scenario, const State& end,
                                                       const Phrasebook& words);

}  // namespace frontstage
