// Which attempts can be gone on with: the one rule that going on, the home screen and beginning an
// assessment share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/store.hpp"

namespace frontstage::app {

// Of one trainee's attempts, in the order in which they began: what was left at this scenario. An
// assessed attempt waits until it is finished; a practice only until the next one begins.
[[nodiscard]] inline std::optional<records::Attempt> left_at(
    const std::vector<records::Attempt>& own, const std::string& scenario) {
    std::optional<records::Attempt> assessed, other;
    for (const records::Attempt& attempt : own) {
        if (attempt.key.scenario != scenario) continue;
        (attempt.mode == Mode::assessed ? assessed : other) = attempt;
    }
    if (assessed && !assessed->ended) return assessed;
    if (other && !other->ended) return other;
    return std::nullopt;
}

}  // namespace frontstage::app
