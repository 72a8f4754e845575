// A moment in which nothing moves the customer is none of truth: whatever the trainee says, the
// face on the screen stays as it was.
#include <algorithm>

#include "author/lints/list.hpp"

namespace frontstage::author {
namespace {

// What Lua does is not known here, so an effect counts as moving.
bool moves(const Choice& choice) {
    const bool feels = std::any_of(choice.feels.begin(), choice.feels.end(),
                                   [](const Feeling& feeling) { return feeling.tenths != 0; });
    return feels || choice.mood != 0 || choice.effort != 0 || choice.effect ||
           !choice.keeps.empty() || !choice.breaks.empty();
}

}  // namespace

void lint_flat(const Scenario& scenario, LintFindings& out) {
    if (!scenario.customer) return;
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i) {
        const std::vector<ChoiceId>& choices = scenario.moments[i].choices;
        if (choices.empty() || std::any_of(choices.begin(), choices.end(), [&](ChoiceId choice) {
                return moves(scenario[choice]);
            }))
            continue;
        out.in_moment(MomentId{i}, "flat-moment",
                      "whatever is chosen here, the customer feels the same",
                      "say with `mood:` or `feels:` what at least one choice does to the customer");
    }
}

}  // namespace frontstage::author
