// A room of several parts: its header, its tabs, and the part that is shown, from top to bottom.
#pragma once

#include <string>

#include "player/page/column.hpp"
#include "player/page/tabs.hpp"
#include "player/screens/header.hpp"

namespace frontstage::player {

// The tabs stand at the side where there is room, else they scroll with what is shown.
[[nodiscard]] Column open_tabbed(Page& page, const std::string& id, const Header& header,
                                 const Tabs& tabs);

}  // namespace frontstage::player
