// What the engine is held against: the same plan walked by a bare loop in C++, and by bare calls of
// Lua functions from C++ with nothing recorded, checked or scored.
#pragma once

#include <cstdint>

#include "bench/plan.hpp"

namespace frontstage::bench {

struct Walked {
    std::uint64_t choices = 0;
    std::uint64_t points = 0;  // printed, so that no compiler leaves the walking out
};

[[nodiscard]] Walked walk_bare(const Plan& plan, int plays);
[[nodiscard]] Walked walk_bare_lua(const Plan& plan, int plays);

}  // namespace frontstage::bench
