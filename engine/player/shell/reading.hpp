// Which part of a screen an arrow or a page key reads on in, and how far a thing is from sight.
#pragma once

#include <string>

#include "player/page/items.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

inline constexpr float arrow_step = 60;

// How far its region has to be scrolled so that the item shows.
[[nodiscard]] float way_into_sight(const Item& item, const Item& region);
// In sight, or nearly: going there passes over nothing that is to be read.
[[nodiscard]] bool is_near(const Item& item, const ItemList& items);
// Of the regions that can be scrolled: one that holds nothing to go to, since there is no other way
// to read it; else the one that the focus is in; else the first. Empty: none can.
[[nodiscard]] std::string reading_region(const ItemList& items, const std::string& focus,
                                         Memory& memory);

}  // namespace frontstage::player
