// The top of a room: the way back at the left, its heading, ways to other rooms at the right.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "player/page/page.hpp"

namespace frontstage::player {

struct HeaderWay {
    std::string id, label;
    Action action;
};
struct Header {
    std::string heading;
    std::string beside;  // fainter, after the heading
    std::optional<HeaderWay> back;
    std::vector<HeaderWay> ways;
    float widest = 1160;  // of what stands below it
};

// Paints the ground of the whole screen too. Returns where what stands below it begins.
float draw_header(Page& page, const Header& header);
// The part of the screen's width that a room uses, in its middle.
[[nodiscard]] Rect room_column(Page& page, float widest, float top, float bottom);

}  // namespace frontstage::player
