// What exploring a scenario found, for a trainer to read or as JSON.
#pragma once

#include <string>

#include "core/survey.hpp"

namespace frontstage::cli {

[[nodiscard]] std::string survey_as_text(const Scenario& scenario, const Survey& survey);
[[nodiscard]] std::string survey_as_json(const Scenario& scenario, const Survey& survey);

}  // namespace frontstage::cli
