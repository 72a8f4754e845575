// One way of rounding for every figure that a person is judged by: half to even, so that no side of
// a half is favoured over many results.
#pragma once

#include <cmath>

namespace frontstage {

[[nodiscard]] inline int rounded(double value) {
    const double whole = std::floor(value);
    const double part = value - whole;
    const bool up = part > 0.5 || (part == 0.5 && std::fmod(whole, 2.0) != 0.0);
    return static_cast<int>(whole) + (up ? 1 : 0);
}

}  // namespace frontstage
