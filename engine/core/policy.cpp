#include "core/policy.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "core/decide.hpp"
#include "core/politeness.hpp"

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

ChoiceId by_chance(const std::vector<ChoiceId>& choices, Seed seed, std::uint64_t nth) {
    const auto count = static_cast<std::uint32_t>(choices.size());
    return choices[below(count, draw(seed, Stream::policy, nth))];
}

// Of equals the first in the file that was not yet taken. Where all were, one by chance: on a
// circle of equals the first would lead round for ever.
ChoiceId by_outlook(Policy policy, const Scenario& scenario, const State& state,
                    const Outlook& outlook, Scripts& scripts, std::uint64_t nth) {
    std::vector<ChoiceId> equals;
    int reached = 0;
    for (const ChoiceId choice : state.offered) {
        const int points = promise_of(choice, scenario, state, outlook, scripts, policy);
        const bool better = policy == Policy::best ? points > reached : points < reached;
        if (equals.empty() || better) {
            reached = points;
            equals.clear();
        }
        if (points == reached) equals.push_back(choice);
    }
    for (const ChoiceId choice : equals)
        if (!state.taken.contains(choice)) return choice;
    return by_chance(equals, state.seed, nth);
}

ChoiceId longest(const Scenario& scenario, const std::vector<ChoiceId>& offered) {
    return *std::max_element(offered.begin(), offered.end(), [&](ChoiceId a, ChoiceId b) {
        return count_characters(scenario[a].text) < count_characters(scenario[b].text);
    });
}

// Of equals the first in the file.
ChoiceId politest(const Scenario& scenario, const std::vector<ChoiceId>& offered) {
    return *std::max_element(offered.begin(), offered.end(), [&](ChoiceId a, ChoiceId b) {
        return polite_words_in(scenario[a].text, scenario.language) <
               polite_words_in(scenario[b].text, scenario.language);
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
        if (time_can_run_out(scenario, state)) return LetTimeRunOut{};
        return std::nullopt;
    }
    switch (policy) {
        case Policy::best:
        case Policy::worst:
            if (outlook != nullptr)
                return Choose{by_outlook(policy, scenario, state, *outlook, scripts, nth)};
            break;
        case Policy::random: return Choose{by_chance(state.offered, state.seed, nth)};
        case Policy::longest: return Choose{longest(scenario, state.offered)};
        case Policy::politest: return Choose{politest(scenario, state.offered)};
        case Policy::first: break;
    }
    return Choose{state.offered.front()};
}

}  // namespace frontstage
