// What is wrong with files, printed for a person or as JSON.
#pragma once

#include <string>

#include "author/check.hpp"

namespace frontstage::cli {

[[nodiscard]] std::string findings_as_text(const author::Findings& findings);
[[nodiscard]] std::string findings_as_json(const author::Findings& findings);

}  // namespace frontstage::cli
