// Whether a file is a text at all: the question before any about what it says.
#pragma once

#include "loader/findings.hpp"

namespace frontstage::loader {

// If not, that has been told and nothing else can be.
[[nodiscard]] bool is_readable(const SourceText& source, Findings& findings);

}  // namespace frontstage::loader
