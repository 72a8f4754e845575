// The ledger of what the customer felt. For learning, never pass or fail; HR does not see it.
// Sources and formulas: engine/core/README.md.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/course.hpp"
#include "core/perception.hpp"

namespace frontstage {

struct SurveyAnswers {  // always shown as simulated
    int csat = 1;       // 1..5
    int nps = 0;        // 0..10
    int ces = 1;        // 1..7, 1 is least effort
    int stars = 1;      // 1..5
};

struct Experience {
    std::vector<MoodBeat> mood;
    PerFactor<Perceived> factors;
    double gap = 0;             // weighed perceived minus the middle of the zone
    double peak_end = 0;        // 0..100
    std::size_t peak_beat = 0;  // of `mood`: the one that is remembered
    double satisfaction = 0;    // 0..100
    double return_intent = 0;   // 0..100; recovery never lifts it
    bool recovered = false;     // a failure put right, so that its trough counts half way
    SurveyAnswers survey;
    std::string review;
};

// Peak-end (Kahneman, Fredrickson 1993) over moods in tenths; `peak_moods` are those searched for
// the peak, with a recovered trough already lifted.
[[nodiscard]] std::size_t peak_of(const std::vector<int>& moods_tenths);  // a place, not empty
[[nodiscard]] double peak_end(const std::vector<int>& moods_tenths,
                              const std::vector<int>& peak_moods_tenths);

[[nodiscard]] SurveyAnswers survey_of(double satisfaction, int effort);

// Per cent of 9 and 10 less per cent of 0..6; and per cent of 4 and 5. For groups; empty gives 0.
[[nodiscard]] double net_promoter_score(const std::vector<int>& items);
[[nodiscard]] double satisfied_percent(const std::vector<int>& csat);

[[nodiscard]] Experience experience_of(const Scenario& scenario, const Facts& facts);

}  // namespace frontstage
