// The bidirectional algorithm, as FriBidi knows it.
#pragma once

#include <string_view>
#include <vector>

namespace frontstage::player {

enum class Direction : std::uint8_t { rightwards, leftwards };

struct Levels {
    Direction direction = Direction::rightwards;  // of the paragraph: that of its first letter
    std::vector<std::uint8_t> of;                 // of each letter; odd ones run leftwards
};
[[nodiscard]] Levels levels_of(std::u32string_view letters);

// The order of the screen, from left to right, of runs with these levels.
[[nodiscard]] std::vector<std::size_t> screen_order(const std::vector<std::uint8_t>& levels);

}  // namespace frontstage::player
