// Choices that all do the same are a beat in disguise: the trainee learns that it does not matter
// what they say.
#include <algorithm>

#include "author/lints/choice_effects.hpp"
#include "author/lints/list.hpp"

namespace frontstage::author {

void lint_fake(const Scenario& scenario, LintFindings& out) {
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i) {
        const std::vector<ChoiceId>& choices = scenario.moments[i].choices;
        if (choices.size() < 2) continue;
        const Choice& first = scenario[choices.front()];
        if (!std::all_of(choices.begin() + 1, choices.end(), [&](ChoiceId choice) {
                return act_alike(scenario, first, scenario[choice]);
            }))
            continue;
        out.in_moment(MomentId{i}, "fake-choice",
                      "the " + std::to_string(choices.size()) +
                          " choices here count the same, do the same and lead to the same place",
                      "let them differ, in `quality:`, `mood:` or where they lead; or write a "
                      "moment without choices");
    }
}

}  // namespace frontstage::author
