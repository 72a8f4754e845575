// The scenario's graph in the window: laid out elsewhere, drawn here, with zoom and pan. What is
// near one's own place is written out; from afar only boxes and marks are left.
#pragma once

#include <optional>
#include <string>

#include "player/author/model.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

inline constexpr const char* graph_region = "graph";

// From where it is looked at. A value that outlives a frame.
struct GraphView {
    enum class Glance : std::uint8_t { readable, whole } glance = Glance::readable;
    float zoom = 0;   // 1: labels have the room that they need; 0: not looked at yet
    Point centre;     // of what is seen, in the layout's points
    float scale = 1;  // units per point, as last drawn
    Rect area;        // where it was last drawn
    std::optional<Point> dragged_from;
    std::string centred_on;  // the item to which the keyboard last brought it
};

enum class Zoom : std::uint8_t { in, out, to_fit };
void zoom_graph(GraphView& view, Zoom zoom);
// By the wheel: what is under the pointer stays there.
void zoom_graph_at(GraphView& view, Point at, float lines);
void pan_graph(GraphView& view, float dx, float dy);  // in units

void draw_graph(Page& page, const AuthorModel& model, GraphView& view, Rect rect);

}  // namespace frontstage::player
