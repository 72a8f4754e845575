// How far one trainee has come: what they can do by standard and scenario, what to practise next,
// what was certified, and what HR sees of it. Computed from facts each time that it is asked for.
//
// What to practise next follows one rule, after Leitner's boxes. An encounter that was met comes
// back after 7 days; met again when it had come back, after 30, and from then on after 90. Meeting
// it sooner than it was due moves nothing, and one that was not met begins again at the first box.
// Before those come the standards that were missed at the latest: they are due at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/certificates.hpp"
#include "app/library.hpp"
#include "app/results.hpp"
#include "core/phrasebook.hpp"

namespace frontstage::app {

struct StandardSeen {
    std::string id, wording;
    StandardVerdict verdict = StandardVerdict::not_applicable;  // at the latest
    std::string scenario, scenario_title;
    std::int64_t at_ms = 0;
};
struct PractiseNext {
    std::string scenario, scenario_title;
    std::string standard, wording;  // the one that was missed; empty: all of it comes back
    int days = 0;                   // 7, 30 or 90: which interval has come round; 0: at once
};
struct Progress {
    std::vector<Result> results;            // newest first
    std::vector<StandardSeen> standards;    // by scenario, then standard
    std::vector<PractiseNext> next;         // what was missed first, then what has waited longest
    std::vector<Certificate> certificates;  // newest first
    std::vector<std::string> seen_by_hr;    // exactly what they see, a sentence for each
    int unproved = 0;                       // attempts whose record does not stand: none counts
};

struct ProgressWish {
    const std::string& subject;
    const std::vector<records::Attempt>& attempts;  // theirs
    const std::vector<Result>& results;
    const Library& library;  // today's titles and wordings stand for those of then
    const std::vector<Programme>& programmes;
    std::int64_t now_ms = 0;
    const Phrasebook& words;
};
[[nodiscard]] Progress progress_of(const ProgressWish& wish);

// Of an encounter's results from the first on: after how many days it comes back, 7, 30 or 90, or 0
// where the latest was not met.
[[nodiscard]] int interval_days(const std::vector<Result>& in_order);

}  // namespace frontstage::app
