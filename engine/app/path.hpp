// Plays an encounter without a person: along a written path, or by a policy. Shared by `run`, by
// walks and by the benchmarks.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/rehearsal.hpp"
#include "core/policy.hpp"

namespace frontstage::app {

struct PathStep {
    std::string moment, choice;  // the choice `silence` lets the time run out
};

// `M:C,M:C`; nothing where an entry is not of that form.
[[nodiscard]] std::optional<std::vector<PathStep>> path_from(std::string_view text);

struct PathStop {
    std::size_t step = 0;              // which entry could not be taken, from 0
    std::string message;               // why, in words
    std::vector<std::string> offered;  // choice ids that were on offer
};

// Beats need no entry and are read on, after the last step too. Nothing: every step was taken.
[[nodiscard]] std::optional<PathStop> play_path(Rehearsal& rehearsal,
                                                const std::vector<PathStep>& path);

// To the end, or until nothing more can be wished, or `most_steps` wishes long (a random player may
// go in circles for a while).
void play_policy(Rehearsal& rehearsal, Policy policy, int most_steps = 10'000);

}  // namespace frontstage::app
