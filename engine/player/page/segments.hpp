// Several ways of which one holds: side by side where they fit, else one below the other.
#pragma once

#include <string>
#include <vector>

#include "player/page/page.hpp"

namespace frontstage::player {

struct Segments {
    std::string id, name;  // name: what is chosen by it, "Theme"
    std::vector<std::string> options;
    std::size_t chosen = 0;
    Action action;  // its number is that of the option
    Role role = Role::tab;
    // Long ones, or ones to be compared, read better one below the other.
    enum class Lie : std::uint8_t { as_fits, stacked };
    Lie lie = Lie::as_fits;
};

[[nodiscard]] float segments_height(Page& page, const Segments& segments, float width);
void draw_segments(Page& page, const Segments& segments, Rect rect);

}  // namespace frontstage::player
