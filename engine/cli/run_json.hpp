// One played encounter as JSON: the contract that trainers' scripts rely on. Keys may be added,
// never renamed or removed without a new `format` number.
#pragma once

#include <string>

#include "app/opened.hpp"
#include "app/rehearsal.hpp"

namespace frontstage::cli {

// Ends with a line feed. The same encounter gives the same bytes.
[[nodiscard]] std::string run_as_json(app::Rehearsal& rehearsal, const std::string& digest);

}  // namespace frontstage::cli
