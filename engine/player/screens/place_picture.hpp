// A place, small: the same drawing as behind an encounter.
#pragma once

#include <string>

#include "core/vocabulary.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

enum class Corners : std::uint8_t { none, top, right, all };

// False where no pictures are wanted: nothing is drawn then.
[[nodiscard]] bool pictures_wanted(Page& page);
// Painted as large as the rectangle and no larger: at once where some of it shows, else when there
// is time. Of what does not fit, the floor goes before the walls: they tell the place.
void draw_place_picture(Page& page, const std::string& place, TimeOfDay time, Rect rect,
                        Corners corners);

}  // namespace frontstage::player
