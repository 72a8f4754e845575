// What becomes of promises on the paths of a whole graph: the least time in which one comes to be
// kept, held against the time that was given for it.
#pragma once

#include "core/state_graph.hpp"

namespace frontstage {

// Of every promise that some path makes. A promise that a choice breaks on the way is taken as
// still open: what is said never to be kept never is.
[[nodiscard]] std::vector<PromiseFate> promise_fates(const Scenario& scenario,
                                                     const StateGraph& graph);

}  // namespace frontstage
