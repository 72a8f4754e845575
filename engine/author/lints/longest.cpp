// Whoever writes tends to put all care into the best answer, and trainees learn to click on the
// longest. As multiple-choice writers are told since Haladyna and Downing (1989).
#include <algorithm>

#include "author/lints/list.hpp"
#include "base/text.hpp"

namespace frontstage::author {
namespace {

// With three choices each, chance alone makes the best one the longest in a third of decisions.
constexpr std::size_t percent_of_decisions = 60;
// A difference that nobody sees gives nothing away.
constexpr std::size_t visible_percent = 10;

std::size_t longest_of(const Scenario& scenario, const std::vector<ChoiceId>& choices) {
    std::size_t longest = 0;
    for (const ChoiceId choice : choices)
        longest = std::max(longest, count_characters(scenario[choice].text));
    return longest;
}

}  // namespace

void lint_longest(const Scenario& scenario, LintFindings& out) {
    const std::vector<Decision> decisions = decisions_to_learn(scenario);
    std::vector<Remark> where;
    for (const Decision& decision : decisions) {
        const std::size_t best = longest_of(scenario, decision.best);
        const std::size_t other = longest_of(scenario, decision.others);
        if (best * 100 >= other * (100 + visible_percent))
            where.push_back({scenario.span(scenario[decision.moment].place),
                             "the best has " + std::to_string(best) +
                                 " characters, the longest other one " + std::to_string(other)});
    }
    if (decisions.size() < fewest_decisions ||
        where.size() * 100 < decisions.size() * percent_of_decisions)
        return;
    const std::string found = "in " + std::to_string(where.size()) + " of " +
                              std::to_string(decisions.size()) +
                              " decisions the best choice is also the longest";
    out.in_scenario("longest-is-best", found,
                    "cut some of the best ones, or give others the words that a hurried colleague "
                    "would use; who clicks on the longest should not pass",
                    std::move(where));
}

}  // namespace frontstage::author
