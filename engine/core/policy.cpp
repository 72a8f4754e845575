#include "core/policy.hpp"

#include <algorithm>

#include "core/decide.hpp"

namespace frontstage {
namespace {

// Points of the choice and of the best (or worst) that follows it.
int promise_of(ChoiceId choice, const Scenario& scenario, const State& state,
               const Outlook& outlook, Scripts& scripts, Policy policy) {
    State next = state;
    Facts facts;
    if (advance(scenario, next, Choose{choice}, scripts, facts)) return 0;
    const PointRange beyond = outlook.from(next);
    return points_of(scenario, state, choice) +
           (policy == Policy::best ? beyond.most : beyond.least);
}

// Of equals the first in the file. On a circle equals may never end, so choices not yet taken go
// first.
ChoiceId by_outlook(Policy policy, const Scenario& scenario, const State& state,
                    const Outlook& outlook, Scripts& scripts) {
    std::vector<ChoiceId> choices = state.offered;
    std::stable_partition(choices.begin(), choices.end(),
                          [&](ChoiceId choice) { return !state.taken.contains(choice); });
    ChoiceId chosen = choices.front();
    int reached = promise_of(chosen, scenario, state, outlook, scripts, policy);
    for (const ChoiceId choice : choices) {
        const int points = promise_of(choice, scenario, state, outlook, scripts, policy);
        if (policy == Policy::best ? points > reached : points < reached) {
            reached = points;
            chosen = choice;
        }
    }
    return chosen;
}

ChoiceId longest(const Scenario& scenario, const std::vector<ChoiceId>& offered) {
    return *std::max_element(offered.begin(), offered.end(), [&](ChoiceId a, ChoiceId b) {
        return scenario[a].text.size() < scenario[b].text.size();
    });
}

}  // namespace

std::optional<Command> wish_of(Policy policy, const Scenario& scenario, const State& state,
                               const Outlook* outlook, Scripts& scripts, std::uint64_t nth) {
    if (state.stage != Stage::at_moment) return std::nullopt;
    const Moment& moment = scenario[state.moment];
    if (moment.choices.empty()) {
        if (moment.next.empty()) return std::nullopt;
        return ReadOn{};
    }
    if (state.offered.empty()) {
        if (moment.silence && state.timing != Timing::off) return LetTimeRunOut{};
        return std::nullopt;
    }
    switch (policy) {
        case Policy::best:
        case Policy::worst:
            if (outlook != nullptr)
                return Choose{by_outlook(policy, scenario, state, *outlook, scripts)};
            break;
        case Policy::random: {
            const auto count = static_cast<std::uint32_t>(state.offered.size());
            return Choose{state.offered[below(count, draw(state.seed, Stream::policy, nth))]};
        }
        case Policy::longest: return Choose{longest(scenario, state.offered)};
        case Policy::first: break;
    }
    return Choose{state.offered.front()};
}

}  // namespace frontstage
