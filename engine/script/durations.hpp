// "40s", "8h", "1h 30m": how long, as trainers write it.
#pragma once

#include <optional>
#include <string_view>

namespace frontstage::script {

inline constexpr int longest_due_s = 366 * 24 * 60 * 60;

// In seconds; nothing where it is no duration, or longer than a year.
[[nodiscard]] std::optional<int> seconds_in(std::string_view words);

}  // namespace frontstage::script
