#include "core/outlook.hpp"

#include <algorithm>
#include <deque>
#include <string>
#include <unordered_map>

#include "core/decide.hpp"
#include "core/moment_graph.hpp"
#include "core/projection.hpp"

namespace frontstage {
namespace {

int points_at(const Scenario& scenario, ChoiceId choice) {
    if (scenario[scenario[choice].moment].scoring == Scoring::contested) return 0;
    return points_for(scenario[choice].quality);
}

// Ranges from the moments alone: what is left when the budget was spent. On a circle every choice
// might still be taken once, so all of them bound the most and none of them the least.
std::vector<PointRange> loose_ranges(const Scenario& scenario) {
    const Edges edges = moment_edges(scenario);
    const Components components = components_of(edges);
    const std::vector<bool> circle = on_a_circle(edges, components);
    struct Open {
        std::optional<PointRange> way_out;
        int on_the_way = 0;
    };
    std::vector<Open> open(components.count);
    std::vector<std::vector<std::size_t>> members(components.count);
    for (std::size_t i = 0; i < components.of.size(); ++i)
        members[components.of[i]].push_back(i);

    std::vector<PointRange> ranges(scenario.moments.size());
    const auto leads = [&](std::size_t component, int points, const Target& target) {
        PointRange beyond;
        if (const auto* to = std::get_if<MomentId>(&target)) {
            if (components.of[to->number] == component) return;
            beyond = ranges[to->number];
        }
        const PointRange way{points + beyond.least, points + beyond.most};
        std::optional<PointRange>& out = open[component].way_out;
        out =
            out ? PointRange{std::min(out->least, way.least), std::max(out->most, way.most)} : way;
    };
    for (std::size_t component = 0; component < components.count; ++component) {
        for (const std::size_t at : members[component]) {
            const Moment& moment = scenario.moments[at];
            for (const Turn& turn : moment.next)
                leads(component, 0, turn.to);
            for (const ChoiceId choice : moment.choices) {
                const int points = points_at(scenario, choice);
                if (circle[at]) open[component].on_the_way += points;
                for (const Turn& turn : scenario[choice].next)
                    leads(component, circle[at] ? 0 : points, turn.to);
            }
        }
        PointRange range = open[component].way_out.value_or(PointRange{});
        range.most += open[component].on_the_way;
        for (const std::size_t at : members[component])
            ranges[at] = range;
    }
    return ranges;
}

std::vector<Command> ways_on(const Scenario& scenario, const State& state) {
    std::vector<Command> ways;
    if (state.stage != Stage::at_moment) return ways;
    for (const ChoiceId choice : state.offered)
        ways.emplace_back(Choose{choice});
    const Moment& moment = scenario[state.moment];
    if (moment.choices.empty() && !moment.next.empty()) ways.emplace_back(ReadOn{});
    if (moment.silence && state.timing != Timing::off) ways.emplace_back(LetTimeRunOut{});
    return ways;
}

}  // namespace

int points_of(const Scenario& scenario, const State& state, ChoiceId choice) {
    return state.taken.contains(choice) ? 0 : points_at(scenario, choice);
}

struct Outlook::Map {
    Projection projection;
    std::unordered_map<std::string, std::size_t> number_of_key;
    std::vector<PointRange> ranges;  // of each explored state
    std::vector<PointRange> loose;   // of each moment
    IdSet<StandardTag> showable;
    IdSet<DiscoveryTag> discoverable;
    Completeness completeness = Completeness::complete;
};

namespace {

// Breadth first, so that only the states at the edge of what is known are held whole.
class Exploration {
public:
    Exploration(const Scenario& scenario, Scripts& scripts, const Projection& projection,
                std::unordered_map<std::string, std::size_t>& numbers, std::size_t budget)
        : scenario_(scenario),
          scripts_(scripts),
          projection_(projection),
          numbers_(numbers),
          budget_(budget) {}

    void run(const State& start) {
        meet(start);
        while (!waiting_.empty() && numbers_.size() < budget_) {
            const State state = std::move(waiting_.front());
            waiting_.pop_front();
            expand(state);
            edges_.first.push_back(edges_.targets.size());
        }
    }

    // The points open from every state that was met. States still waiting have their moment's loose
    // range; `waiting_` holds them in the order of their numbers, behind all that were expanded.
    std::vector<PointRange> ranges(const std::vector<PointRange>& loose) {
        const std::size_t expanded = edges_.first.size() - 1;
        edges_.first.resize(numbers_.size() + 1, edges_.targets.size());
        const Components components = components_of(edges_);
        std::vector<std::optional<PointRange>> of_component(components.count);
        const auto widen = [&](std::size_t state, PointRange range) {
            std::optional<PointRange>& known = of_component[components.of[state]];
            known = known ? PointRange{std::min(known->least, range.least),
                                       std::max(known->most, range.most)}
                          : range;
        };
        for (std::size_t i = 0; i < waiting_.size(); ++i)
            widen(expanded + i, loose[waiting_[i].moment.number]);
        std::vector<std::vector<std::size_t>> members(components.count);
        for (std::size_t i = 0; i < components.of.size(); ++i)
            members[components.of[i]].push_back(i);
        for (std::size_t component = 0; component < components.count; ++component)
            for (const std::size_t state : members[component]) {
                for (std::size_t edge = edges_.first[state]; edge < edges_.first[state + 1];
                     ++edge) {
                    const std::size_t to = edges_.targets[edge];
                    if (components.of[to] == component) continue;  // a circle earns nothing
                    const PointRange beyond =
                        of_component[components.of[to]].value_or(PointRange{});
                    widen(state, {points_[edge] + beyond.least, points_[edge] + beyond.most});
                }
                for (const int points : last_points_[state])
                    widen(state, {points, points});
            }
        std::vector<PointRange> ranges(numbers_.size());
        for (std::size_t i = 0; i < ranges.size(); ++i)
            ranges[i] = of_component[components.of[i]].value_or(PointRange{});
        return ranges;
    }

