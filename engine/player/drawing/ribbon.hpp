// The one primitive that fills what is not convex: a strip of quads between two curves, soft at its
// edges. Mouths, brows, hair, cloth, leaves and arches are drawn with it. Knows nothing of
// canvases, places or people; everything is in pixels of the list it is given.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <functional>

namespace frontstage::player {

// A curve from t = 0 to t = 1.
using Curve = std::function<ImVec2(float)>;

// Soft edges fade over one pixel; hard ones meet a neighbour without a seam.
enum class Edge : std::uint8_t { soft, hard };

// `colour_a` along the first curve runs into `colour_b` along the second.
void ribbon(ImDrawList& list, const Curve& a, const Curve& b, ImU32 colour_a, ImU32 colour_b,
            int steps = 28, Edge edge = Edge::soft);

}  // namespace frontstage::player
