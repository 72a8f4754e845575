// Each choice of a path, explained: what it earned, what it cost against the best that was still
// open, and what it did to the customer. Explains a result; the result does not depend on it.
#pragma once

#include <vector>

#include "core/fact.hpp"
#include "core/outlook.hpp"
#include "core/scenario.hpp"

namespace frontstage {

struct Decision {
    MomentId moment;
    ChoiceId choice;
    Chosen how = Chosen::by_trainee;
    Scoring scoring = Scoring::counted;
    std::vector<ChoiceId> offered;
    int points = 0;
    int cost = 0;
    int mood_before_tenths = 0, mood_after_tenths = 0;
    std::vector<Showing> standards;            // shown by this choice, its effect included
    std::size_t first_fact = 0, end_fact = 0;  // the facts from this choice to the next moment
};

// Costs add up to the most points less those got, when the path came to an ending.
[[nodiscard]] std::vector<Decision> decisions_of(const Scenario& scenario, const Facts& facts,
                                                 const Outlook& outlook);

}  // namespace frontstage
