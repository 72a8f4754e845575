// A witness in the words in which a path is written: `arrival:key-first`, `arrival:silence`.
#pragma once

#include <string>

#include "core/survey.hpp"

namespace frontstage {

[[nodiscard]] inline std::string words_for(const Scenario& scenario, const Step& step) {
    if (step.choice) return scenario.names.choices[*step.choice];
    return choice_name(scenario.names.moments[step.moment], "silence");
}

// The steps, `,` between them; what stands after `run --path`.
[[nodiscard]] inline std::string words_for(const Scenario& scenario, const Witness& witness) {
    std::string words;
    for (const Step& step : witness.steps)
        words += (words.empty() ? "" : ",") + words_for(scenario, step);
    return words;
}

}  // namespace frontstage
