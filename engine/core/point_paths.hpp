// Paths through a whole graph, measured in points and in decisions.
#pragma once

#include "core/state_graph.hpp"

namespace frontstage {

[[nodiscard]] BestPath best_path(const Scenario& scenario, const StateGraph& graph,
                                 const Condensed& circles);

// The decisions on the longest path to an ending that goes round no circle twice; 0 where no path
// ends.
[[nodiscard]] std::size_t longest_path(const StateGraph& graph, const Condensed& circles);

// What all paths may earn, those that are stuck too.
[[nodiscard]] PointRange points_over(const StateGraph& graph, const Condensed& circles);

}  // namespace frontstage
