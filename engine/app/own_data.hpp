// Everything that is kept of one trainee, as one file that says itself what it holds.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/preferences.hpp"
#include "app/progress.hpp"

namespace frontstage::app {

struct OwnData {
    const std::string& subject;
    std::int64_t at_ms = 0;
    Preferences preferences;
    const Progress& progress;
    std::vector<std::pair<records::Attempt, std::vector<std::string>>> attempts;  // with bodies
};
[[nodiscard]] std::string own_data_json(const OwnData& data, const Phrasebook& words);

}  // namespace frontstage::app
