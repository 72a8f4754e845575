// A sorry or a thank you that stands in the best choice alone gives it away: trainees learn to look
// for the polite word instead of listening.
#include <algorithm>
#include <array>

#include "author/lints/list.hpp"

namespace frontstage::author {
namespace {

// Half of the decisions: being polite is part of many good answers, so once or twice means nothing.
constexpr std::size_t percent_of_decisions = 50;

struct Cue {
    std::string_view language, said_as;
    std::vector<std::string_view> beginnings;
};

const std::vector<Cue>& cues() {
    static const std::vector<Cue> all{
        {"en", "apologises", {"sorry", "apolog", "forgive", "regret"}},
        {"en", "thanks", {"thank"}},
        {"de", "apologises", {"leid", "entschuldig", "verzeih", "bedaure", "bedauer"}},
        {"de", "thanks", {"dank"}}};
    return all;
}

bool any_has(const Scenario& scenario, const std::vector<ChoiceId>& choices, const Cue& cue) {
    return std::any_of(choices.begin(), choices.end(), [&](ChoiceId choice) {
        return has_word(in_small_letters(scenario[choice].text), cue.beginnings);
    });
}

}  // namespace

void lint_cue_words(const Scenario& scenario, LintFindings& out) {
    const std::vector<Decision> decisions = decisions_to_learn(scenario);
    if (decisions.size() < fewest_decisions) return;
    for (const Cue& cue : cues()) {
        if (!scenario.language.starts_with(cue.language)) continue;
        std::vector<Remark> where;
        for (const Decision& decision : decisions)
            if (any_has(scenario, decision.best, cue) && !any_has(scenario, decision.others, cue))
                where.push_back({scenario.span(scenario[decision.moment].place),
                                 "only the best choice " + std::string(cue.said_as) + " here"});
        if (where.size() * 100 < decisions.size() * percent_of_decisions) continue;
        const std::string found = "in " + std::to_string(where.size()) + " of " +
                                  std::to_string(decisions.size()) +
                                  " decisions only the best choice " + std::string(cue.said_as);
        out.in_scenario("cue-words", found,
                        "let a weak choice be polite too, and a best one do without; what makes it "
                        "best is what it does",
                        std::move(where));
    }
}

}  // namespace frontstage::author
