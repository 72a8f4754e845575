#include "author/check/examine.hpp"

#include "author/check/graph_check.hpp"
#include "author/explorer/findings.hpp"
#include "author/lints/lint.hpp"
#include "author/translation/translate.hpp"

namespace frontstage::author {
namespace {

std::vector<Diagnostic> found_by_exploring(const Scenario& scenario, Scripts& scripts) {
    SurveyWish wish;
    wish.budget = states_for_findings;
    wish.witnesses = Witnesses::left_out;
    return explorer_findings(scenario, survey(scenario, scripts, wish));
}

}  // namespace

Examined examine(const app::Folders& folders, const std::string& file, Files& files, Depth depth) {
    Examined examined{app::open_scenario(folders, file, files), {}};
    if (!examined.opened) return examined;
    const Scenario& scenario = *examined.opened->scenario;
    const auto add = [&](std::vector<Diagnostic> more) {
        std::move(more.begin(), more.end(), std::back_inserter(examined.diagnostics));
    };
    add(check_graph(scenario));
    add(lint(scenario));
    if (depth == Depth::whole) add(found_by_exploring(scenario, *examined.opened->scripts));
    RememberedFiles translations(files);
    add(check_translations(scenario, translations));
    examined.texts.insert(translations.texts().begin(), translations.texts().end());
    examined.silenced = take_accepted(scenario, examined.diagnostics);
    // What exploring would find may well be accepted.
    if (depth == Depth::quick)
        std::erase_if(examined.diagnostics,
                      [](const Diagnostic& found) { return found.code == "accept-unused"; });
    sort_by_place(examined.silenced);
    sort_by_place(examined.diagnostics);
    return examined;
}

}  // namespace frontstage::author
