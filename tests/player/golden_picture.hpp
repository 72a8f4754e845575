// Goldens of the screens: 1280x720 on the software renderer, halved, with a small tolerance.
// A golden never heals itself. To accept what is drawn now:
//   FRONTSTAGE_ACCEPT_SCREENS=1 build/dev/bin/player_tests '[screens]'
// and look at every picture in tests/golden/screens before committing it. For eyes, the same
// screens in full size: FRONTSTAGE_SCREENS_TO=/some/folder.
#pragma once

#include <string>

#include "player/house/picture.hpp"

namespace frontstage::player {

void compare_with_golden(const Picture& shown, const std::string& name);

}  // namespace frontstage::player
