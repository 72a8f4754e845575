// Where words begin in the room that they were set for: at its left edge, or at its right edge
// where they run leftwards. Only what stands in the middle of something needs none of this.
#pragma once

#include "player/drawing/geometry.hpp"
#include "player/text/text_block.hpp"

namespace frontstage::player {

[[nodiscard]] inline Point at_edge(const TextBlock& set, Point at, float room) {
    return {at.x + set.indent_in(room), at.y};
}

}  // namespace frontstage::player
