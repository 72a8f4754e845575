// The parts of a room, of which one is shown: in a list at the side where there is room, else in
// rows above.
#pragma once

#include <string>
#include <vector>

#include "player/page/page.hpp"

namespace frontstage::player {

struct Tabs {
    std::vector<std::string> names;
    std::size_t shown = 0;
};

[[nodiscard]] float tabs_width(Page& page, const Tabs& tabs);  // of the list at the side
void draw_tab_list(Page& page, const Tabs& tabs, Rect rect);
[[nodiscard]] float tab_rows_height(Page& page, const Tabs& tabs, float width);
void draw_tab_rows(Page& page, const Tabs& tabs, Rect rect);

}  // namespace frontstage::player
