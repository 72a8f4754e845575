// Both ways through an encounter, once one was tried from a decision of the other.
#pragma once

#include "core/side_by_side.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

void draw_side_by_side(Page& page, const SideBySide& both);

}  // namespace frontstage::player
