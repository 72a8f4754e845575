#include "core/state_graph.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "core/decide.hpp"
#include "core/moment_graph.hpp"
#include "core/points.hpp"
#include "core/tally.hpp"
#include "core/ways.hpp"

namespace frontstage {
namespace {

bool is_beat(const Scenario& scenario, const State& state) {
    return state.stage == Stage::at_moment && scenario[state.moment].choices.empty() &&
           !scenario[state.moment].next.empty();
}

class Walking {
public:
    Walking(const Scenario& scenario, Scripts& scripts, ChanceIs chance,
            const Projection& projection, Allowance& allowance)
        : scenario_(scenario),
          trial_(scripts, chance),
          projection_(projection),
          allowance_(allowance) {}

    StateGraph from(const Begin& begin) {
        graph_.states.push_back({});
        graph_.first_link.push_back(0);
        look_along({}, begin, State{});
        graph_.first_link.push_back(graph_.links.size());
        while (!waiting_.empty() && graph_.complete) {
            const State state = std::move(waiting_.front());
            waiting_.pop_front();
            const StateId id{static_cast<std::uint32_t>(graph_.looked_at())};
            for (const Command& way : ways_on(scenario_, state))
                if (graph_.complete) look_along(id, way, state);
            if (graph_.complete) graph_.first_link.push_back(graph_.links.size());
        }
        return std::move(graph_);
    }

private:
    void look_along(StateId from, const Command& way, const State& before) {
        trial_.begin_step();
        do {
            State now = before;
            facts_.clear();
            if (advance(scenario_, now, way, trial_, facts_)) return;
            const bool round = !read_on(now);
            add(from, way, before, now, round);
            if (!allowance_.take(note_faults())) graph_.complete = false;
        } while (trial_.another_outcome() && spend(1));
    }

    bool spend(std::size_t work) {
        if (!allowance_.take(work)) graph_.complete = false;
        return graph_.complete;
    }

    // Past the beats. False: they lead round for ever.
    bool read_on(State& state) {
        std::string key;
        std::vector<std::string> passed;
        while (is_beat(scenario_, state)) {
            projection_.write_key(state, key);
            if (std::find(passed.begin(), passed.end(), key) != passed.end()) return false;
            passed.push_back(key);
            if (!spend(1) || advance(scenario_, state, ReadOn{}, trial_, facts_)) return false;
        }
        return true;
    }

    // The work that the faults of this step stand for.
    std::size_t note_faults() {
        std::size_t work = 0;
        for (const Fact& fact : facts_)
            if (const auto* fault = std::get_if<ScriptFaulted>(&fact)) {
                graph_.faults.emplace(fault->where, fault->message);
                work += work_of_a_fault;
            }
        return work;
    }

    void add(StateId from, const Command& way, const State& before, const State& now, bool round) {
        const LinkId id{static_cast<std::uint32_t>(graph_.links.size())};
        Link link;
        link.from = from;
        link.tossed = trial_.tossed();
        graph_.draws = graph_.draws || !link.tossed.empty();
        describe(link, way, before);
        if (now.stage == Stage::over && now.ending)
            link.to = *now.ending;
        else if (round || now.stage != Stage::at_moment)
            link.to = Link::Nowhere{};
        else
            link.to = meet(now, id, graph_[from].steps + (link.step ? 1 : 0));
        graph_.links.push_back(std::move(link));
    }

    void describe(Link& link, const Command& way, const State& before) {
        const auto* chosen = std::get_if<Choose>(&way);
        if (before.stage == Stage::at_moment) link.step = Step{before.moment, {}};
        if (chosen != nullptr) link.step->choice = chosen->choice;
        const bool counted = scenario_[before.moment].scoring == Scoring::counted;
        int clock_s = before.clock_s;
        for (const Fact& fact : facts_) {
            if (const auto* made = std::get_if<ChoiceMade>(&fact)) {
                link.quality = scenario_[made->choice].quality;
                link.points = points_of(scenario_, before, made->choice);
                for (const PromiseId promise : scenario_[made->choice].keeps)
                    link.kept.push_back({promise, 0});
            } else if (const auto* shown = std::get_if<StandardShown>(&fact)) {
                if (counted)
                    link.shown.push_back({shown->standard, credit_for(scenario_[shown->standard],
                                                                      shown->evidence, clock_s)});
            } else if (const auto* passed = std::get_if<TimePassed>(&fact)) {
                clock_s += passed->seconds;
            } else if (const auto* reached = std::get_if<MomentReached>(&fact)) {
                graph_.visited.insert(reached->moment);
            } else if (const auto* moved = std::get_if<MoodMoved>(&fact)) {
                link.mood_tenths += moved->tenths;
            } else if (const auto* promised = std::get_if<PromiseMade>(&fact)) {
                link.promised.push_back({promised->promise, promised->due_s});
            }
        }
        link.seconds = clock_s - before.clock_s;
        for (const PromiseId promise : trial_.kept())
            link.kept.push_back({promise, link.seconds});
    }

    StateId meet(const State& state, LinkId by, std::size_t steps) {
        projection_.write_key(state, key_);
        const StateId next{static_cast<std::uint32_t>(graph_.states.size())};
        const auto [place, fresh] = numbers_.try_emplace(key_, next);
        if (fresh) {
            graph_.states.push_back({state.moment, by, steps});
            waiting_.push_back(state);
            (void)spend(1);
        }
        return place->second;
    }

    const Scenario& scenario_;
    Trial trial_;
    const Projection& projection_;
    Allowance& allowance_;
    StateGraph graph_;
    std::unordered_map<std::string, StateId> numbers_;  // by key
    std::deque<State> waiting_;
    Facts facts_;
    std::string key_;
};

}  // namespace

StateGraph graph_from(const Scenario& scenario, Scripts& scripts, ChanceIs chance,
                      const Begin& begin, const Projection& projection, Allowance& allowance) {
    return Walking(scenario, scripts, chance, projection, allowance).from(begin);
}

Condensed condensed(const StateGraph& graph) {
    Edges edges;
    std::size_t at = 0;
    for (std::size_t state = 0; state < graph.states.size(); ++state) {
        for (; at < graph.first_link[state + 1]; ++at)
            if (const auto* to = std::get_if<StateId>(&graph.links[at].to))
                edges.targets.push_back(to->number);
        edges.first.push_back(edges.targets.size());
    }
    Components components = components_of(edges);
    Condensed result;
    result.members = members_of(components);
    std::reverse(result.members.begin(), result.members.end());
    result.of = std::move(components.of);
    for (std::size_t& circle : result.of)
        circle = components.count - 1 - circle;
    return result;
}

std::vector<LinkId> way_to(const StateGraph& graph, StateId state) {
    std::vector<LinkId> way;
    for (std::optional<LinkId> by = graph[state].by; by; by = graph[graph[*by].from].by)
        way.push_back(*by);
    std::reverse(way.begin(), way.end());
    return way;
}

std::vector<LinkId> way_over(const StateGraph& graph, LinkId last) {
    std::vector<LinkId> way = way_to(graph, graph[last].from);
    way.push_back(last);
    return way;
}

}  // namespace frontstage
