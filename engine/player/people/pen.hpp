// What figures are drawn with: a frame that can be turned and moved, and
// surfaces whose colour is reckoned at every vertex, so that light and shadow are soft. Knows no
// person. Shapes are said in the frame's own units; a colour is asked for in the same units.
#pragma once

#include <imgui.h>

#include <functional>
#include <vector>

#include "player/people/curves.hpp"
#include "player/people/mesh.hpp"

namespace frontstage::player {

class Pen {
public:
    Pen(ImDrawList& list, ImVec2 origin, float scale)
        : list_(list), origin_(origin), x_(scale, 0), y_(0, scale), scale_(scale) {}

    [[nodiscard]] Pen moved(float x, float y) const;
    [[nodiscard]] Pen turned(ImVec2 pivot, float angle) const;
    [[nodiscard]] Pen stretched(float x, float y) const;
    [[nodiscard]] ImVec2 at(ImVec2 point) const;

    // Everything between two curves.
    void sheet(const Curve& a, const Curve& b, const Shader& ink, int steps = 24,
               int rows = 6) const;
    void weave(const Curve& a, const Curve& b, const Weave& ink, int steps = 32,
               int rows = 6) const;
    // Everything inside a closed outline that can be seen whole from `centre`.
    void blob(ImVec2 centre, const Curve& outline, const Shader& ink, int spokes = 40,
              int rings = 5) const;
    void disc(ImVec2 centre, float rx, float ry, Ink ink, float angle = 0) const;
    // Full in the middle, nothing at the rim.
    void glow(ImVec2 centre, float rx, float ry, Ink ink) const;
    // A line that swells to `width` in the middle and ends in points.
    void stroke(const Curve& line, float width, Ink ink, int steps = 12) const;
    // A line of one width.
    void wire(const Curve& line, float width, Ink ink, int steps = 24) const;
    // A limb along a line, with round ends.
    struct Taper {
        float from = 0, middle = 0, to = 0;  // half its width
    };
    void limb(const Curve& line, Taper width, const Weave& ink, int steps = 20, int rows = 4) const;
    void limb(const Curve& line, Taper width, const Grain& ink, int steps = 20, int rows = 4) const;

private:
    void weave(const Curve& a, const Curve& b, const Grain& ink, int steps, int rows) const;
    [[nodiscard]] bool seen(const Mesh& mesh) const;
    void fill(const Mesh& whole) const;
    void write(const Mesh& mesh, const std::vector<std::size_t>& rim,
               const std::vector<ImVec2>& hem, const std::vector<std::size_t>& corners) const;

    ImDrawList& list_;
    ImVec2 origin_, x_, y_;
    float scale_;
};

}  // namespace frontstage::player
