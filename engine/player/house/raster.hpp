// Our own rasteriser: ImGui's draw lists into a picture in memory, exact to a sixteenth of a pixel.
// Knows no window. A texture's id is the address of a Picture.
#pragma once

#include <imgui.h>

#include "player/house/picture.hpp"

namespace frontstage::player {

void rasterise(const ImDrawList& list, Picture& onto);

}  // namespace frontstage::player
