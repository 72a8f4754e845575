// A generated scenario as plain numbers: the text that the loader reads, the graph that the floor
// walks and the functions that bare Lua is given all come from one plan, so that they do the same
// work.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace frontstage::bench {

// Two counters that run round 0..2 and two flags: few enough states for the explorer to see them
// all.
struct PlannedState {
    std::array<int, 2> counters{};
    std::array<bool, 2> flags{};
};

struct PlannedChoice {
    bool conditional = false;  // `when: state.cN >= K and state.fM`, or `not state.fM`
    int counter = 0, at_least = 0, flag = 0;
    bool wanted = true;
    // Besides, counters[counter] turns about: most_of(counter) - counters[counter].
    int toggled = 0;         // flags[toggled] = not flags[toggled]
    bool both = false;       // the other counter is set to 1 as well: a third update
    int quality = 0;         // in the order of Quality
    std::size_t target = 0;  // a moment; past the last: the ending
};

// Counters stand at 0 or at this.
[[nodiscard]] constexpr int most_of(int counter) {
    return counter == 0 ? 2 : 1;
}

struct Plan {
    std::vector<std::vector<PlannedChoice>> moments;
};

// Layers of `width` moments, three choices each; the last is never conditional, so there is always
// one.
[[nodiscard]] Plan layered(std::size_t moments, std::size_t width, std::uint64_t seed);

// A tree folded so that its levels have `branching[i]` choices each: every path is a different one.
[[nodiscard]] Plan tree(const std::vector<int>& branching);

[[nodiscard]] std::string as_yaml(const Plan& plan);

[[nodiscard]] std::string condition_in_lua(const PlannedChoice& choice);
[[nodiscard]] std::string effect_in_lua(const PlannedChoice& choice);

}  // namespace frontstage::bench
