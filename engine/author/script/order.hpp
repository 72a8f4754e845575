// The order in which an expert reads a scenario: the best path from the opening to its ending
// first, then, in the order in which they come up, the other choices and what follows from them.
#pragma once

#include <optional>
#include <vector>

#include "app/opened.hpp"

namespace frontstage::author {

struct ReadMoment {
    MomentId moment;
    bool again = false;             // its lines stand further up already
    std::vector<ChoiceId> choices;  // in this order
};

struct ReadingOrder {
    std::vector<ReadMoment> best_path;    // with the one choice that it takes; none at a beat
    std::optional<EndingId> best_ending;  // none: the best path came to none
    std::vector<ReadMoment> others;       // what can be reached by the text's own links
    std::vector<ReadMoment> unreached;
    std::vector<EndingId> other_endings;
};

[[nodiscard]] ReadingOrder reading_order(app::OpenedScenario& opened);

}  // namespace frontstage::author
