#include "author/preview/witness.hpp"

#include <algorithm>
#include <utility>

#include "core/id_set.hpp"

namespace frontstage::author {
namespace {

constexpr std::size_t most_tried = 50;  // ways that lead there only on a condition

bool leads_to(const Next& next, const IdSet<MomentTag>& places) {
    return std::ranges::any_of(next, [&](const Turn& turn) {
        const auto* to = std::get_if<MomentId>(&turn.to);
        return to != nullptr && places.contains(*to);
    });
}

// The moment, and the beats that lead to it without a choice.
IdSet<MomentTag> doorstep_of(const Scenario& scenario, MomentId moment) {
    IdSet<MomentTag> doorstep;
    doorstep.insert(moment);
    for (bool grew = true; grew;) {
        grew = false;
        for (std::uint32_t i = 0; i < scenario.moments.size(); ++i) {
            const Moment& beat = scenario.moments[i];
            if (!beat.choices.empty() || doorstep.contains({i}) || !leads_to(beat.next, doorstep))
                continue;
            doorstep.insert({i});
            grew = true;
        }
    }
    return doorstep;
}

// Every way that may come by the place: to its own choices, and to those that lead to it.
std::vector<const Sighting*> sightings_near(const Scenario& scenario, const Survey& survey,
                                            const Target& place) {
    std::vector<const Sighting*> near;
    if (const auto* ending = std::get_if<EndingId>(&place)) {
        if (ending->number < survey.endings.size()) near.push_back(&survey.endings[ending->number]);
        return near;
    }
    const MomentId moment = std::get<MomentId>(place);
    const IdSet<MomentTag> doorstep = doorstep_of(scenario, moment);
    for (std::size_t i = 0; i < std::min(scenario.choices.size(), survey.choices.size()); ++i) {
        const Choice& choice = scenario.choices[i];
        if (choice.moment == moment || leads_to(choice.next, doorstep))
            near.push_back(&survey.choices[i]);
    }
    return near;
}

bool opens_at(const Scenario& scenario, const Target& place) {
    const auto* moment = std::get_if<MomentId>(&place);
    return moment != nullptr && doorstep_of(scenario, *moment).contains(scenario.opening);
}

// The steps up to where it first stands at the place.
Way cut_at(const Scenario& scenario, const Witness& witness, const Target& place) {
    Way way;
    way.standing = name_of(scenario, place);
    const auto* moment = std::get_if<MomentId>(&place);
    for (const Step& step : witness.steps) {
        if (moment != nullptr && step.moment == *moment) break;
        way.steps.push_back({scenario.names.moments[step.moment],
                             step.choice
                                 ? std::string(choice_part(scenario.names.choices[*step.choice]))
                                 : "silence"});
    }
    return way;
}

}  // namespace

std::size_t number_of(const Scenario& scenario, const Target& place) {
    if (const auto* moment = std::get_if<MomentId>(&place)) return moment->number;
    return scenario.moments.size() + std::get<EndingId>(place).number;
}

std::vector<Reach> reaches_of(const Scenario& scenario, const Survey& survey) {
    const Reach otherwise = survey.complete ? Reach::unreachable : Reach::not_found;
    std::vector<Reach> reaches(scenario.moments.size(), otherwise);
    std::vector<MomentId> found;
    const auto find = [&](MomentId moment) {
        if (std::exchange(reaches[moment.number], Reach::reached) != Reach::reached)
            found.push_back(moment);
    };
    // A survey names no beats: they are found where something leads to them.
    const auto find_beats = [&](const Next& next) {
        for (const Turn& turn : next)
            if (const auto* to = std::get_if<MomentId>(&turn.to);
                to != nullptr && scenario[*to].choices.empty())
                find(*to);
    };
    find(scenario.opening);
    for (std::size_t i = 0; i < std::min(scenario.choices.size(), survey.choices.size()); ++i)
        if (survey.choices[i].reach == Reach::reached) {
            find(scenario.choices[i].moment);
            find_beats(scenario.choices[i].next);
        }
    while (!found.empty()) {
        const MomentId moment = found.back();
        found.pop_back();
        find_beats(scenario[moment].next);
    }
    for (const Sighting& ending : survey.endings)
        reaches.push_back(ending.reach);
    return reaches;
}

std::optional<Found> way_to(const Scenario& scenario, Scripts& scripts, const Survey& survey,
                            const Begin& begin, const Target& place) {
    std::vector<Witness> known;
    if (opens_at(scenario, place)) known.push_back({begin.forced, {}});
    for (const Sighting* sighting : sightings_near(scenario, survey, place))
        if (sighting->witness) known.push_back(*sighting->witness);
    std::ranges::stable_sort(known, {}, [](const Witness& one) { return one.steps.size(); });
    if (known.size() > most_tried) known.resize(most_tried);
    for (const Witness& witness : known) {
        Begin wished = begin;
        wished.forced = witness.forces;
        wished.seed = witness.seed.value_or(begin.seed);
        Way way = cut_at(scenario, witness, place);
        if (retake(scenario, scripts, wished, way).parted.empty())
            return Found{std::move(way), witness.forces, wished.seed};
    }
    return std::nullopt;
}

}  // namespace frontstage::author
