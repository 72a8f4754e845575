// A surface as a grid of coloured points on the screen, and how few of them do. Knows no curve, no
// person and no drawing.
#pragma once

#include <imgui.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace frontstage::player {

// `across` points in each row.
struct Mesh {
    enum class Ends : std::uint8_t { open, meet };  // the last of a row meets the first
    Mesh(std::size_t in_a_row, Ends ends_of_a_row) : across(in_a_row), ends(ends_of_a_row) {}

    std::vector<ImVec2> points;
    std::vector<ImU32> colours;
    std::size_t across;
    Ends ends;

    [[nodiscard]] bool closed() const { return ends == Ends::meet; }
    [[nodiscard]] std::size_t rows() const { return points.size() / across; }
    void add(ImVec2 point, ImU32 colour) {
        points.push_back(point);
        colours.push_back(colour);
    }
};

// The same picture from fewer points: without the rows and columns that lie, to the eye, where
// straight lines and even blending between their neighbours run anyway. What is small or flat on
// the screen thereby costs little, however finely it was asked for.
[[nodiscard]] Mesh thinned(const Mesh& mesh);

// The points along the rim, once around.
[[nodiscard]] std::vector<std::size_t> rim_of(const Mesh& mesh);
// Each of them, moved outwards by a pixel.
[[nodiscard]] std::vector<ImVec2> hem_around(const Mesh& mesh, const std::vector<std::size_t>& rim);

}  // namespace frontstage::player
