// Where the moments of a scenario stand when it is drawn as a graph, from the opening downwards. A
// value: `graph` writes it as a picture, the preview draws it in its window. Knows no picture
// format and no pixels.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/scenario.hpp"

namespace frontstage::author {

// In points, 72 to the inch; x to the right, y downwards.
struct Spot {
    float x = 0, y = 0;
};

struct LaidNode {
    Target what;  // a moment or an ending
    std::string label;
    Spot centre;
    float width = 0, height = 0;
};

struct LaidEdge {
    MomentId from;
    Target to;
    std::optional<ChoiceId> choice;  // none: a beat's own `next:`
    std::string label;
    std::optional<Spot> label_at;  // its centre
    std::vector<Spot> curve;       // cubic Bezier: a start, then three for each piece
    std::optional<Spot> tip;       // of the arrow
};

struct Layout {
    float width = 0, height = 0;
    std::vector<LaidNode> nodes;  // moments in the order of their ids, then endings
    std::vector<LaidEdge> edges;
};

// The same scenario gives the same layout.
[[nodiscard]] Layout lay_out(const Scenario& scenario);

}  // namespace frontstage::author
