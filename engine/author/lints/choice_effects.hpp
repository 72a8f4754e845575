// What two choices of one moment do, compared as far as the file says it: what their Lua does is
// not known here, so choices with different scripts are never called alike.
#pragma once

#include "core/scenario.hpp"

namespace frontstage::author {

// They lead to the same place, under the same conditions.
[[nodiscard]] bool lead_alike(const Scenario& scenario, const Choice& a, const Choice& b);

// They lead alike and do the same to the customer, the standards and the promises.
[[nodiscard]] bool act_alike(const Scenario& scenario, const Choice& a, const Choice& b);

// `a` leads where `b` leads and is as good or better in everything that counts: quality, standards,
// mood, feelings, time and effort.
[[nodiscard]] bool at_least_as_good(const Scenario& scenario, const Choice& a, const Choice& b);

}  // namespace frontstage::author
