// The lines, boxes and words of the graph, as seen from where a GraphView stands.
#pragma once

#include "player/author/graph_view.hpp"

namespace frontstage::player {

class GraphInk {
public:
    GraphInk(Page& page, const AuthorModel& model, const GraphView& view);
    void draw();

private:
    [[nodiscard]] Point at(author::Point spot) const;
    [[nodiscard]] Rect box_of(const author::LaidNode& node) const;
    [[nodiscard]] bool leaves_here(const author::LaidEdge& edge) const;
    [[nodiscard]] std::string fitted(Type type, const std::string& words, float width);
    void draw_edge(const author::LaidEdge& edge);
    void draw_label(const author::LaidEdge& edge);
    void draw_node(std::size_t number);
    void draw_words(const PlaceRow& row, Rect box, Colour ink);

    Page& page_;
    const AuthorModel& model_;
    const GraphView& view_;
    std::optional<Target> here_;
};

}  // namespace frontstage::player
