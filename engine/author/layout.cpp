#include "author/layout.hpp"

#include <algorithm>

#include "author/graph_text.hpp"

namespace frontstage::author {
namespace {

constexpr float node_height = 36, node_padding = 12, label_height = 18, label_padding = 4;
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
        for (std::size_t i = 0; i < layout_.edges.size(); ++i) {
            layout_.edges[i].curve = placed.arrows[i].curve;
            layout_.edges[i].tip = placed.arrows[i].tip;
            layout_.edges[i].label_at = placed.arrows[i].label_at;
        }
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
            edge.label_width =
                mark_width + text_width(edge.label, edge_text_pt) + 2 * label_padding;
            edge.label_height = label_height;
        }
        sheet_.arrows.push_back(
            {from.number, box_of(turn.to), {edge.label_width, edge.label_height}});
        layout_.edges.push_back(std::move(edge));
    }

    std::size_t box_of(const Target& target) const {
        if (const auto* moment = std::get_if<MomentId>(&target)) return moment->number;
        return scenario_.moments.size() + std::get<EndingId>(target).number;
    }

    const Scenario& scenario_;
    Layout layout_;
    Sheet sheet_;
};

}  // namespace

Layout lay_out(const Scenario& scenario) {
    return Plan(scenario).placed();
}

}  // namespace frontstage::author
