#include "core/survey.hpp"

#include <algorithm>

#include "core/chance_line.hpp"
#include "core/conduct_paths.hpp"
#include "core/decide.hpp"
#include "core/experience.hpp"
#include "core/loose_ranges.hpp"
#include "core/point_paths.hpp"
#include "core/promise_fates.hpp"
#include "core/witnesses.hpp"

namespace frontstage {
namespace {

constexpr std::size_t comparisons_for_a_state =
    200;  // of tallies, to be had for each of the budget

// After this, evidence that falls with time is worth nothing, however late it comes.
std::optional<int> clock_matters_until_s(const Scenario& scenario, Timing timing) {
    std::optional<int> until_s;
    for (const Standard& standard : scenario.standards)
        if (standard.limit_s && timing != Timing::off)
            until_s = std::max(until_s.value_or(0), 2 * *standard.limit_s);
    return until_s;
}

Forces given_forces(const Scenario& scenario, Scripts& scripts, const SurveyWish& wish) {
    if (!wish.seed) return wish.forced;
    Begin begin;
    begin.seed = *wish.seed;
    begin.forced = wish.forced;
    return forces_at(scenario, scripts, begin);
}

class Surveying {
public:
    Surveying(const Scenario& scenario, Scripts& scripts, const SurveyWish& wish)
        : scenario_(scenario),
          scripts_(scripts),
          wish_(wish),
          weathers_(scenario, scripts.reads(), given_forces(scenario, scripts, wish)),
          writer_(wish.seed),
          allowance_{wish.budget} {
        survey_.choices.resize(scenario.choices.size());
        survey_.endings.resize(scenario.endings.size());
        survey_.standards.resize(scenario.standards.size());
        survey_.can_be_met.resize(scenario.standards.size());
        reached_in_.resize(scenario.choices.size());
        decided_.resize(scenario.moments.size());
        stuck_.resize(scenario.moments.size());
    }

    Survey run();

private:
    void look_at(std::uint64_t weather, std::size_t budget);
    [[nodiscard]] StateGraph walk(const Begin& begin, std::size_t budget);
    void note_sightings(const StateGraph& graph, const Forces& forces);
    void see(Sighting& sighting, const StateGraph& graph, LinkId link, const Forces& forces);
    void note_dead_ends(const StateGraph& graph, const Forces& forces);
    void measure(const StateGraph& graph, const Begin& begin, std::uint64_t weather);
    void measure_conduct(const StateGraph& graph, const Outlook& outlook);
    void note_promises(const StateGraph& graph);
    void note_compliance(const StateGraph& graph, const Outlook& outlook, const Forces& forces);
    // A walk that was within the budget met no more than that, and an outlook meets no more states
    // than the walk did.
    [[nodiscard]] std::size_t budget_for_all_states() const { return wish_.budget + 1; }
    void look_at_chance();
    void close();

