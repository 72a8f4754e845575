// The first reading of a file: line by line, before YAML. Tells what YAML would drop, misread or
// answer with a riddle, and hands on a text that YAML can read.
#pragma once

#include <string>

#include "loader/findings.hpp"

namespace frontstage::loader {

struct Mended {
    std::string text;       // of equal length; empty: as written
    std::uint32_t end = 0;  // what follows cannot be read
};

[[nodiscard]] Mended read_raw(SourceText& source, Findings& findings);

}  // namespace frontstage::loader
