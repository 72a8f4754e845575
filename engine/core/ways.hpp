// The wishes that would be granted in a state, in the order of the file. What the explorers try.
#pragma once

#include <vector>

#include "core/command.hpp"
#include "core/scenario.hpp"
#include "core/state.hpp"

namespace frontstage {

[[nodiscard]] std::vector<Command> ways_on(const Scenario& scenario, const State& state);

}  // namespace frontstage
