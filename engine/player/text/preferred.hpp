// The reading that somebody's preferences ask for. Apart from Reading itself, which knows nothing
// of who keeps it.
#pragma once

#include "app/preferences.hpp"
#include "player/text/reading.hpp"

namespace frontstage::player {

// `language`: of the words on the screen.
[[nodiscard]] inline Reading preferred(const app::Preferences& preferences,
                                       const std::string& language) {
    return within_range({preferences.font, preferences.text_percent, preferences.letter_percent,
                         preferences.word_percent, preferences.line_percent, language});
}

}  // namespace frontstage::player
