#include "core/exploration.hpp"

#include "core/ways.hpp"

namespace frontstage {
namespace {

int points_in(const Scenario& scenario, const State& before, const Facts& facts) {
    for (const Fact& fact : facts)
        if (const auto* made = std::get_if<ChoiceMade>(&fact))
            return points_of(scenario, before, made->choice);
    return 0;
}

}  // namespace

Exploration::Exploration(const Scenario& scenario, Scripts& scripts, const State& start,
                         std::size_t budget)
    : scenario_(scenario), scripts_(scripts), projection_(scenario, scripts.reads()) {
    if (start.stage != Stage::at_moment) return;
    meet(start);
    for (std::size_t number = 0; !waiting_.empty() && numbers_.size() < budget; ++number) {
        const State state = std::move(waiting_.front());
        waiting_.pop_front();
        look_at(state, number);
        edges_.first.push_back(edges_.targets.size());
    }
}

std::size_t Exploration::meet(State state) {
    projection_.write_key(state, key_);
    const auto [place, fresh] = numbers_.try_emplace(key_, numbers_.size());
    if (fresh) {
        waiting_.push_back(std::move(state));
        last_.emplace_back();
    }
    return place->second;
}

void Exploration::look_at(const State& state, std::size_t number) {
    Facts facts;
    for (const Command& way : ways_on(scenario_, state)) {
        State next = state;
        facts.clear();
        if (advance(scenario_, next, way, scripts_, facts)) continue;
        note(state.moment, facts);
        const int points = points_in(scenario_, state, facts);
        if (next.stage == Stage::over) {
            last_[number] = widened(last_[number], {points, points});
        } else {
            points_.push_back(points);
            edges_.targets.push_back(meet(std::move(next)));
        }
    }
}

void Exploration::note(MomentId moment, const Facts& facts) {
    const bool counted = scenario_[moment].scoring == Scoring::counted;
    for (const Fact& fact : facts) {
        if (const auto* shown = std::get_if<StandardShown>(&fact); shown != nullptr && counted)
            shown_.insert(shown->standard);
        if (const auto* found = std::get_if<Discovered>(&fact))
            discovered_.insert(found->discovery);
    }
}

std::optional<std::size_t> Exploration::number_of(const State& state) const {
    std::string key;
    projection_.write_key(state, key);
    const auto found = numbers_.find(key);
    if (found == numbers_.end()) return std::nullopt;
    return found->second;
}

std::vector<PointRange> Exploration::ranges(const std::vector<PointRange>& loose) const {
    Edges edges = edges_;
    const std::size_t looked_at = edges.first.size() - 1;
    edges.first.resize(states() + 1, edges.targets.size());
    const Components components = components_of(edges);
    std::vector<PointRange> ranges(states());
    for (const std::vector<std::size_t>& members : members_of(components)) {
        std::optional<PointRange> open;
        for (const std::size_t state : members) {
            if (state >= looked_at)
                open = widened(open, loose[waiting_[state - looked_at].moment.number]);
            if (last_[state]) open = widened(open, *last_[state]);
            for (std::size_t edge = edges.first[state]; edge < edges.first[state + 1]; ++edge) {
                const std::size_t to = edges.targets[edge];
                // A circle among states earns nothing: what it takes was taken before.
                if (components.of[to] == components.of[state]) continue;
                open = widened(open, points_[edge] + ranges[to]);
            }
        }
        for (const std::size_t state : members)
            ranges[state] = open.value_or(PointRange{});
    }
    return ranges;
}

}  // namespace frontstage
