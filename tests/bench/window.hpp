// How quick the window is: from a cold process to its first picture, in motion, at rest, and over
// an hour's play.
#pragma once

#include <string>

namespace frontstage::bench {

void window();
// What a process of its own does for `window`: the first picture of home, with the encounters and
// the data of `folder`. Says `drawn` on standard output once it is.
void draw_home_once(const std::string& folder);

}  // namespace frontstage::bench
