// The window could not be opened: no display, no way to draw on it, or no font. Nothing to do with
// the encounter, which can still be played as text.
#pragma once

#include <stdexcept>

namespace frontstage::player {

struct HouseError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace frontstage::player
