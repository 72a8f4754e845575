#include "author/examine.hpp"

#include "author/explorer_findings.hpp"
#include "author/graph_check.hpp"

namespace frontstage::author {

app::Opening examine(const app::Folders& folders, const std::string& file, Files& files) {
    app::Opening opening = app::open_scenario(folders, file, files);
    if (!opening.opened) return opening;
    for (Diagnostic& finding : check_graph(*opening.opened->scenario))
        opening.diagnostics.push_back(std::move(finding));
    SurveyWish wish;
    wish.budget = states_for_findings;
    wish.witnesses = Witnesses::left_out;
    const Survey found = survey(*opening.opened->scenario, *opening.opened->scripts, wish);
    for (Diagnostic& finding : explorer_findings(*opening.opened->scenario, found))
        opening.diagnostics.push_back(std::move(finding));
    sort_by_place(opening.diagnostics);
    return opening;
}

}  // namespace frontstage::author
