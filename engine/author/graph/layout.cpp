#include "author/graph/layout.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "author/graph/text.hpp"

namespace frontstage::author {
namespace {

constexpr float node_height = 36, node_padding = 12, label_height = 26, label_padding = 4;
constexpr std::size_t longest_label = 28;

LaidNode node_for(Target what, const std::string& id) {
    LaidNode node;
    node.what = what;
    node.label = shortened(id, longest_label);
    node.width =
        std::max(72.0F, mark_width + text_width(node.label, node_text_pt) + 2 * node_padding);
    node.height = node_height;
    return node;
}

// The border of a box, where a line from its centre towards `to` leaves it.
Point leaving(const LaidNode& box, Point to) {
    const float x = to.x - box.centre.x, y = to.y - box.centre.y;
    if (x == 0 && y == 0) return {box.centre.x + box.width / 2, box.centre.y};
    const float beyond = std::max(std::abs(x) / (box.width / 2), std::abs(y) / (box.height / 2));
    return {box.centre.x + x / beyond, box.centre.y + y / beyond};
}

// From box to box in one bow, for an arrow that was not placed. Each of several between the same
// two bends further than the one before.
std::vector<Point> bow(const LaidNode& from, const LaidNode& to, std::size_t nth) {
    const Point start = leaving(from, to.centre), end = leaving(to, from.centre);
    const float bend = 14 + 10 * static_cast<float>(nth);
    const float x = end.x - start.x, y = end.y - start.y, length = std::max(1.0F, std::hypot(x, y));
    const Point aside{-y / length * bend, x / length * bend};
    return {start,
            {start.x + x / 3 + aside.x, start.y + y / 3 + aside.y},
            {start.x + 2 * x / 3 + aside.x, start.y + 2 * y / 3 + aside.y},
            end};
}

// Half way along the middle piece.
Point middle_of(const std::vector<Point>& curve) {
    const std::size_t at = (curve.size() - 1) / 3 / 2 * 3;
    const auto mean = [&](float Point::*axis) {
        return (curve[at].*axis + 3 * curve[at + 1].*axis + 3 * curve[at + 2].*axis +
                curve[at + 3].*axis) /
               8;
    };
    return {mean(&Point::x), mean(&Point::y)};
}

class Plan {
public:
    explicit Plan(const Scenario& scenario) : scenario_(scenario) {
        for (std::uint32_t i = 0; i < scenario.moments.size(); ++i)
            add_node(MomentId{i}, scenario.names.moments[MomentId{i}],
                     MomentId{i} == scenario.opening ? Rank::top : Rank::free);
        for (std::uint32_t i = 0; i < scenario.endings.size(); ++i)
            add_node(EndingId{i}, scenario.names.endings[EndingId{i}], Rank::bottom);
        for (std::uint32_t i = 0; i < scenario.moments.size(); ++i)
            add_edges(MomentId{i});
    }

    Layout placed() && {
        const PlacedSheet placed = place(sheet_);
        layout_.width = placed.size.width;
        layout_.height = placed.size.height;
        for (std::size_t i = 0; i < layout_.nodes.size(); ++i)
            layout_.nodes[i].centre = placed.boxes[i];
        for (std::size_t i = 0; i < layout_.edges.size(); ++i)
            finish(layout_.edges[i], sheet_.arrows[i], placed.arrows[i]);
        return std::move(layout_);
    }

private:
    void add_node(Target what, const std::string& id, Rank rank) {
        layout_.nodes.push_back(node_for(what, id));
        const LaidNode& node = layout_.nodes.back();
        sheet_.boxes.push_back({{node.width, node.height}, rank});
    }

    void add_edges(MomentId from) {
        for (const Turn& turn : scenario_[from].next)
            add_edge(from, turn, {});
        for (const ChoiceId choice : scenario_[from].choices)
            for (const Turn& turn : scenario_[choice].next)
                add_edge(from, turn, choice);
    }

    void add_edge(MomentId from, const Turn& turn, std::optional<ChoiceId> choice) {
        LaidEdge edge;
        edge.from = from;
        edge.to = turn.to;
        edge.choice = choice;
        edge.when = turn.when;
        if (choice) {
            edge.label = shortened(choice_part(scenario_.names.choices[*choice]), longest_label);
            if (scenario_[*choice].next.size() > 1) edge.label += turn.when ? " (if)" : " (else)";
            edge.label_width =
                mark_width + text_width(edge.label, edge_text_pt) + 2 * label_padding;
            edge.label_height = label_height;
        }
        sheet_.arrows.push_back(
            {from.number, box_of(turn.to), {edge.label_width, edge.label_height}});
        layout_.edges.push_back(std::move(edge));
    }

    void finish(LaidEdge& edge, const Arrow& arrow, const PlacedArrow& placed) {
        edge.curve = placed.curve;
        edge.tip = placed.tip;
        edge.label_at = placed.label_at;
        if (edge.curve.empty())
            edge.curve = bow(layout_.nodes[arrow.from], layout_.nodes[arrow.to],
                             bows_[{arrow.from, arrow.to}]++);
        if (!edge.tip) edge.tip = edge.curve.back();
        if (edge.choice && !edge.label_at) edge.label_at = middle_of(edge.curve);
    }

    std::size_t box_of(const Target& target) const {
        if (const auto* moment = std::get_if<MomentId>(&target)) return moment->number;
        return scenario_.moments.size() + std::get<EndingId>(target).number;
    }

    const Scenario& scenario_;
    Layout layout_;
    Sheet sheet_;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> bows_;  // so far, between two boxes
};

}  // namespace

Layout lay_out(const Scenario& scenario) {
    return Plan(scenario).placed();
}

}  // namespace frontstage::author
