// What happened, why it counted so, and what to try next: the screens and the terminal print this
// value.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/afterwards.hpp"
#include "core/circumstances.hpp"
#include "core/conduct.hpp"
#include "core/decision_notes.hpp"
#include "core/experience.hpp"
#include "core/gaps.hpp"
#include "core/mood_curve.hpp"
#include "core/phrasebook.hpp"

namespace frontstage {

struct StandardNote {
    std::string id, wording, good;
    StandardVerdict verdict = StandardVerdict::not_applicable;
    bool critical = false;
    double credit = 0;
};

struct PerceptionNote {
    Factor factor = Factor::empathy;
    Perceived perceived;
    std::string name;      // "Empathy"
    std::string place;     // "less than they would put up with"
    std::string sentence;  // the three figures in words
};

struct Debrief {
    std::string title;
    Verdict verdict = Verdict::unfinished;
    std::string headline;  // the verdict in words
    std::string ending;    // its text; empty if abandoned
    int pass_percent = 0;
    Conduct conduct;
    Experience experience;
    std::optional<SelfRating> self_rating;
    std::string calibration;  // their own rating beside the result; empty where none was given
    Afterwards afterwards;
    MoodCurve curve;
    std::vector<DecisionNote> decisions;
    std::vector<StandardNote> standards;  // critical ones that were missed first
    std::vector<Gap> gaps;
    std::vector<std::string> gap_sentences;    // where we fell short, worst first
    std::vector<std::string> force_sentences;  // outside your control
    std::vector<PerceptionNote> perceptions;   // how it looked from their side
    std::vector<std::string> strengths;        // one or two
    std::string try_next;                      // one thing
    std::optional<std::size_t> try_next_at;    // the decision at which it was open, from 0
    std::optional<WhatIf> without_forces;      // none where no force was at work
    std::vector<std::string> faults;           // scripts that failed on the way
};

[[nodiscard]] Debrief debrief_of(const Scenario& scenario, const Facts& facts,
                                 const Outlook& outlook,
                                 const std::optional<ForcesOff>& without_forces,
                                 const Phrasebook& words = {}, Weights weights = {});

}  // namespace frontstage
