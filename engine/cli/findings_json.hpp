// What is wrong with files, as JSON: a contract, to which keys may be added.
#pragma once

#include <string>

#include "author/check/check.hpp"

namespace frontstage::cli {

[[nodiscard]] std::string findings_as_json(const author::Findings& findings);

}  // namespace frontstage::cli
