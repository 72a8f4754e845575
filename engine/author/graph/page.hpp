// The graph as one page that needs no network: the drawing with what each part of it says, a table
// of all ways for whoever does not see the drawing, and the whole text.
#pragma once

#include <string>

#include "author/graph/layers.hpp"
#include "author/graph/layout.hpp"

namespace frontstage::author {

struct GraphPageParts {  // from the house's assets
    std::string style, drawing_style, script;
};

[[nodiscard]] std::string graph_page(const Scenario& scenario, const std::string& digest,
                                     const Layout& layout, const GraphLayers& layers,
                                     const GraphPageParts& parts);

// Of each moment and ending what is said there and what may be answered, as HTML.
[[nodiscard]] std::string graph_details(const Scenario& scenario, const GraphLayers& layers);
// All ways as a table.
[[nodiscard]] std::string graph_table(const Scenario& scenario);

}  // namespace frontstage::author
