// The place an encounter happens in, painted behind and before the person. Composed on a canvas of
// 1280 by 720, which covers the rectangle it is given: what does not fit is cropped at both sides
// or at the top. Knows no scenario, no person and no clock; the same input paints the same picture.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/vocabulary.hpp"

namespace frontstage::player {

struct Backdrop {
    std::string place;  // "hotel.lobby"; one that is not known is a calm room
    TimeOfDay time = TimeOfDay::day;
    // Ids of those at work, and words for what is seen of them: "storm", "city-full", "queue".
    std::vector<std::string> forces;
    std::vector<std::string> props;  // "bell", "plant"; one that is not known is left out
    bool operator==(const Backdrop&) const = default;
};

// How whoever is there is met.
enum class Stance : std::uint8_t {
    at_counter,  // behind something that hides them from the waist down
    standing,
    seated,    // lower, on what the place has painted behind them
    on_chair,  // lower, on a chair that is theirs to draw
};
[[nodiscard]] Stance stance_in(const std::string& place);

// Paints the whole rectangle from (0, 0) to `size`.
void draw_backdrop(ImDrawList& list, ImVec2 size, const Backdrop& backdrop);

// What stands between us and the person, such as a counter; paints nothing where nothing does.
void draw_foreground(ImDrawList& list, ImVec2 size, const Backdrop& backdrop);

}  // namespace frontstage::player
