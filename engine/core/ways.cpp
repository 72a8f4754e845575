#include "core/ways.hpp"

#include "core/decide.hpp"

namespace frontstage {

std::vector<Command> ways_on(const Scenario& scenario, const State& state) {
    std::vector<Command> ways;
    for (const ChoiceId choice : state.offered)
        ways.emplace_back(Choose{choice});
    const Moment& moment = scenario[state.moment];
    if (moment.choices.empty() && !moment.next.empty()) ways.emplace_back(ReadOn{});
    if (time_can_run_out(scenario, state)) ways.emplace_back(LetTimeRunOut{});
    return ways;
}

}  // namespace frontstage
