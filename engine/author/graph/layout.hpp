// Where the moments of a scenario stand when it is drawn as a graph, from the opening downwards. A
// value: `graph` writes it as a picture, the preview draws it in its window. Knows no picture
// format and no pixels.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "author/graph/placing.hpp"
#include "core/scenario.hpp"

namespace frontstage::author {

struct LaidNode {
    Target what;        // a moment or an ending
    std::string label;  // its id, cut where it is very long
    Point centre;
    float width = 0, height = 0;
};

struct LaidEdge {
    MomentId from;
    Target to;
    std::optional<ChoiceId> choice;  // none: a beat's own `next:`
    std::optional<ScriptId> when;    // the rule under which it leads here; none: always, otherwise
    std::string label;               // the choice's id, cut where it is very long, and which turn
    std::optional<Point> label_at;   // its centre
    float label_width = 0, label_height = 0;  // with room for a mark of `mark_width` at its left
    std::vector<Point> curve;                 // cubic Bezier: a start, then three for each piece
    std::optional<Point> tip;                 // of the arrow
};

struct Layout {
    float width = 0, height = 0;
    std::vector<LaidNode> nodes;  // moments in the order of their ids, then endings
    std::vector<LaidEdge> edges;  // in the order of moments, their choices and turns
};

// Sizes of the text that boxes and labels have room for, and of the marks beside it.
constexpr float node_text_pt = 13, edge_text_pt = 11, mark_width = 18;

// The same scenario gives the same layout.
[[nodiscard]] Layout lay_out(const Scenario& scenario);

}  // namespace frontstage::author
