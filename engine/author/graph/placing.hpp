// Boxes and arrows given places on a sheet by Graphviz's `dot`. The only door to that library: it
// keeps state of its own between calls, so it is used by one caller at a time, and whoever stands
// outside sees plain numbers. Knows no scenario and no text: sizes are given, and no font of the
// machine can move anything.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace frontstage::author {

// In points, 72 to the inch; x to the right, y downwards.
struct Point {
    float x = 0, y = 0;
};
struct Extent {
    float width = 0, height = 0;
};

enum class Rank : std::uint8_t { free, top, bottom };

struct Box {
    Extent size;
    Rank rank = Rank::free;
};
struct Arrow {
    std::size_t from = 0, to = 0;  // places in the list of boxes
    Extent label;                  // nothing where it has none
};
struct Sheet {
    std::vector<Box> boxes;
    std::vector<Arrow> arrows;
};

struct PlacedArrow {
    std::vector<Point> curve;  // cubic Bezier: a start, then three for each piece; or empty
    std::optional<Point> tip;
    std::optional<Point> label_at;  // its centre
};
struct PlacedSheet {
    Extent size;
    std::vector<Point> boxes;  // their centres, in the order given
    std::vector<PlacedArrow> arrows;
};

// The same sheet is placed the same way every time. Of a large sheet the labels are left out, and
// of a very large one the arrows too: those come back empty. Throws std::runtime_error where the
// library gives up.
[[nodiscard]] PlacedSheet place(const Sheet& sheet);

}  // namespace frontstage::author
