// A debrief as one page that needs nothing else: to be kept, printed on A4 or sent on. No script,
// no picture from elsewhere; whatever a trainer or a trainee wrote is escaped.
#pragma once

#include <string>

#include "core/debrief.hpp"

namespace frontstage::pages {

struct PrintedWhen {
    std::string language = "en";  // of the words
    std::string played;           // "2026-11-22 14:02"; empty: not said
    Mode mode = Mode::practice;
};

// `style`: the text of assets/pages/debrief.css.
[[nodiscard]] std::string debrief_page(const Debrief& debrief, const PrintedWhen& when,
                                       const std::string& style, const Phrasebook& words = {});

}  // namespace frontstage::pages
