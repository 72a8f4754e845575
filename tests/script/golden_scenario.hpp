// The golden scenarios of this layer as the loader would give them. This layer may not see the
// loader, and the examples use little of YAML: so a reader of that little is enough.
#pragma once

#include <map>
#include <string>

#include "script/builder.hpp"

namespace frontstage::script::testing {

// `files` by name: scenario.yaml, and rules.lua where there is one.
[[nodiscard]] Builder golden_scenario(const std::map<std::string, std::string>& files);

}  // namespace frontstage::script::testing
