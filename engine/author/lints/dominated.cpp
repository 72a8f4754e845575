// A choice that is worse in everything and leads to the same place gives nothing to weigh. Real
// mistakes have something for them: they are quick, or they please.
#include <algorithm>

#include "author/lints/choice_effects.hpp"
#include "author/lints/list.hpp"

namespace frontstage::author {

void lint_dominated(const Scenario& scenario, LintFindings& out) {
    for (const Moment& moment : scenario.moments)
        for (const ChoiceId worse : moment.choices) {
            const auto better =
                std::find_if(moment.choices.begin(), moment.choices.end(), [&](ChoiceId other) {
                    return at_least_as_good(scenario, scenario[other], scenario[worse]) &&
                           !act_alike(scenario, scenario[other], scenario[worse]);
                });
            if (better == moment.choices.end()) continue;
            out.in_choice(
                worse, "dominated-choice",
                "this choice leads where `" +
                    std::string(choice_part(scenario.names.choices[*better])) +
                    "` leads and is better in nothing, so there is nothing to weigh",
                "let it have something for it that tempts people: it is faster (`takes:`), "
                "easier on the customer (`effort:`), or it pleases for a minute (`mood:`)");
        }
}

}  // namespace frontstage::author
