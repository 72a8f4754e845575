#include "core/weather.hpp"

#include <algorithm>

#include "core/decide.hpp"

namespace frontstage {
namespace {

bool may_vary(const Force& force) {
    return force.chance_percent && *force.chance_percent > 0 && *force.chance_percent < 100;
}

// A script that reads the mood sees what a force did to it.
bool is_told_apart(const Scenario& scenario, const Reads& reads, ForceId force) {
    return reads.forces.contains(force) ||
           (reads.mood == Reading::yes && scenario[force].mood != 0);
}

}  // namespace

Weathers::Weathers(const Scenario& scenario, const Reads& reads, const Forces& given) {
    for (std::uint32_t i = 0; i < scenario.forces.size(); ++i) {
        const ForceId id{i};
        const auto fixed = std::find_if(given.begin(), given.end(),
                                        [&](const auto& force) { return force.first == id; });
        const bool stays = scenario[id].chance_percent.value_or(100) == 100;
        calm_.emplace_back(id, fixed != given.end() ? fixed->second
                               : stays              ? Presence::present
                                                    : Presence::absent);
        if (fixed == given.end() && may_vary(scenario[id]) && is_told_apart(scenario, reads, id))
            varying_.push_back(id);
    }
    // More than can ever be walked; the others stay calm, and nobody counts that far.
    if (varying_.size() > 60) varying_.resize(60);
}

Forces Weathers::nth(std::uint64_t nth) const {
    Forces forces = calm_;
    for (std::size_t bit = 0; bit < varying_.size(); ++bit)
        if ((nth >> bit & 1U) != 0) forces[varying_[bit].number].second = Presence::present;
    return forces;
}

std::uint64_t Weathers::number_of(const Forces& forces) const {
    std::uint64_t number = 0;
    for (std::size_t bit = 0; bit < varying_.size(); ++bit)
        if (forces[varying_[bit].number].second == Presence::present)
            number |= std::uint64_t{1} << bit;
    return number;
}

Forces forces_at(const Scenario& scenario, Scripts& scripts, const Begin& begin) {
    State state;
    Facts facts;
    (void)advance(scenario, state, begin, scripts, facts);
    return forces_in(scenario, state);
}

Forces forces_in(const Scenario& scenario, const State& state) {
    Forces forces;
    for (std::uint32_t i = 0; i < scenario.forces.size(); ++i)
        forces.emplace_back(
            ForceId{i}, state.forces.contains(ForceId{i}) ? Presence::present : Presence::absent);
    return forces;
}

}  // namespace frontstage
