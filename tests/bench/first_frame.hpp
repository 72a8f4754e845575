// From nothing to the first frame of the worked example, without a display, in this process.
#pragma once

namespace frontstage::bench {

void first_frame();

}  // namespace frontstage::bench
