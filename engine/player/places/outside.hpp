// What is seen through a window: sky, weather, a city, and drops on the glass. Knows nothing of the
// wall that will be painted around it.
#pragma once

#include <cstdint>

#include "player/drawing/paint.hpp"
#include "player/places/light.hpp"

namespace frontstage::player {

// The street lies at the lower edge of the box.
void paint_outside(Brush& brush, const Light& light, Box box);
// Drops and runs of water, only while it storms.
void paint_wet_glass(Brush& brush, const Light& light, Box pane, std::uint32_t which);

}  // namespace frontstage::player
