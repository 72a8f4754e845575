// What came of walks, for a person and as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "author/walks/walks.hpp"

namespace frontstage::cli {

// A line where it passed; where it did not, the place of each thing that was expected, with what
// came instead, and the way that was walked.
[[nodiscard]] std::string walk_text(const author::WalkResult& result);
[[nodiscard]] nlohmann::ordered_json walk_json(const std::string& scenario,
                                               const author::WalkResult& result);

}  // namespace frontstage::cli
