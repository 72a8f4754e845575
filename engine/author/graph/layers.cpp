#include "author/graph/layers.hpp"

#include <algorithm>
#include <tuple>
#include <variant>

#include "app/kept.hpp"
#include "author/walks/walks.hpp"
#include "core/fact.hpp"
#include "core/rounding.hpp"

namespace frontstage::author {
namespace {

struct Start {
    SourceSpan at;
    std::variant<MomentId, ChoiceId, EndingId> what;
};

auto key_of(const SourceSpan& span) {
    return std::tie(span.file, span.begin);
}

std::vector<Start> starts_of(const Scenario& scenario) {
    std::vector<Start> starts;
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i)
        starts.push_back({scenario.span(scenario.moments[i].place), MomentId{i}});
    for (std::uint32_t i = 0; i < scenario.choices.size(); ++i)
        starts.push_back({scenario.span(scenario.choices[i].place), ChoiceId{i}});
    for (std::uint32_t i = 0; i < scenario.endings.size(); ++i)
        starts.push_back({scenario.span(scenario.endings[i].place), EndingId{i}});
    std::stable_sort(starts.begin(), starts.end(), [](const Start& one, const Start& other) {
        return key_of(one.at) < key_of(other.at);
    });
    return starts;
}

}  // namespace

FindingsByPlace by_place(const Scenario& scenario, const std::vector<Diagnostic>& findings) {
    const std::vector<Start> starts = starts_of(scenario);
    FindingsByPlace sorted;
    for (const Diagnostic& finding : findings) {
        const auto after = std::upper_bound(
            starts.begin(), starts.end(), finding.where,
            [](const SourceSpan& at, const Start& start) { return key_of(at) < key_of(start.at); });
        if (after == starts.begin() || std::prev(after)->at.file != finding.where.file) {
            sorted.elsewhere.push_back(finding);
            continue;
        }
        std::visit(Overloaded{[&](MomentId id) { sorted.moments[id].push_back(finding); },
                              [&](ChoiceId id) { sorted.choices[id].push_back(finding); },
                              [&](EndingId id) { sorted.endings[id].push_back(finding); }},
                   std::prev(after)->what);
    }
    return sorted;
}

Coverage coverage_now(const app::Folders& folders, const std::string& file,
                      app::OpenedScenario& opened) {
    const Scenario& scenario = *opened.scenario;
    std::vector<std::vector<std::string>> walks;
    for (WalkResult& walk : test_walks(file, opened))
        if (walk.passed()) walks.push_back(std::move(walk.taken));  // one that fails holds nothing
    app::Kept kept = app::kept_ways(folders, scenario.id);
    Trainees trainees;
    trainees.people = kept.people;
    for (app::KeptWay& way : kept.ways)
        trainees.attempts.push_back(std::move(way.taken));
    SurveyWish wish;
    wish.witnesses = Witnesses::left_out;
    return coverage_of(scenario, survey(scenario, *opened.scripts, wish), walks, trainees);
}

std::optional<int> percent_chosen(const Scenario& scenario, const Coverage& coverage,
                                  ChoiceId choice) {
    if (coverage.trainees != Shown::shown) return std::nullopt;
    int all = 0;
    for (const ChoiceId other : scenario[scenario[choice].moment].choices)
        all += coverage.choices[other.number].attempts;
    if (all < fewest_trainees) return std::nullopt;
    return rounded(100.0 * coverage.choices[choice.number].attempts / all);
}

}  // namespace frontstage::author
