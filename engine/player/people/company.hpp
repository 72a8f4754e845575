// Somebody and whoever is with them: a child by the hand, or a companion beside the shoulder. Knows
// no scenario; `with.` before a word of a look makes it the other's.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "player/people/figure.hpp"

namespace frontstage::player {

struct Company {
    Look speaker;
    std::optional<Look> other;
};
[[nodiscard]] Company company_for(const std::map<std::string, std::string>& words);

// The mood on its way from one to another. Whoever is with the speaker shares half of it.
struct Turning {
    Face from = Face::neutral, to = Face::neutral;
    float done = 1;
    Idle idle = {}, idle_of_other = {};
};
void draw_company(ImDrawList& list, ImVec2 head_centre, float scale, const Turning& turning,
                  const Company& company);

}  // namespace frontstage::player
