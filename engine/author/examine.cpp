#include "author/examine.hpp"

#include "author/explorer_findings.hpp"
#include "author/graph_check.hpp"
#include "author/lint.hpp"
#include "author/translate.hpp"

namespace frontstage::author {

Examined examine(const app::Folders& folders, const std::string& file, Files& files) {
    Examined examined{app::open_scenario(folders, file, files), {}};
    if (!examined.opened) return examined;
    const Scenario& scenario = *examined.opened->scenario;
    const auto add = [&](std::vector<Diagnostic> more) {
        std::move(more.begin(), more.end(), std::back_inserter(examined.diagnostics));
    };
    add(check_graph(scenario));
    add(lint(scenario));
    SurveyWish wish;
    wish.budget = states_for_findings;
    wish.witnesses = Witnesses::left_out;
    add(explorer_findings(scenario, survey(scenario, *examined.opened->scripts, wish)));
    RememberedFiles translations(files);
    add(check_translations(scenario, translations));
    examined.texts.insert(translations.texts().begin(), translations.texts().end());
    examined.silenced = take_accepted(scenario, examined.diagnostics);
    sort_by_place(examined.silenced);
    sort_by_place(examined.diagnostics);
    return examined;
}

}  // namespace frontstage::author
