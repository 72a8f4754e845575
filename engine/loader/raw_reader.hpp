// The first reading of a file: line by line, before YAML. Tells what YAML would drop, misread or
// answer with a riddle, and hands on a text that YAML can read.
#pragma once

#include <optional>
#include <string>

#include "loader/findings.hpp"

namespace frontstage::loader {

inline constexpr std::size_t largest_bytes = 16U << 20U;
inline constexpr std::size_t longest_line_bytes = 64U << 10U;

// Whether the file is a text at all. If not, that has been told and nothing else can be.
[[nodiscard]] bool is_readable(const SourceText& source, Findings& findings);

struct Mended {
    std::optional<std::string> text;  // of equal length; none: as written
    std::uint32_t end = 0;            // what follows cannot be read
};

[[nodiscard]] Mended read_raw(SourceText& source, Findings& findings);

}  // namespace frontstage::loader
