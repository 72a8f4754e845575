#include "author/walks/coverage.hpp"

#include <set>

namespace frontstage::author {
namespace {

// Calls `visit` for each choice that one path took, once however often it did. What the scenario
// does not have, or no longer has, is passed over.
template <class Visit>
void each_taken(const Scenario& scenario, const std::vector<std::string>& path, Visit visit) {
    std::set<ChoiceId> taken;
    for (const std::string& name : path)
        if (const auto choice = scenario.names.choices.find(name);
            choice && taken.insert(*choice).second)
            visit(*choice);
}

}  // namespace

std::optional<int> Coverage::percent() const {
    if (reachable == 0) return std::nullopt;
    return static_cast<int>(100 * walked / reachable);
}

Coverage coverage_of(const Scenario& scenario, const Survey& survey,
                     const std::vector<std::vector<std::string>>& walks, const Trainees& trainees) {
    Coverage coverage;
    coverage.choices.resize(scenario.choices.size());
    for (std::size_t i = 0; i < coverage.choices.size() && i < survey.choices.size(); ++i)
        coverage.choices[i].sighting = survey.choices[i];
    coverage.walks = static_cast<int>(walks.size());
    for (const std::vector<std::string>& walk : walks)
        each_taken(scenario, walk,
                   [&](ChoiceId choice) { ++coverage.choices[choice.number].walks; });
    if (trainees.people >= fewest_trainees) {
        coverage.trainees = Shown::shown;
        coverage.attempts = static_cast<int>(trainees.attempts.size());
        for (const std::vector<std::string>& attempt : trainees.attempts)
            each_taken(scenario, attempt,
                       [&](ChoiceId choice) { ++coverage.choices[choice.number].attempts; });
    } else if (trainees.people > 0) {
        coverage.trainees = Shown::too_few_people;
    }
    for (const ChoiceCoverage& choice : coverage.choices) {
        // A walk may get where exploring had no budget left to go.
        if (choice.sighting.reach == Reach::unreachable && choice.walks == 0) continue;
        ++coverage.reachable;
        coverage.walked += choice.walks > 0 ? 1 : 0;
    }
    return coverage;
}

}  // namespace frontstage::author
