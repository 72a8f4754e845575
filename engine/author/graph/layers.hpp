// What is known of a scenario beyond its text, ready to be laid over its graph: findings by the
// moment, choice or ending that they speak of, and who takes which choice.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "app/opened.hpp"
#include "author/walks/coverage.hpp"
#include "base/diagnostic.hpp"
#include "core/scenario.hpp"

namespace frontstage::author {

struct GraphLayers {
    std::vector<Diagnostic> findings;
    std::optional<Coverage> coverage;
    // Which of them to draw.
    bool show_findings = true, show_tested = true, show_chosen = true;
};

// Findings by what they stand in: the moment, choice or ending whose text begins last before them.
struct FindingsByPlace {
    std::map<MomentId, std::vector<Diagnostic>> moments;
    std::map<ChoiceId, std::vector<Diagnostic>> choices;
    std::map<EndingId, std::vector<Diagnostic>> endings;
    std::vector<Diagnostic> elsewhere;
};
[[nodiscard]] FindingsByPlace by_place(const Scenario& scenario,
                                       const std::vector<Diagnostic>& findings);

// Who takes which choice: the walks beside the scenario's file, and trainees where any are kept.
[[nodiscard]] Coverage coverage_now(const app::Folders& folders, const std::string& file,
                                    app::OpenedScenario& opened);

// Of the attempts that chose anything in its moment; none where they are too few to be shown.
[[nodiscard]] std::optional<int> percent_chosen(const Scenario& scenario, const Coverage& coverage,
                                                ChoiceId choice);

}  // namespace frontstage::author
