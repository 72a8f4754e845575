// Days as people say them, in the window, in the terminal and on paper. Files hold a day as
// `2026-11-30`; anything else is shown as it stands.
#pragma once

#include <optional>
#include <string>

#include "core/phrasebook.hpp"

namespace frontstage::app {

// "30 November 2026".
[[nodiscard]] std::string day_words(const std::string& day, const Phrasebook& words);
// Of a moment in milliseconds since 1970, UTC.
[[nodiscard]] std::string day_words(std::int64_t at_ms, const Phrasebook& words);
// From one to the other; none where either is no day.
[[nodiscard]] std::optional<int> days_from(const std::string& from, const std::string& to);

}  // namespace frontstage::app
