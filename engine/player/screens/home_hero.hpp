// What stands first on the home screen: one encounter, its place beside it, and the way in. To
// somebody who never played it says below how an encounter goes.
#pragma once

#include "player/screens/home.hpp"

namespace frontstage::player {

// Each returns where what stands below it begins.
float draw_hero(Page& page, const Home& home, const Featured& featured, Rect column);
float draw_how_it_goes(Page& page, Rect column);

// Nothing was ever begun.
[[nodiscard]] bool is_new_here(const app::Library& library);

}  // namespace frontstage::player
