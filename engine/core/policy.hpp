// Players without a person: for the chance line, for benchmarks, and to see what a scenario
// rewards.
#pragma once

#include <optional>

#include "core/command.hpp"
#include "core/outlook.hpp"
#include "core/scenario.hpp"
#include "core/state.hpp"
#include "core/vocabulary.hpp"

namespace frontstage {

enum class Policy : std::uint8_t { best, worst, random, longest, politest, first };
template <>
inline constexpr std::array<std::string_view, 6> words_of<Policy>{"best",    "worst",    "random",
                                                                  "longest", "politest", "first"};

// What this player wishes now; nothing when the encounter is over or stuck. `nth` counts the wishes
// so far, so that chance comes out anew each time. `outlook` is asked by best and worst
// only, and `scripts` too: they look one choice ahead.
[[nodiscard]] std::optional<Command> wish_of(Policy policy, const Scenario& scenario,
                                             const State& state, const Outlook* outlook,
                                             Scripts& scripts, std::uint64_t nth);

}  // namespace frontstage
