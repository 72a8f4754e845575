// The texts that a scenario's scripts say or give as a reason, found without running them, so that
// they can be translated like those of the YAML. Only what is written out in one piece is found: a
// text that is put together from parts stays as it is.
#pragma once

#include <vector>

#include "core/texts.hpp"

namespace frontstage::script {

// In order of place. A text that stands twice in a script comes once.
[[nodiscard]] std::vector<Text> said_texts(const Scenario& scenario);

}  // namespace frontstage::script
