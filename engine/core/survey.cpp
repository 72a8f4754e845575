#include "core/survey.hpp"

#include <algorithm>

#include "core/chance_line.hpp"
#include "core/conduct_paths.hpp"
#include "core/decide.hpp"
#include "core/experience.hpp"
#include "core/loose_ranges.hpp"
#include "core/point_paths.hpp"
#include "core/promise_fates.hpp"
#include "core/sightings.hpp"

namespace frontstage {
namespace {

// Of tallies, for each state of the budget.
constexpr std::size_t comparisons_for_a_state = 200;

// Before its first state is seen, each weather takes as much work as some states would.
constexpr std::size_t work_of_a_weather = 20;

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
          sightings_(scenario, wish.witnesses, writer_, survey_),
          allowance_{wish.budget} {}

    Survey run();

private:
    void look_at(std::uint64_t weather, std::size_t budget);
    [[nodiscard]] StateGraph walk(const Begin& begin, std::size_t budget);
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
    Survey survey_;
    WitnessWriter writer_;
    Sightings sightings_;
    Allowance allowance_;
    std::uint64_t walked_ = 0;  // weathers
    bool draws_ = false;
    std::optional<PointRange> points_;
    std::optional<int> least_, most_;
};

Survey Surveying::run() {
    const std::uint64_t weathers = std::uint64_t{1} << weathers_.power();
    for (; walked_ < weathers && allowance_.left > 0; ++walked_) {
        if (walked_ > 0 && !allowance_.take(work_of_a_weather)) break;
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
    sightings_.add(graph, begin.forced);
    survey_.faults.insert(graph.faults.begin(), graph.faults.end());
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
    sightings_.close(walked_);
    survey_.conduct_exact = survey_.conduct_exact && survey_.complete;
    if (!survey_.complete) points_ = loose_ranges(scenario_)[scenario_.opening.number];
    survey_.points = points_.value_or(PointRange{});
    survey_.least_conduct = survey_.conduct_exact ? least_.value_or(0) : 0;
    survey_.most_conduct = survey_.conduct_exact ? most_.value_or(0) : 100;
}

}  // namespace

Survey survey(const Scenario& scenario, Scripts& scripts, const SurveyWish& wish) {
    return Surveying(scenario, scripts, wish).run();
}

}  // namespace frontstage
