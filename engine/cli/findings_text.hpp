// What is wrong with files, printed for a person, or for an editor that reads a line each.
#pragma once

#include <string>

#include "author/check/check.hpp"

namespace frontstage::cli {

// Each finding whole, and a closing line that counts them.
[[nodiscard]] std::string findings_as_text(const author::Findings& findings,
                                           const Colours& colours = {});
// `file:line:column: severity: message [code]`, which problem matchers know how to read.
[[nodiscard]] std::string findings_as_lines(const author::Findings& findings);

}  // namespace frontstage::cli
