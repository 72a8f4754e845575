// The path with the least or the most conduct of a whole graph. Conduct is no sum over steps (a
// standard's credit is a mean, and what was never shown is forfeited), so each state keeps every
// tally that paths bring to it, but those that another one is sure to stay ahead of.
#pragma once

#include <optional>
#include <vector>

#include "core/outlook.hpp"
#include "core/state_graph.hpp"

namespace frontstage {

enum class Seeking : std::uint8_t { least, most };
enum class Among : std::uint8_t {
    all_steps,
    flawless_steps  // that show no standard as less than met
};

struct ConductPath {
    int total = 0;
    std::vector<LinkId> links;  // from the beginning to an ending
};
struct Sought {
    std::optional<ConductPath> path;  // none: no path comes to an ending
    bool exact = true;                // false: too many tallies to keep, and none was found
};

// Of a graph that is complete. Two tallies of the same evidence, one nowhere behind the other, stay
// so whatever follows; that is all that is left out, so what is found is exact.
[[nodiscard]] Sought seek(const Scenario& scenario, const StateGraph& graph, const Outlook& outlook,
                          Timing timing, Seeking seeking, Among among,
                          std::size_t most_comparisons);

}  // namespace frontstage
