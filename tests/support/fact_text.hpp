// Facts and wishes as short lines, to write in a test and to read in a failure:
//   began seed 7 timing x1          moment-reached arrival offering key-first, own-it
//   force-struck storm mood -8      choice-made arrival:key-first by silence
//   standard-shown own missed       felt empathy -1.2              mood -6 because the wait
//   effort 1                        promise-made move-by-ten due 600
//   promise-kept move-by-ten        promise-broken move-by-ten     discovered needs-cot
//   variable-set shown true         time-passed 40                 chance 30 came
//   line-said okafor: Well?         script-faulted rules.lua:3: no such thing
//   ended settled                   ended
// Nothing of a fact is left out but what has its usual value, so equal lines are equal facts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/command.hpp"
#include "core/scenario.hpp"
#include "core/state.hpp"

namespace frontstage::testing {

using Lines = std::vector<std::string>;

[[nodiscard]] std::string told(const Scenario& scenario, const Fact& fact);
// One line each, every one ending with a line feed.
[[nodiscard]] std::string told(const Scenario& scenario, const Facts& facts);
[[nodiscard]] std::string told(const Lines& lines);

// Throws std::logic_error at a line that is none of the above.
[[nodiscard]] Fact fact_from(const Scenario& scenario, std::string_view line);
[[nodiscard]] Facts facts_from(const Scenario& scenario, const Lines& lines);

// `begin`, `begin seed 7 timing x1 storm on`, `choose key-first` (at this moment, or with its
// moment before a colon), `read on`, `let time run out`, `leave`.
[[nodiscard]] Command wish_from(const Scenario& scenario, const State& state,
                                std::string_view line);

// Both texts, line by line: what is in both, what was expected (-) and what came (+).
[[nodiscard]] std::string difference(const std::string& expected, const std::string& came);

}  // namespace frontstage::testing
