// A place, small: the same drawing as behind an encounter.
#pragma once

#include <string>

#include "core/vocabulary.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

enum class Corners : std::uint8_t { none, top, all };

// False where no pictures are wanted: nothing is drawn then.
[[nodiscard]] bool pictures_wanted(Page& page);
void draw_place_picture(Page& page, const std::string& place, TimeOfDay time, Rect rect,
                        Corners corners);

}  // namespace frontstage::player
