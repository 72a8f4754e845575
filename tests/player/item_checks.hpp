// What holds of every screen: each thing has a name and an id of its own, nothing is cut off, and
// nothing lies on something else.
#pragma once

#include "player/page/items.hpp"

namespace frontstage::player {

void check_items(const ItemList& items, Point size);
// What can be used is large enough for a finger.
void check_targets(const ItemList& items);

}  // namespace frontstage::player
