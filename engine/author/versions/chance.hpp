// What chance makes of a version: the conduct of many random plays, with the same seeds each time,
// so that two versions can be laid beside each other.
#pragma once

#include <array>

#include "core/scenario.hpp"
#include "core/scripts.hpp"

namespace frontstage::author {

inline constexpr int spread_plays = 1'000;

struct Spread {
    double mean = 0, deviation = 0;
    std::array<int, 5> quartiles{};  // least, first quarter, median, third quarter, most
    std::array<int, 10> by_tens{};   // plays from 0 to 9, from 10 to 19 ... and from 90 to 100
};

[[nodiscard]] Spread spread_of(const Scenario& scenario, Scripts& scripts);

}  // namespace frontstage::author
