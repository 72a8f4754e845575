// What a mode means for whoever is about to play in it, and what is kept of it; the same in the
// window and in the terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/phrasebook.hpp"

namespace frontstage::app {

// A phrase to be looked up.
[[nodiscard]] std::string_view meaning_of(Mode mode);
// What is recorded, and who sees it: a sentence each.
[[nodiscard]] std::vector<std::string> recorded_in(Mode mode, const Phrasebook& words);

}  // namespace frontstage::app
