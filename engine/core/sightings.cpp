#include "core/sightings.hpp"

#include <algorithm>

namespace frontstage {

Sightings::Sightings(const Scenario& scenario, Witnesses witnesses, WitnessWriter& writer,
                     Survey& survey)
    : scenario_(scenario),
      witnesses_(witnesses),
      writer_(writer),
      survey_(survey),
      reached_in_(scenario.choices.size()),
      decided_(scenario.moments.size()),
      stuck_(scenario.moments.size()) {
    survey.choices.resize(scenario.choices.size());
    survey.endings.resize(scenario.endings.size());
    survey.standards.resize(scenario.standards.size());
    survey.can_be_met.resize(scenario.standards.size());
}

void Sightings::add(const StateGraph& graph, const Forces& forces) {
    graph.visited.each([this](MomentId moment) { survey_.visited.insert(moment); });
    note_steps(graph, forces);
    note_dead_ends(graph, forces);
}

void Sightings::see(Sighting& sighting, const StateGraph& graph, LinkId link,
                    const Forces& forces) {
    const std::size_t steps = graph[graph[link].from].steps + (graph[link].step ? 1 : 0);
    if (sighting.reach == Reach::reached && sighting.steps <= steps) return;
    std::optional<Witness> witness;
    if (witnesses_ == Witnesses::kept) {
        witness = writer_.write(graph, way_over(graph, link), forces);
        // That it can be reached is sure, but it cannot be shown: no seed at hand draws so.
        if (!witness) {
            if (sighting.reach == Reach::unreachable) sighting.reach = Reach::not_found;
            return;
        }
    }
    sighting = {Reach::reached, std::move(witness), steps};
}

void Sightings::note_steps(const StateGraph& graph, const Forces& forces) {
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

void Sightings::note_dead_ends(const StateGraph& graph, const Forces& forces) {
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

void Sightings::close(std::uint64_t weathers) {
    for (auto* sightings : {&survey_.choices, &survey_.endings, &survey_.standards})
        for (Sighting& sighting : *sightings)
            if (!survey_.complete && sighting.reach == Reach::unreachable)
                sighting.reach = Reach::not_found;
    for (std::uint32_t i = 0; i < reached_in_.size() && survey_.complete; ++i)
        if (reached_in_[i] > 0 && reached_in_[i] < weathers)
            survey_.gated_by_forces.push_back(ChoiceId{i});
    survey_.shortest_path = shortest_.value_or(0);
    survey_.scored_moments =
        static_cast<std::size_t>(std::count(decided_.begin(), decided_.end(), true));
}

}  // namespace frontstage
