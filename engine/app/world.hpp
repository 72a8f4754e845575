// The clock and the dice of the real world. Nothing below app/ may ask either.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "base/random.hpp"

namespace frontstage::app {

[[nodiscard]] std::int64_t now_ms();      // since 1970, UTC
[[nodiscard]] std::string time_of_day();  // here, "14:02"
[[nodiscard]] Seed fresh_seed();
[[nodiscard]] std::string fresh_id();  // 128 random bits as 32 hex digits
[[nodiscard]] std::string version();   // of the program

// What those who keep attempts ask of the world. A test answers itself, and so fixes the day.
struct World {
    std::function<std::int64_t()> now = now_ms;
    std::function<Seed()> seed = fresh_seed;
    std::function<std::string()> id = fresh_id;
};

}  // namespace frontstage::app
