// What opens above a screen and covers it.
#pragma once

#include <string>

#include "player/page/page.hpp"

namespace frontstage::player {

// Darkens what is below and takes it off the list: it is not there for as long as this is.
void cover(Page& page);
// A card above it, entered as a dialog of this name.
void open_dialog(Page& page, const std::string& id, const std::string& name, Rect card);

}  // namespace frontstage::player
