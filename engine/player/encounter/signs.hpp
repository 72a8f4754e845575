// Small drawn signs of the channels.
#pragma once

#include "player/drawing/canvas.hpp"

namespace frontstage::player {

void draw_handset(Canvas& canvas, Point centre, float size, Colour colour);
void draw_bubbles(Canvas& canvas, Point centre, float size, Colour colour);
void draw_envelope(Canvas& canvas, Point centre, float size, Colour colour);
void draw_folder(Canvas& canvas, Point centre, float size, Colour colour);
void draw_one_star(Canvas& canvas, Point centre, float size, Colour colour);
void draw_globe(Canvas& canvas, Point centre, float size, Colour colour);
void draw_bulb(Canvas& canvas, Point centre, float size, Colour colour);

}  // namespace frontstage::player
