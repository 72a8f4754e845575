// How polite a sentence sounds to somebody who only counts the words for it. For a player that
// wishes nothing but to be nice: a scenario that such a player passes teaches good manners, and no
// more.
#pragma once

#include <string_view>

namespace frontstage {

// How many of the language's polite words and phrases stand in the text. Languages that have no
// list here have no polite words.
[[nodiscard]] int polite_words_in(std::string_view text, std::string_view language);

}  // namespace frontstage
