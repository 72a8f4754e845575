// Our own rasteriser: ImGui's draw lists into a picture in memory, exact to a sixteenth of a pixel.
// Knows no window. A texture's id is the address of a Picture.
#pragma once

#include <imgui.h>

#include "player/house/picture.hpp"
#include "player/house/tiles.hpp"

namespace frontstage::player {

// Within the patch, which lies inside the picture. A pixel comes out the same whatever the patch.
void rasterise(const ImDrawList& list, Picture& onto, const Patch& patch);
void rasterise(const ImDrawList& list, Picture& onto);  // all of it

}  // namespace frontstage::player
