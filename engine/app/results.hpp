// What came of one trainee's attempts. Computed from facts that were proved, and remembered beside
// them until the rules of scoring change.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/attempts.hpp"
#include "core/conduct.hpp"
#include "records/projections.hpp"

namespace frontstage::app {

struct StandardMark {
    std::string id, wording;  // the wording as it was when it was played
    StandardVerdict verdict = StandardVerdict::not_applicable;
    bool operator==(const StandardMark&) const = default;
};
struct Result {
    std::string attempt, scenario, title;
    std::int64_t began_at_ms = 0, at_ms = 0;  // since 1970, UTC: when it began, when it ended
    Mode mode = Mode::practice;
    int total = 0;                          // conduct, 0..100
    Verdict verdict = Verdict::unfinished;  // unfinished: it was left for good
    std::vector<StandardMark> standards;
    bool operator==(const Result&) const = default;
};

class Results {
public:
    Results(const std::string& data_folder, Attempts& attempts);

    // Of those that ended and whose record stands, in the order in which they began.
    [[nodiscard]] std::vector<Result> of(const std::vector<records::Attempt>& attempts);

private:
    [[nodiscard]] std::optional<Result> of(const records::Attempt& attempt);
    [[nodiscard]] std::optional<Result> computed(const records::Attempt& attempt);

    Attempts& attempts_;
    records::Projections remembered_;
    std::string rules_;
};

}  // namespace frontstage::app
