// What kinds of business, times to answer, languages, ways to meet and places are called; the same
// in the window and in the terminal.
#pragma once

#include <string>
#include <string_view>

#include "core/phrasebook.hpp"

namespace frontstage::app {

// Phrases to be looked up.
[[nodiscard]] std::string_view name_of(Setting setting);
[[nodiscard]] std::string_view name_of(Timing timing);
[[nodiscard]] std::string_view name_of(Channel channel);  // a sentence: "At the desk."

// Each language by its own name, for whoever looks for it reads no other. A phrase only where it
// is empty: that stands for the computer's.
[[nodiscard]] std::string language_name(const std::string& code);

// `hotel.lobby` as "hotel lobby". One of a trainer's own, without its business: that is known.
[[nodiscard]] std::string place_words(const std::string& place, const Phrasebook& words);

}  // namespace frontstage::app
