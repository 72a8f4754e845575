#include "author/walks/play.hpp"

namespace frontstage::author {
namespace {

Begin begin_for(const Walk& walk, const Scenario& scenario) {
    Begin begin;
    begin.seed = Seed{walk.seed};
    begin.timing = Timing::x1;
    for (const auto& [name, on] : walk.forces)
        if (const auto force = scenario.names.forces.find(name))
            begin.forced.emplace_back(*force, on ? Presence::present : Presence::absent);
    return begin;
}

}  // namespace

std::optional<app::PathStop> play_walk(const Walk& walk, app::Rehearsal& rehearsal) {
    if (const auto declined = rehearsal.perform(begin_for(walk, rehearsal.scenario())))
        return app::PathStop{0, declined->message, {}};
    std::vector<app::PathStep> path;
    for (const Walk::Step& step : walk.path)
        path.push_back({step.moment, step.choice});
    return app::play_path(rehearsal, path);
}

std::vector<std::string> choices_taken(const Facts& facts, const Names& names) {
    std::vector<std::string> taken;
    for (const Fact& fact : facts)
        if (const auto* made = std::get_if<ChoiceMade>(&fact))
            taken.push_back(names.choices[made->choice]);
    return taken;
}

}  // namespace frontstage::author
