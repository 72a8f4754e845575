// Small scenarios drawn at random, with everything in them that makes a state graph hard: circles,
// conditions on variables, on what was chosen, known and felt, chance, contested moments, forces,
// silences, beats and dead ends. For what must hold of every scenario.
#pragma once

#include "support/dice.hpp"
#include "support/given.hpp"

namespace frontstage::testing {

[[nodiscard]] Play generated_play(std::uint64_t seed);
// A beginning that goes with it, timed for every second seed.
[[nodiscard]] Begin generated_begin(std::uint64_t seed);

// Wishes drawn at random among those that would be granted, until the encounter is over, nothing is
// left to wish, or `most_wishes` were granted.
[[nodiscard]] Facts random_run(Play& play, const Begin& begin, std::uint64_t seed,
                               std::size_t most_wishes = 60);

}  // namespace frontstage::testing
