// Where each sign of a text stands in its file: YAML folds lines, takes away indentation and reads
// escapes. Knows nothing of what the text says.
#pragma once

#include <vector>

#include "loader/source_text.hpp"
#include "loader/yaml_tree.hpp"

namespace frontstage::loader {

// Of each byte of `text.text`. A blank or a line end may have none of its own, and then has that of
// the sign before it.
[[nodiscard]] std::vector<SourcePos> places_in(const SourceText& source, const Node& text);

}  // namespace frontstage::loader
