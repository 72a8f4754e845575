// What forces look like: the words by which a force is known to a place, whatever its author called
// it. Knows no scenario; a force whose id has none of the words is at work and not seen.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace frontstage::player {

enum class Sight : std::uint8_t {
    rain,
    snow,
    heat,
    flood,
    queue,
    crowd,
    full,
    dark_screens,
    building_works,
    out_of_order,
    strike,
    coach,
    alarm,
    festival,
    fallen_display,
    power_cut
};

[[nodiscard]] bool seen_in(const std::vector<std::string>& forces, Sight sight);

}  // namespace frontstage::player
