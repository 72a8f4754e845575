// Goldens of where everything stands, as text: what is on a screen, in reading order, one line
// each, so that a reviewer sees what moved. A golden never heals itself. To accept what is laid
// out now:
//   FRONTSTAGE_ACCEPT_LAYOUTS=1 build/dev/bin/player_tests '[layouts]'
// and read the difference of tests/golden/layouts before committing it.
#pragma once

#include <string>

#include "player/page/items.hpp"

namespace frontstage::player {

// Left, top, width and height in whole units, the role, the id behind that of its region, the name
// and what it stands at; a `*` where it can be used.
[[nodiscard]] std::string layout_of(const ItemList& items);

void compare_with_layout(const std::string& shown, const std::string& name);

}  // namespace frontstage::player
