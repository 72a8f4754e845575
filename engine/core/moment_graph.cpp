#include "core/moment_graph.hpp"

#include <algorithm>
#include <limits>

namespace frontstage {
namespace {

constexpr std::size_t unseen = std::numeric_limits<std::size_t>::max();

class Tarjan {
public:
    explicit Tarjan(const Edges& edges)
        : edges_(edges),
          order_(count(), unseen),
          low_(count()),
          components_{std::vector(count(), unseen)} {}

    Components run() {
        for (std::size_t start = 0; start < count(); ++start)
            if (order_[start] == unseen) walk_from(start);
        return std::move(components_);
    }

private:
    struct Frame {
        std::size_t at, edge;
    };

    [[nodiscard]] std::size_t count() const { return edges_.first.size() - 1; }

    void enter(std::size_t at) {
        order_[at] = low_[at] = next_++;
        open_.push_back(at);
        frames_.push_back({at, edges_.first[at]});
    }

    void walk_from(std::size_t start) {
        enter(start);
        while (!frames_.empty()) {
            Frame& frame = frames_.back();
            if (frame.edge < edges_.first[frame.at + 1]) {
                const std::size_t to = edges_.targets[frame.edge++];
                if (order_[to] == unseen)
                    enter(to);
                else if (components_.of[to] == unseen)
                    low_[frame.at] = std::min(low_[frame.at], order_[to]);
            } else {
                leave(frame.at);
            }
        }
    }

    void leave(std::size_t at) {
        if (low_[at] == order_[at]) close(at);
        frames_.pop_back();
        if (!frames_.empty()) {
            std::size_t& above = low_[frames_.back().at];
            above = std::min(above, low_[at]);
        }
    }

    void close(std::size_t root) {
        std::size_t member = unseen;
        do {
            member = open_.back();
            open_.pop_back();
            components_.of[member] = components_.count;
        } while (member != root);
        ++components_.count;
    }

    const Edges& edges_;
    std::vector<std::size_t> order_, low_, open_;
    std::vector<Frame> frames_;
    std::size_t next_ = 0;
    Components components_;
};

}  // namespace

Components components_of(const Edges& edges) {
    return Tarjan(edges).run();
}

std::vector<std::vector<std::size_t>> members_of(const Components& components) {
    std::vector<std::vector<std::size_t>> members(components.count);
    for (std::size_t i = 0; i < components.of.size(); ++i)
        members[components.of[i]].push_back(i);
    return members;
}

Edges moment_edges(const Scenario& scenario) {
    Edges edges;
    for (const Moment& moment : scenario.moments) {
        each_target(scenario, moment, [&](const Target& target) {
            if (const auto* to = std::get_if<MomentId>(&target))
                edges.targets.push_back(to->number);
        });
        edges.first.push_back(edges.targets.size());
    }
    return edges;
}

std::vector<bool> on_a_circle(const Edges& edges, const Components& components) {
    std::vector<bool> circle(components.of.size(), false);
    std::vector<std::size_t> members(components.count, 0);
    for (const std::size_t component : components.of)
        ++members[component];
    for (std::size_t at = 0; at < circle.size(); ++at) {
        circle[at] = members[components.of[at]] > 1;
        for (std::size_t edge = edges.first[at]; edge < edges.first[at + 1]; ++edge)
            if (edges.targets[edge] == at) circle[at] = true;
    }
    return circle;
}

}  // namespace frontstage
