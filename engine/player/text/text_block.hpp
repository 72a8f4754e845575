// Words that were set: broken into lines, shaped and measured. What is drawn is what was measured.
#pragma once

#include <vector>

#include "player/text/paragraph.hpp"

namespace frontstage::player {

enum class Type : std::uint8_t { title, section, dialogue, choice, strong, label, hint };
inline constexpr std::size_t type_count = 7;

struct TextBlock {
    Type type = Type::label;
    std::vector<SetLine> lines;
    float width = 0, height = 0;  // in logical units
    // What a line takes by itself, and how far it is from one line to the next: a wish for more
    // room between lines takes none where there is only one.
    float line_height = 0, line_step = 0;
    int width_px = 0, step_px = 0;
    int baseline_px = 0;  // from the top of a line

    // Where the block goes in a room of this width: at its left edge, but at its right edge where
    // the words run leftwards.
    [[nodiscard]] float indent_in(float room) const {
        const bool leftwards =
            !lines.empty() && lines.front().direction == Direction::leftwards && room > width;
        return leftwards ? room - width : 0;
    }
};

}  // namespace frontstage::player
