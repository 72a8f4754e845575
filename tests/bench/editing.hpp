// How long a keystroke in an editor takes until its findings are there.
#pragma once

namespace frontstage::bench {

void editing();

}  // namespace frontstage::bench
