// Going back into an attempt: which facts a new one shares with it. The new one begins as practice
// and says in its first fact what it goes back into, so that whoever verifies can hold it to that.
#pragma once

#include <optional>

#include "core/fact.hpp"

namespace frontstage {

// How an attempt begins that leaves `other` at this decision: everything before it, as practice.
// Nothing where `other` does not begin with a beginning or has no such decision.
[[nodiscard]] std::optional<Facts> shared_facts(const Facts& other, const Branch& branch);

}  // namespace frontstage
