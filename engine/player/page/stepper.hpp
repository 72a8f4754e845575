// A value between two ends: less at its left, more at its right. Left and right change it too.
#pragma once

#include <string>

#include "player/page/page.hpp"

namespace frontstage::player {

struct Stepper {
    std::string id, label;
    std::string value;  // "120 %"
    float part = 0;     // of the way from one end to the other
    Adjust adjust;
    // Full: its words take as many lines as they need, between arrows; the label is in them.
    enum class Width : std::uint8_t { usual, full } width = Width::usual;
};

[[nodiscard]] float stepper_height(Page& page, const Stepper& stepper, float width);
void draw_stepper(Page& page, const Stepper& stepper, Rect rect);

}  // namespace frontstage::player
