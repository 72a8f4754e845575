// A walk that expects nothing could never fail, so it is told.
#pragma once

#include "loader/reader.hpp"
#include "loader/yaml_tree.hpp"

namespace frontstage::loader {

// Whether there is no key below `expect:`, or only keys with nothing in them; it was told then.
[[nodiscard]] bool tell_no_expectation(Reader& reader, const Node& expect);

}  // namespace frontstage::loader
