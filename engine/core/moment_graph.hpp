// The graph of moments as written, whatever the conditions say: which moments lie on a circle, and
// bounds on the points from each that no condition can break.
#pragma once

#include <vector>

#include "core/scenario.hpp"

namespace frontstage {

// Strongly connected components of 0..count-1, numbered so that every edge that leaves a component
// leads to one with a smaller number (Tarjan 1972, without recursion: a scenario may be a chain of
// ten thousand moments).
struct Components {
    std::vector<std::size_t> of;  // the component of each
    std::size_t count = 0;
};
// Edges of i are `targets[first[i]] .. targets[first[i + 1] - 1]`.
struct Edges {
    std::vector<std::size_t> first{0};
    std::vector<std::size_t> targets;
};
[[nodiscard]] Components components_of(const Edges& edges);

// What is in each component, in their order.
[[nodiscard]] std::vector<std::vector<std::size_t>> members_of(const Components& components);

[[nodiscard]] Edges moment_edges(const Scenario& scenario);

// For each moment: can one come back to it?
[[nodiscard]] std::vector<bool> on_a_circle(const Edges& edges, const Components& components);

// Calls `visit` with each place that a moment leads to.
template <class Visit>
void each_target(const Scenario& scenario, const Moment& moment, Visit visit) {
    for (const Turn& turn : moment.next)
        visit(turn.to);
    for (const ChoiceId choice : moment.choices)
        for (const Turn& turn : scenario[choice].next)
            visit(turn.to);
}

}  // namespace frontstage
