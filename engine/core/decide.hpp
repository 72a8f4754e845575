// What comes of a wish: the one place where an encounter moves. Pure: the same scenario, state,
// command and scripts give the same facts. The explorer, the bots, the tests and the window all go
// through here.
#pragma once

#include "core/command.hpp"
#include "core/scenario.hpp"
#include "core/scripts.hpp"
#include "core/state.hpp"

namespace frontstage {

using Outcome = std::variant<Facts, Rejection>;

[[nodiscard]] Outcome decide(const Scenario& scenario, const State& state, const Command& command,
                             Scripts& scripts);

// decide and apply in one, without a copy of the state: after it, `state` is what applying the
// facts it appended to `facts` would have made of it. Declined: neither is touched.
[[nodiscard]] std::optional<Rejection> advance(const Scenario& scenario, State& state,
                                               const Command& command, Scripts& scripts,
                                               Facts& facts);

// Whether the silence of this moment can come: speed is the skill here, and time is kept.
[[nodiscard]] bool time_can_run_out(const Scenario& scenario, const State& state);

}  // namespace frontstage
