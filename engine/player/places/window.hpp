// A tall arched opening in a wall, the wall around it, its frame and its curtains. Knows no place.
#pragma once

#include <cstdint>
#include <vector>

#include "player/drawing/paint.hpp"
#include "player/places/light.hpp"

namespace frontstage::player {

// The arch rises above y0 by `rise`.
struct WindowOpening {
    Box box;
    float rise = 0;
    [[nodiscard]] ImVec2 arch(float t, float grown = 0) const;
};

// Paints the wall in `box` and leaves the openings, which stand side by side from left to right.
void paint_wall_around(Brush& brush, Box box, const std::vector<WindowOpening>& openings, Ink top,
                       Ink bottom);
enum class Pane : std::uint8_t { window, door };
void paint_frame(Brush& brush, const Light& light, const WindowOpening& opening, Pane pane);
// A window with a straight top and as many panes beside each other, in a wall painted already.
void paint_casement(Brush& brush, const Light& light, Box box, int panes);
// One half of a curtain, bound together at about two thirds of its height.
enum class Side : std::uint8_t { left, right };
void paint_curtain(Brush& brush, const Light& light, Box box, Side side, std::uint32_t colour);

}  // namespace frontstage::player
