// The lines that figures are made of, and how colour runs over a surface. Knows no frame and no
// drawing: only where a point is and which colour it has.
#pragma once

#include <imgui.h>

#include <functional>
#include <vector>

#include "player/drawing/paint.hpp"

namespace frontstage::player {

using Shader = std::function<Ink(ImVec2)>;
// The colour of a sheet by where it lies on it: along its two edges, and across from one to the
// other.
using Weave = std::function<Ink(float along, float across)>;

// The same, for a colour that goes by the place too.
using Grain = std::function<Ink(float along, float across, ImVec2 point)>;

// A smooth curve through every one of the points, from the first at 0 to the last at 1.
[[nodiscard]] Curve through(std::vector<ImVec2> points);
[[nodiscard]] Curve shifted(const Curve& curve, float x, float y);
[[nodiscard]] Curve arc(ImVec2 centre, float rx, float ry, float from, float to);

// 0 below `from`, 1 above `to`, soft in between.
[[nodiscard]] float eased(float from, float to, float x);
// 1 at the centre, fading to nothing over about `reach`.
[[nodiscard]] float near(ImVec2 point, ImVec2 centre, float reach_x, float reach_y);
[[nodiscard]] Shader plain(Ink ink);
[[nodiscard]] Shader fading(Ink from, Ink to, ImVec2 start, ImVec2 end);

}  // namespace frontstage::player
