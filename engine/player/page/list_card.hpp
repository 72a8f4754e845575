// One of a list, to be opened: a card that lights up under the pointer and holds a ring for the
// keyboard. What stands in it is drawn by whoever lists it.
#pragma once

#include <string>

#include "player/page/page.hpp"

namespace frontstage::player {

struct ListCard {
    std::string id, name;
    std::string value;  // all else that stands in it, in words
    Action action;
};

// The ground; what stands in it comes after, and then `close_list_card`.
void open_list_card(Page& page, const ListCard& card, Rect rect);
void close_list_card(Page& page, const ListCard& card, Rect rect);

// A head of an arrow at its right end, in the middle: it opens something.
[[nodiscard]] float way_in_width(Page& page);
void draw_way_in(Page& page, Rect rect, float pad);

}  // namespace frontstage::player
