// Preferences as JSON and back: one object, a key for each, in a fixed order. What is read may have
// been written by anybody.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/preferences.hpp"

namespace frontstage::app {

[[nodiscard]] std::string json_of(const Preferences& preferences);

struct PreferencesFound {
    Preferences preferences;  // the defaults, for all that is missing or cannot be used
    std::string wrong;        // what cannot be used and why; empty where all can
};
// Never throws.
[[nodiscard]] PreferencesFound preferences_from(std::string_view text);

}  // namespace frontstage::app
