// The terminal that the program was started in, if it was. Asked once, by whoever prints.
#pragma once

#include "base/diagnostic.hpp"

namespace frontstage::app {

// None when standard output is piped or a file, when the terminal knows none, and when the person
// asked for none (https://no-color.org).
[[nodiscard]] Colours terminal_colours();

}  // namespace frontstage::app
