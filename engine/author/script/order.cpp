#include "author/script/order.hpp"

#include <algorithm>
#include <set>

#include "app/path.hpp"
#include "app/rehearsal.hpp"
#include "core/fact.hpp"
#include "core/moment_graph.hpp"

namespace frontstage::author {
namespace {

// As the best player plays it under the first seed.
void follow_best(app::OpenedScenario& opened, ReadingOrder& order) {
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
    Begin begin;
    begin.seed = Seed{1};
    if (rehearsal.perform(begin)) return;
    app::play_policy(rehearsal, Policy::best);
    std::set<MomentId> seen;
    for (const Fact& fact : rehearsal.facts()) {
        if (const auto* reached = std::get_if<MomentReached>(&fact))
            order.best_path.push_back({reached->moment, !seen.insert(reached->moment).second, {}});
        else if (const auto* made = std::get_if<ChoiceMade>(&fact);
                 made && !order.best_path.empty())
            order.best_path.back().choices.push_back(made->choice);
        else if (const auto* ended = std::get_if<Ended>(&fact))
            order.best_ending = ended->ending;
    }
}

// Each moment once, from the best path's on, as their choices lead to them.
void follow_others(const Scenario& scenario, ReadingOrder& order) {
    std::set<ChoiceId> taken;
    std::set<MomentId> queued;
    std::vector<MomentId> waiting;
    const auto queue = [&](MomentId id) {
        if (queued.insert(id).second) waiting.push_back(id);
    };
    for (const ReadMoment& read : order.best_path) {
        taken.insert(read.choices.begin(), read.choices.end());
        queue(read.moment);
    }
    const std::size_t on_best_path = waiting.size();
    const auto read = [&](MomentId id, bool again) {
        ReadMoment moment{id, again, {}};
        for (const ChoiceId choice : scenario[id].choices)
            if (taken.find(choice) == taken.end()) moment.choices.push_back(choice);
        return moment;
    };
    queue(scenario.opening);
    for (std::size_t next = 0; next < waiting.size(); ++next) {
        const MomentId id = waiting[next];
        ReadMoment moment = read(id, next < on_best_path);
        if (!moment.again || !moment.choices.empty()) order.others.push_back(std::move(moment));
        each_target(scenario, scenario[id], [&](const Target& target) {
            if (const auto* to = std::get_if<MomentId>(&target)) queue(*to);
        });
    }
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i)
        if (queued.find(MomentId{i}) == queued.end())
            order.unreached.push_back(read(MomentId{i}, false));
}

}  // namespace

ReadingOrder reading_order(app::OpenedScenario& opened) {
    ReadingOrder order;
    follow_best(opened, order);
    follow_others(*opened.scenario, order);
    for (std::uint32_t i = 0; i < opened.scenario->endings.size(); ++i)
        if (order.best_ending != EndingId{i}) order.other_endings.push_back(EndingId{i});
    return order;
}

}  // namespace frontstage::author
