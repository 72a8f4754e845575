// What came of a walk, held against what its author expected.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/rehearsal.hpp"
#include "core/walk.hpp"

namespace frontstage::author {

struct Difference {
    Place place;                      // in the walk, of what was expected
    std::string what, expected, got;  // "conduct", "at least 90", "72"
    [[nodiscard]] std::string message() const;
};

// In the words that a walk is written in.
[[nodiscard]] std::string_view word_for(Standing standing);

// None: it is all as expected. `rehearsal` has walked the path.
[[nodiscard]] std::vector<Difference> differences_of(const Walk& walk, app::Rehearsal& rehearsal);

}  // namespace frontstage::author
