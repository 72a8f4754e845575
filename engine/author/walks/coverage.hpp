// Which choices of a scenario anybody takes: the trainer's walks, trainees, or nobody; and which
// can be taken at all. A value: `test` prints it, the graph and the preview draw it over the
// scenario.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/survey.hpp"

namespace frontstage::author {

// Fewer people than this could be told apart by what they chose.
inline constexpr int fewest_trainees = 5;

// What trainees took, as stored: one list of choices (`arrival:key-first`) for each attempt.
struct Trainees {
    int people = 0;
    std::vector<std::vector<std::string>> attempts;
};

struct ChoiceCoverage {
    Sighting sighting;  // can it be taken at all, and how
    int walks = 0;      // that take it
    int attempts = 0;   // that took it; 0 where attempts are not shown
};

// What is known of trainees, and whether it may be shown.
enum class Shown : std::uint8_t { no_attempts, too_few_people, shown };

struct Coverage {
    std::vector<ChoiceCoverage> choices;  // by the numbers of their ids
    int walks = 0;
    Shown trainees = Shown::no_attempts;
    int attempts = 0;  // 0 where they are not shown
    // Of choices that can be taken, or may be where the exploring was cut short.
    std::size_t reachable = 0, walked = 0;
    // In whole percent, rounded down, so that 100 means all of them; none where nothing can be
    // chosen.
    [[nodiscard]] std::optional<int> percent() const;
};

// Each walk is the list of choices that it took.
[[nodiscard]] Coverage coverage_of(const Scenario& scenario, const Survey& survey,
                                   const std::vector<std::vector<std::string>>& walks,
                                   const Trainees& trainees);

}  // namespace frontstage::author
