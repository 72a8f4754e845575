// A scenario's graph in Graphviz's own language, for people who draw it with tools of their own.
#pragma once

#include <string>

#include "core/scenario.hpp"

namespace frontstage::author {

[[nodiscard]] std::string dot_of(const Scenario& scenario);

}  // namespace frontstage::author
