#include "author/explorer/findings.hpp"

#include "author/check/codes.hpp"
#include "author/explorer/report.hpp"

namespace frontstage::author {

void ExplorerReport::find(std::string_view code, const Place& place, std::string message,
                          std::string hint) {
    find(code, scenario.span(place), std::move(message), std::move(hint));
}

void ExplorerReport::find(std::string_view code, SourceSpan where, std::string message,
                          std::string hint) {
    const auto row = code_named(code);
    found_.push_back({std::string(code),
                      row ? row->severity : Severity::warning,
                      std::move(where),
                      std::move(message),
                      std::move(hint),
                      {},
                      {}});
}

void ExplorerReport::find(std::string_view code, std::string message, std::string hint) {
    find(code, Place{}, std::move(message), std::move(hint));
}

std::vector<Diagnostic> explorer_findings(const Scenario& scenario, const Survey& survey) {
    ExplorerReport report(scenario, survey);
    // What a failing script would have opened, nobody knows.
    if (!survey.faults.empty()) {
        find_failing_scripts(report);
        return report.take();
    }
    if (!survey.complete)
        report.find("explore-incomplete",
                    "not every path was looked at: after " + std::to_string(survey.states) +
                        " states the budget was spent, so findings may be missing",
                    "let fewer things be counted or repeated, or look further with `frontstage "
                    "explore --budget`");
    find_unreachable(report);
    find_marks(report);
    find_poor_lessons(report);
    return report.take();
}

}  // namespace frontstage::author
