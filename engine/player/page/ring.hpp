// How much of something is done, as a ring with the number in it.
#pragma once

#include "player/drawing/canvas.hpp"

namespace frontstage::player {

void draw_progress_ring(Canvas& canvas, Point centre, float radius, int done, int of);

}  // namespace frontstage::player
