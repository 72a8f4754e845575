// What of the shelf is shown: by words, by setting, by phase of the journey, by standard.
#pragma once

#include <string>
#include <vector>

#include "player/screens/home.hpp"

namespace frontstage::player {

// The standards of all encounters, each once, in the order of their words.
struct StandardOffered {
    std::string id, wording;
};
[[nodiscard]] std::vector<StandardOffered> standards_offered(const app::Library& library);

// An option of a filter is a place in its list, from 1; 0 is any. `what` is "setting", "phase" or
// "standard"; of the last, 0 is the one before and 1 the one after.
[[nodiscard]] Filters with_filter(Filters filters, const app::Library& library,
                                  const std::string& what, std::size_t option);

// Returns their bottom.
float draw_filters(Page& page, const Home& home, Rect column);

}  // namespace frontstage::player