    const Scenario& scenario_;
    Scripts& scripts_;
    const SurveyWish& wish_;
    Weathers weathers_;
    WitnessWriter writer_;
    Allowance allowance_;
    Survey survey_;
    std::uint64_t walked_ = 0;  // weathers
    bool draws_ = false;
    std::optional<PointRange> points_;
    std::optional<int> least_, most_;
    std::optional<std::size_t> shortest_;
    std::vector<std::uint64_t> reached_in_;  // of each choice: how many weathers
    std::vector<bool> decided_, stuck_;      // of each moment
};

Survey Surveying::run() {
    const std::uint64_t weathers = std::uint64_t{1} << weathers_.power();
    for (; walked_ < weathers && allowance_.left > 0; ++walked_) {
        // An even share of what is left, so that no weather is looked at for another's sake alone.
        const std::uint64_t share = allowance_.left / (weathers - walked_);
        look_at(walked_, std::max<std::size_t>(share, std::min<std::size_t>(allowance_.left, 256)));
    }
    if (walked_ < weathers) survey_.complete = false;
    look_at_chance();
    close();
    return std::move(survey_);
}

void Surveying::look_at(std::uint64_t weather, std::size_t budget) {
    Begin begin;
    begin.seed = wish_.seed.value_or(Seed{1});
    begin.timing = wish_.timing;
    begin.forced = weathers_.nth(weather);
    const StateGraph graph = walk(begin, budget);
    survey_.complete = survey_.complete && graph.complete;
    survey_.states += graph.states.size() - 1;
    draws_ = draws_ || (graph.draws && !wish_.seed);
    graph.visited.each([this](MomentId moment) { survey_.visited.insert(moment); });
    note_sightings(graph, begin.forced);
    note_dead_ends(graph, begin.forced);
    if (graph.complete) measure(graph, begin, weather);
}

// Where telling states apart by their clock is too much, what evidence is worth stays open, and
// what can be reached is still found.
StateGraph Surveying::walk(const Begin& begin, std::size_t budget) {
    const ChanceIs chance = wish_.seed ? ChanceIs::the_seeds : ChanceIs::both_ways;
    const auto until_s = clock_matters_until_s(scenario_, wish_.timing);
    const auto walk_within = [&](std::optional<int> clock_until_s, std::size_t work) {
        Allowance share{work};
        const Projection projection(scenario_, scripts_.reads(), clock_until_s);
        StateGraph graph = graph_from(scenario_, scripts_, chance, begin, projection, share);
        allowance_.left -= work - share.left;
        return graph;
    };
    if (!until_s) return walk_within({}, budget);
    StateGraph graph = walk_within(until_s, budget / 2);
    if (graph.complete) return graph;
    survey_.conduct_exact = false;
    return walk_within({}, budget / 2);
}

void Surveying::see(Sighting& sighting, const StateGraph& graph, LinkId link,
                    const Forces& forces) {
    const std::size_t steps = graph[graph[link].from].steps + (graph[link].step ? 1 : 0);
    if (sighting.reach == Reach::reached && sighting.steps <= steps) return;
    std::optional<Witness> witness;
    if (wish_.witnesses == Witnesses::kept) {
        witness = writer_.write(graph, way_over(graph, link), forces);
        // That it can be reached is sure, but it cannot be shown: no seed at hand draws so.
        if (!witness) {
            if (sighting.reach == Reach::unreachable) sighting.reach = Reach::not_found;
            return;
        }
    }
    sighting = {Reach::reached, steps, std::move(witness)};
}

void Surveying::note_sightings(const StateGraph& graph, const Forces& forces) {
    std::vector<bool> reached(scenario_.choices.size());
    for (std::uint32_t i = 0; i < graph.links.size(); ++i) {
        const Link& link = graph.links[i];
        if (link.step) {
            const Moment& moment = scenario_[link.step->moment];
            const auto choice = link.step->choice ? link.step->choice : moment.silence;
            if (choice) {
                see(survey_.choices[choice->number], graph, LinkId{i}, forces);
                reached[choice->number] = true;
            }
            if (moment.scoring == Scoring::counted && moment.choices.size() > 1)
                decided_[link.step->moment.number] = true;
        }
        for (const Shown& shown : link.shown) {
            see(survey_.standards[shown.standard.number], graph, LinkId{i}, forces);
            if (shown.credit > 0) survey_.can_be_met[shown.standard.number] = true;
        }
        if (const auto* ending = std::get_if<EndingId>(&link.to)) {
            see(survey_.endings[ending->number], graph, LinkId{i}, forces);
            const std::size_t steps = graph[link.from].steps + (link.step ? 1 : 0);
            shortest_ = std::min(shortest_.value_or(steps), steps);
        }
    }
    for (std::size_t choice = 0; choice < reached.size(); ++choice)
        reached_in_[choice] += reached[choice] ? 1 : 0;
}

void Surveying::note_dead_ends(const StateGraph& graph, const Forces& forces) {
    for (std::size_t state = 1; state < graph.looked_at(); ++state) {
        const MomentId moment = graph.states[state].moment;
        if (graph.first_link[state] != graph.first_link[state + 1] || stuck_[moment.number])
            continue;
        const StateId id{static_cast<std::uint32_t>(state)};
        auto witness = writer_.write(graph, way_to(graph, id), forces);
        if (!witness) continue;
        stuck_[moment.number] = true;
        survey_.dead_ends.push_back({moment, std::move(*witness)});
    }
}

void Surveying::measure(const StateGraph& graph, const Begin& begin, std::uint64_t weather) {
    const Condensed circles = condensed(graph);
    points_ = widened(points_, points_over(graph, circles));
    const BestPath best = best_path(scenario_, graph, circles);
    const bool mistaken = survey_.best.mistake.has_value();
    if (weather == 0 || (best.mistake && !mistaken)) survey_.best = best;
    survey_.longest_path = std::max(survey_.longest_path, longest_path(graph, circles));
    note_promises(graph);
    // Where chance decides what can be earned, it decides what is forfeited too.
    if (draws_) {
        survey_.conduct_exact = false;
        return;
    }
    State opening;
    Facts facts;
    (void)advance(scenario_, opening, begin, scripts_, facts);
    const Outlook outlook(scenario_, opening, scripts_, budget_for_all_states());
    measure_conduct(graph, outlook);
    if (weather == 0) note_compliance(graph, outlook, begin.forced);
}

void Surveying::measure_conduct(const StateGraph& graph, const Outlook& outlook) {
    for (const Seeking seeking : {Seeking::least, Seeking::most}) {
        const Sought sought = seek(scenario_, graph, outlook, wish_.timing, seeking,
                                   Among::all_steps, wish_.budget * comparisons_for_a_state);
        survey_.conduct_exact = survey_.conduct_exact && sought.exact;
        if (!sought.path) continue;
        least_ = std::min(least_.value_or(100), sought.path->total);
        most_ = std::max(most_.value_or(0), sought.path->total);
    }
}

void Surveying::note_promises(const StateGraph& graph) {
    for (const PromiseFate& fate : promise_fates(scenario_, graph)) {
        const auto known =
            std::find_if(survey_.promises.begin(), survey_.promises.end(),
                         [&](const PromiseFate& other) { return other.promise == fate.promise; });
        if (known == survey_.promises.end())
            survey_.promises.push_back(fate);
        else if (fate.kept && !known->kept)
            *known = fate;
    }
}

void Surveying::note_compliance(const StateGraph& graph, const Outlook& outlook,
                                const Forces& forces) {
    const Sought sought = seek(scenario_, graph, outlook, wish_.timing, Seeking::most,
                               Among::flawless_steps, wish_.budget * comparisons_for_a_state);
    if (!sought.path) return;
    auto witness = writer_.write(graph, sought.path->links, forces);
    if (!witness) return;
    const auto facts = facts_of(scenario_, scripts_, *witness, wish_.timing);
    if (!facts) return;
    const Conduct conduct = conduct_of(scenario_, *facts, outlook);
    const Experience experience = experience_of(scenario_, *facts);
    const bool every = std::all_of(conduct.results.begin(), conduct.results.end(),
                                   [](const StandardResult& result) {
                                       return result.verdict == StandardVerdict::met ||
                                              result.verdict == StandardVerdict::not_applicable;
                                   });
    survey_.compliance = Compliance{std::move(*witness), every, conduct.total,
                                    experience.satisfaction, experience.factors};
}

void Surveying::look_at_chance() {
    // Judged as an encounter is: against all that its own beginning leads to. Where every seed has
    // outlooks of its own, they share the budget.
    const std::size_t budget = draws_ ? std::max<std::size_t>(wish_.budget / 1'000, 64)
                               : survey_.complete
                                   ? budget_for_all_states()
                                   : wish_.budget / std::max<std::uint64_t>(walked_, 1);
    Outlooks outlooks(scenario_, scripts_, weathers_, draws_, budget);
    survey_.chance =
        ChanceLine(scenario_, scripts_, wish_, weathers_, outlooks, Allowance{10 * wish_.budget})
            .run(walked_);
}

void Surveying::close() {
    const auto settle = [this](std::vector<Sighting>& sightings) {
        for (Sighting& sighting : sightings)
            if (!survey_.complete && sighting.reach == Reach::unreachable)
                sighting.reach = Reach::not_found;
    };
    settle(survey_.choices);
    settle(survey_.endings);
    settle(survey_.standards);
    for (std::uint32_t i = 0; i < reached_in_.size() && survey_.complete; ++i)
        if (reached_in_[i] > 0 && reached_in_[i] < walked_)
            survey_.gated_by_forces.push_back(ChoiceId{i});
    survey_.conduct_exact = survey_.conduct_exact && survey_.complete;
    if (!survey_.complete) points_ = loose_ranges(scenario_)[scenario_.opening.number];
    survey_.points = points_.value_or(PointRange{});
    survey_.least_conduct = survey_.conduct_exact ? least_.value_or(0) : 0;
    survey_.most_conduct = survey_.conduct_exact ? most_.value_or(0) : 100;
    survey_.shortest_path = shortest_.value_or(0);
    survey_.scored_moments =
        static_cast<std::size_t>(std::count(decided_.begin(), decided_.end(), true));
}

}  // namespace

Survey survey(const Scenario& scenario, Scripts& scripts, const SurveyWish& wish) {
    return Surveying(scenario, scripts, wish).run();
}

}  // namespace frontstage
