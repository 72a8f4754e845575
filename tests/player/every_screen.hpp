// Every screen there is, on values made by hand: what the tests of layout go through, so that a
// screen which is added here is held to everything that holds of screens.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "player/foyer_hand.hpp"
#include "player/stagehand.hpp"

namespace frontstage::player {

struct ShownScreen {
    std::string name;
    std::function<void(Showcase&)> set;  // on a showcase that has shown nothing yet
};

// Those of an encounter, from its briefing to both ways side by side.
[[nodiscard]] const std::vector<ShownScreen>& encounter_screens();
// The encounter over each channel but the desk.
[[nodiscard]] const std::vector<ShownScreen>& channel_screens();

// Through all rooms around an encounter, each card and tab of them: says at which it is.
void visit_rooms(FoyerHand& hand, const std::function<void(const std::string& name)>& look);

}  // namespace frontstage::player
