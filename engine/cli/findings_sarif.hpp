// What is wrong with files in SARIF 2.1.0 (OASIS, 2020), the form in which code review shows
// findings beside the lines. Rules are the catalogue of codes; what was accepted is a suppression.
#pragma once

#include <string>

#include "author/check/check.hpp"

namespace frontstage::cli {

[[nodiscard]] std::string findings_as_sarif(const author::Findings& findings);

}  // namespace frontstage::cli
