// `frontstage check`: what is wrong with files, printed for a person or as JSON.
#pragma once

#include <string>

#include "app/check.hpp"

namespace frontstage::cli {

[[nodiscard]] std::string findings_as_text(const app::Findings& findings);
[[nodiscard]] std::string findings_as_json(const app::Findings& findings);

}  // namespace frontstage::cli
