// A line that takes words: a search, a name. What stands in it is kept by whoever draws it.
#pragma once

#include <string>

#include "player/page/page.hpp"

namespace frontstage::player {

enum class Glass : std::uint8_t { no, yes };  // the sign of a search
struct Field {
    std::string id, name;
    std::string text;
    std::string example;  // faint, while nothing stands in it
    Action action;        // of Enter
    Glass glass = Glass::no;
};

[[nodiscard]] float field_height(Page& page);
// Where something stands in it, with a cross at its right that clears it.
void draw_field(Page& page, const Field& field, Rect rect);

}  // namespace frontstage::player
