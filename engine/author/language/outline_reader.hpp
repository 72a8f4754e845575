// Reads the entries of an Outline. Its own affair; others ask the Outline.
#pragma once

#include "author/language/outline.hpp"

namespace frontstage::author {

[[nodiscard]] std::vector<Entry> read_outline(std::string_view text);

}  // namespace frontstage::author
