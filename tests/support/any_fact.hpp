// A fact drawn at random: any kind, any figure, ids that need not exist. For what must hold of
// whatever a stored record says.
#pragma once

#include "core/fact.hpp"
#include "support/dice.hpp"

namespace frontstage::testing {

enum class Figures { plausible, extreme };

// Ids are below `ids`.
[[nodiscard]] Fact any_fact(Dice& dice, Figures figures, std::uint32_t ids);

}  // namespace frontstage::testing
