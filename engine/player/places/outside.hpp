// What is seen through a window: sky, weather, a city, and drops on the glass. Knows nothing of the
// wall that will be painted around it.
#pragma once

#include <cstdint>

#include "player/drawing/paint.hpp"
#include "player/places/light.hpp"

namespace frontstage::player {

// What the house looks out on: the city from above, the houses across a street, trees.
enum class Outlook : std::uint8_t { skyline, street, garden };
// The street lies at the lower edge of the box.
void paint_outside(Brush& brush, const Light& light, Box box, Outlook outlook = Outlook::skyline);
// What is near: houses with their windows, a shop below, trees; of `paint_outside`.
void paint_houses_opposite(Brush& brush, const Light& light, Box box);
void paint_garden(Brush& brush, const Light& light, Box box);
void paint_tree(Brush& brush, const Light& light, ImVec2 foot, float tall, std::uint32_t which);
// The colour that something outdoors has at this hour.
[[nodiscard]] Ink outdoors(const Light& light, std::uint32_t rgb);
// Drops and runs of water, only while it storms.
void paint_wet_glass(Brush& brush, const Light& light, Box pane, std::uint32_t which);

}  // namespace frontstage::player
