// A written path through a scenario with expectations: the trainer's test. A value; who plays it is
// above.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/source.hpp"

namespace frontstage {

// `'>= 90'`, `'< 50'`, or a plain number, which means exactly that.
enum class Comparison : std::uint8_t { equal, less, at_most, more, at_least };
struct Bound {
    Comparison comparison = Comparison::equal;
    double limit = 0;
    Place place;
};

// A word that is expected, and where it stands, so that a failure can point at it.
struct ExpectedWord {
    std::string word;
    Place place;
};

struct Walk {
    std::string title;
    std::map<std::string, bool> forces;  // on or off; the others as the seed has them
    std::uint64_t seed = 1;
    struct Step {
        std::string moment, choice;  // `silence` lets the time run out
        Place place;
    };
    std::vector<Step> path;
    struct Expectation {
        std::optional<ExpectedWord> ending;
        std::optional<ExpectedWord> verdict;
        std::optional<Bound> conduct, mood, stars, satisfaction;
        std::map<std::string, ExpectedWord> standards;  // by id: met, partly, missed, forfeited ...
        std::map<std::string, ExpectedWord> promises;   // by id: kept, broken, open
        std::map<std::string, ExpectedWord> state;      // by variable, as written in YAML
    } expect;
    std::vector<std::string> files;  // what a Place counts into
};

}  // namespace frontstage
