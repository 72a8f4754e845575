// Small drawn signs, so that no meaning rests on a colour alone.
#pragma once

#include "core/conduct.hpp"
#include "player/drawing/canvas.hpp"

namespace frontstage::player {

void draw_tick(Canvas& canvas, Point centre, float size, Colour colour);
void draw_cross(Canvas& canvas, Point centre, float size, Colour colour);
void draw_lock(Canvas& canvas, Point centre, float size, Colour colour);
void draw_clock(Canvas& canvas, Point centre, float radius, Colour colour);
void draw_star(Canvas& canvas, Point centre, float radius, Colour colour, bool filled);
void draw_flag(Canvas& canvas, Point foot, float size, Colour colour);
// Each verdict has a shape of its own: a tick in a disc, a half disc, a cross in a diamond, a bar
// in a square, an empty ring.
void draw_verdict(Canvas& canvas, Point centre, float radius, StandardVerdict verdict);

}  // namespace frontstage::player
