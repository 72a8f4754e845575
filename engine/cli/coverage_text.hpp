// Which choices are walked and which are not, for a person and as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "author/walks/coverage.hpp"

namespace frontstage::cli {

// Moment by moment, with a way to each choice that no walk takes. `name` is what the scenario was
// called by.
[[nodiscard]] std::string coverage_text(const std::string& name, const Scenario& scenario,
                                        const author::Coverage& coverage);
[[nodiscard]] nlohmann::ordered_json coverage_json(const std::string& name,
                                                   const Scenario& scenario,
                                                   const author::Coverage& coverage);

}  // namespace frontstage::cli
