// What holds of every screen: each thing has a name and an id of its own, nothing is cut off,
// nothing lies on something else, and all of it can be come to. Faults are values, so that the
// checks themselves can be tested.
#pragma once

#include <string>
#include <vector>

#include "player/page/items.hpp"

namespace frontstage::player {

struct Fault {
    std::string item;  // its id
    std::string what;  // what is wrong with it, in words
    bool operator==(const Fault&) const = default;
};

[[nodiscard]] std::vector<Fault> faults_of(const ItemList& items, Point size);
// Of what can be used: that it is large enough for a finger, and tells its value.
[[nodiscard]] std::vector<Fault> target_faults_of(const ItemList& items);

// Fail the test for each fault.
void check_items(const ItemList& items, Point size);
void check_targets(const ItemList& items);

}  // namespace frontstage::player