    [[nodiscard]] bool spent() const { return !waiting_.empty(); }
    IdSet<StandardTag> showable;
    IdSet<DiscoveryTag> discoverable;

private:
    std::size_t meet(State state) {
        projection_.write_key(state, key_);
        const auto [place, fresh] = numbers_.try_emplace(key_, numbers_.size());
        if (fresh) {
            waiting_.push_back(std::move(state));
            last_points_.emplace_back();
        }
        return place->second;
    }

    void expand(const State& state) {
        const std::size_t number = edges_.first.size() - 1;
        for (const Command& way : ways_on(scenario_, state)) {
            State next = state;
            facts_.clear();
            if (advance(scenario_, next, way, scripts_, facts_)) continue;
            note(state.moment);
            int points = 0;
            for (const Fact& fact : facts_)
                if (const auto* made = std::get_if<ChoiceMade>(&fact))
                    points = points_of(scenario_, state, made->choice);
            if (next.stage == Stage::over) {
                last_points_[number].push_back(points);
            } else {
                points_.push_back(points);
                edges_.targets.push_back(meet(std::move(next)));
            }
        }
    }

    void note(MomentId moment) {
        const bool counted = scenario_[moment].scoring == Scoring::counted;
        for (const Fact& fact : facts_) {
            if (const auto* shown = std::get_if<StandardShown>(&fact); shown && counted)
                showable.insert(shown->standard);
            if (const auto* found = std::get_if<Discovered>(&fact))
                discoverable.insert(found->discovery);
        }
    }

    const Scenario& scenario_;
    Scripts& scripts_;
    const Projection& projection_;
    std::unordered_map<std::string, std::size_t>& numbers_;
    std::size_t budget_;
    std::deque<State> waiting_;
    Edges edges_;                                // among states, in the order they were expanded
    std::vector<int> points_;                    // of each edge
    std::vector<std::vector<int>> last_points_;  // of each state's ways to an ending
    std::string key_;
    Facts facts_;
};

// When not every path was seen, whatever a counted moment is written to show could be shown.
void add_as_written(const Scenario& scenario, IdSet<StandardTag>& showable,
                    IdSet<DiscoveryTag>& found) {
    for (const Choice& choice : scenario.choices) {
        for (const DiscoveryId discovery : choice.discovers)
            found.insert(discovery);
        if (scenario[choice.moment].scoring == Scoring::contested) continue;
        for (const Showing& showing : choice.shows)
            showable.insert(showing.standard);
    }
}

}  // namespace

Outlook::Outlook(const Scenario& scenario, const State& start, Scripts& scripts, std::size_t budget)
    : map_(std::make_unique<Map>(
          Map{Projection(scenario, scripts.reads()), {}, {}, {}, {}, {}, {}})) {
    map_->loose = loose_ranges(scenario);
    Exploration exploration(scenario, scripts, map_->projection, map_->number_of_key, budget);
    exploration.run(start);
    map_->ranges = exploration.ranges(map_->loose);
    map_->showable = std::move(exploration.showable);
    map_->discoverable = std::move(exploration.discoverable);
    if (exploration.spent()) {
        map_->completeness = Completeness::budget_spent;
        add_as_written(scenario, map_->showable, map_->discoverable);
    }
}

Outlook::~Outlook() = default;
Outlook::Outlook(Outlook&&) noexcept = default;
Outlook& Outlook::operator=(Outlook&&) noexcept = default;

PointRange Outlook::from(const State& state) const {
    if (state.stage != Stage::at_moment) return {};
    std::string key;
    map_->projection.write_key(state, key);
    const auto found = map_->number_of_key.find(key);
    if (found != map_->number_of_key.end()) return map_->ranges[found->second];
    return state.moment.number < map_->loose.size() ? map_->loose[state.moment.number]
                                                    : PointRange{};
}

PointRange Outlook::total() const {
    return map_->ranges.empty() ? PointRange{} : map_->ranges.front();
}

const IdSet<StandardTag>& Outlook::showable() const {
    return map_->showable;
}

const IdSet<DiscoveryTag>& Outlook::discoverable() const {
    return map_->discoverable;
}

Completeness Outlook::completeness() const {
    return map_->completeness;
}

std::size_t Outlook::states() const {
    return map_->ranges.size();
}

}  // namespace frontstage
