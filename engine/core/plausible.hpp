// A stored record may say any figure, and no sum over facts may overflow for it. Knows nothing of
// what the figure stands for, only that no mood, feeling or effort is ever as large as this.
#pragma once

#include <algorithm>

namespace frontstage {

[[nodiscard]] constexpr int plausible(int figure) {
    return std::clamp(figure, -1000, 1000);
}

}  // namespace frontstage
