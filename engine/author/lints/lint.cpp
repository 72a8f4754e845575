#include "author/lints/lint.hpp"

#include <algorithm>
#include <array>

#include "author/lints/list.hpp"

namespace frontstage::author {
namespace {

constexpr std::array lints{lint_longest,   lint_cue_words, lint_dominated, lint_fake,
                           lint_straw_man, lint_flat,      lint_factors,   lint_reading,
                           lint_long_text, lint_assets,    lint_characters};

bool continues_word(char sign) {
    return (sign >= 'a' && sign <= 'z') || static_cast<unsigned char>(sign) >= 0x80;
}

}  // namespace

std::vector<Diagnostic> lint(const Scenario& scenario) {
    LintFindings out(scenario);
    for (const auto each : lints)
        each(scenario, out);
    return std::move(out.found);
}

void LintFindings::at(const Place& place, std::string code, std::string message, std::string hint,
                      std::string context, std::vector<Remark> remarks) {
    found.push_back({std::move(code), Severity::warning, scenario_.span(place), std::move(message),
                     std::move(hint), std::move(context), std::move(remarks)});
}

void LintFindings::in_scenario(std::string code, std::string message, std::string hint,
                               std::vector<Remark> remarks) {
    at(Place{}, std::move(code), std::move(message), std::move(hint), {}, std::move(remarks));
}

void LintFindings::in_moment(MomentId moment, std::string code, std::string message,
                             std::string hint) {
    at(scenario_[moment].place, std::move(code), std::move(message), std::move(hint));
}

void LintFindings::in_choice(ChoiceId choice, std::string code, std::string message,
                             std::string hint) {
    at(scenario_[choice].place, std::move(code), std::move(message), std::move(hint),
       moment_words(scenario_, scenario_[choice].moment));
}

std::string moment_words(const Scenario& scenario, MomentId moment) {
    return "moment `" + scenario.names.moments[moment] + '`';
}

std::vector<Decision> decisions_to_learn(const Scenario& scenario) {
    std::vector<Decision> decisions;
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i) {
        Decision decision{MomentId{i}, {}, {}};
        for (const ChoiceId choice : scenario.moments[i].choices)
            (scenario[choice].quality == Quality::best ? decision.best : decision.others)
                .push_back(choice);
        if (!decision.best.empty() && !decision.others.empty())
            decisions.push_back(std::move(decision));
    }
    return decisions;
}

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    for (char& sign : small)
        if (sign >= 'A' && sign <= 'Z') sign = static_cast<char>(sign - 'A' + 'a');
    return small;
}

bool has_word(std::string_view text, const std::vector<std::string_view>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(), [text](std::string_view beginning) {
        for (std::size_t at = text.find(beginning); at != text.npos;
             at = text.find(beginning, at + 1))
            if (at == 0 || !continues_word(text[at - 1])) return true;
        return false;
    });
}

}  // namespace frontstage::author
