// What comes before the debrief: the customer's survey and review arrive, and the trainee is asked
// how well it went. Draws values; what is pressed comes back as actions.
#pragma once

#include "core/afterwards.hpp"
#include "player/encounter/scenery.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

struct AfterwardsModel {
    Afterwards afterwards;
    Scenery scenery;
    Appearance customer;  // nobody: no portrait
};

void draw_afterwards(Page& page, const AfterwardsModel& model);

}  // namespace frontstage::player
