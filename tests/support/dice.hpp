// Chance for tests: a seed, and one draw after the other. Never the machine's, so that a failure
// comes again.
#pragma once

#include "base/random.hpp"

namespace frontstage::testing {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : seed_{seed} {}

    // 0 .. bound - 1
    std::uint32_t below(std::uint32_t bound) {
        return frontstage::below(bound, draw(seed_, Stream::look, drawn_++));
    }
    bool percent(std::uint32_t chance) { return below(100) < chance; }
    // first .. last
    int between(int first, int last) {
        return first + static_cast<int>(below(static_cast<std::uint32_t>(last - first + 1)));
    }

private:
    Seed seed_;
    std::uint64_t drawn_ = 0;
};

}  // namespace frontstage::testing
