// What a whole state graph holds: every choice, ending and standard with the shortest way to it, or
// the proof that there is none; the least and most that can be earned; what chance makes of it.
// Deterministic. What a trainer should think of it is not known here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/command.hpp"
#include "core/points.hpp"
#include "core/scenario.hpp"
#include "core/scripts.hpp"

namespace frontstage {

// `not_found` says that the budget was spent before every state had been seen.
enum class Reach : std::uint8_t { reached, unreachable, not_found };
template <>
inline constexpr std::array<std::string_view, 3> words_of<Reach>{"reached", "unreachable",
                                                                 "not found within budget"};

struct Step {
    MomentId moment;
    std::optional<ChoiceId> choice;  // none: silence. Beats have no step
};
struct Witness {
    std::vector<std::pair<ForceId, Presence>> forces;  // as they were on this way
    std::vector<Step> steps;
};

struct Sighting {
    Reach reach = Reach::unreachable;
    std::optional<Witness> witness;  // the shortest; of equals the first in the order of the file
};

struct Chance {                      // of conduct, 0..100
    double mean = 0, deviation = 0;  // of 1,000 random plays
    int longest = 0, politest = 0;
};

struct Survey {
    bool complete = true;                               // false: the budget was spent
    std::size_t states = 0;                             // seen, over all combinations of forces
    std::vector<Sighting> choices, endings, standards;  // by the numbers of their ids
    // Of conduct as `score` computes it, over every path to an ending. Bounds where not exact.
    int least_conduct = 0, most_conduct = 0;
    bool conduct_exact = true;
    PointRange points;
    Chance chance;
};

}  // namespace frontstage
