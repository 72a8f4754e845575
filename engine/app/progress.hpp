// How far one trainee has come: what they can do by standard and scenario, what to practise next,
// what was certified. Computed from facts each time that it is asked for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/library.hpp"
#include "core/conduct.hpp"

namespace frontstage::app {

struct StandardSeen {
    std::string id, wording;
    StandardVerdict verdict = StandardVerdict::not_applicable;  // at the latest
    std::string scenario, scenario_title;
    std::int64_t at_ms = 0;
};
struct PractiseNext {
    std::string scenario, scenario_title;
    std::string standard, wording;  // the one that was missed; empty: only time has passed
    int days = 0;                   // 7, 30 or 90: which interval has come round
};
struct Certificate {
    std::string programme, title;
    std::string earned, expires;  // days; `expires` may be empty
    int percent = 0;
};
struct Progress {
    std::vector<Result> results;  // newest first, each with its scenario below
    std::vector<std::string> result_scenarios, result_titles;
    std::vector<StandardSeen> standards;  // by scenario, then standard
    std::vector<PractiseNext> next;
    std::vector<Certificate> certificates;
    std::vector<std::string> seen_by_hr;  // exactly what they see, a sentence for each
};

}  // namespace frontstage::app
