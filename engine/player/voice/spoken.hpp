// How a thing on the screen is put into words for the ear: its name, what it is, what it stands at,
// and which of how many it is.
#pragma once

#include <string>
#include <string_view>

#include "core/phrasebook.hpp"
#include "player/page/items.hpp"

namespace frontstage::player {

// With a mark of its own at the end, at which a voice rests.
[[nodiscard]] bool ends_a_sentence(std::string_view text);

// "Continue, button, 1 of 3"
[[nodiscard]] std::string spoken_in_focus(const Item& item, const ItemList& items,
                                          const Phrasebook& words);
// The same where it is read among everything else; empty where it says nothing.
[[nodiscard]] std::string spoken_in_passing(const Item& item, const Phrasebook& words);

}  // namespace frontstage::player
