#include "bench/floor.hpp"

#include <array>

#include "base/random.hpp"

namespace frontstage::bench {
namespace {

bool open(const PlannedChoice& choice, const PlannedState& state) {
    return !choice.conditional ||
           (state.counters[static_cast<std::size_t>(choice.counter)] >= choice.at_least &&
            state.flags[static_cast<std::size_t>(choice.flag)] == choice.wanted);
}

void carry_out(const PlannedChoice& choice, PlannedState& state) {
    int& counter = state.counters[static_cast<std::size_t>(choice.counter)];
    counter = most_of(choice.counter) - counter;
    bool& flag = state.flags[static_cast<std::size_t>(choice.toggled)];
    flag = !flag;
    if (choice.both) state.counters[static_cast<std::size_t>(1 - choice.counter)] = 1;
}

}  // namespace

Walked walk_bare(const Plan& plan, int plays) {
    constexpr std::array<std::uint64_t, 4> points{4, 3, 1, 0};
    Walked walked;
    for (int play = 0; play < plays; ++play) {
        PlannedState state{{0, 0}, {false, true}};
        std::uint64_t nth = 0;
        for (std::size_t at = 0; at < plan.moments.size();) {
            std::array<const PlannedChoice*, 8> offered{};
            std::uint32_t count = 0;
            for (const PlannedChoice& choice : plan.moments[at])
                if (open(choice, state)) offered[count++] = &choice;
            const Seed seed{static_cast<std::uint64_t>(play)};
            const PlannedChoice& chosen = *offered[below(count, draw(seed, Stream::policy, nth++))];
            carry_out(chosen, state);
            walked.points += points[static_cast<std::size_t>(chosen.quality)];
            ++walked.choices;
            at = chosen.target;
        }
    }
    return walked;
}

}  // namespace frontstage::bench
