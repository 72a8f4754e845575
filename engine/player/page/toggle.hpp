// A switch that is on or off, with its words before it and its state beside it.
#pragma once

#include <string>

#include "player/page/page.hpp"

namespace frontstage::player {

enum class Turned : std::uint8_t { off, on };
struct Toggle {
    std::string id, label;
    std::string sentence;  // what it does; empty: the label says it all
    Turned turned = Turned::off;
    Action action;
};

[[nodiscard]] float toggle_height(Page& page, const Toggle& toggle, float width);
void draw_toggle(Page& page, const Toggle& toggle, Rect rect);

}  // namespace frontstage::player
