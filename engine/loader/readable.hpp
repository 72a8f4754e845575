// Whether a file is a text at all, of a size that a person wrote. Knows bytes, not YAML.
#pragma once

#include "loader/findings.hpp"

namespace frontstage::loader {

inline constexpr std::size_t largest_bytes = 16U << 20U;
inline constexpr std::size_t longest_line_bytes = 64U << 10U;

// If not, that has been told and nothing else can be.
[[nodiscard]] bool is_readable(const SourceText& source, Findings& findings);

}  // namespace frontstage::loader
