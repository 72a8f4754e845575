// What happened, why it counted so, and what to try next: the screens and the terminal print this
// value.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/conduct.hpp"
#include "core/decisions.hpp"
#include "core/experience.hpp"
#include "core/gaps.hpp"
#include "core/phrasebook.hpp"
#include "core/rerun.hpp"

namespace frontstage {

struct DecisionNote {
    std::string moment;  // id
    std::string touchpoint;
    std::optional<Truth> truth;
    std::string said;  // what the trainee said or did
    Delivery delivery = Delivery::says;
    bool by_silence = false;
    std::string felt;  // "Mood 52 to 58; empathy +1.2"
    int points = 0;
    int cost = 0;
    Quality quality = Quality::good;
    bool contested = false;
    std::string why;
    std::string stronger;  // the best wording then offered; empty if this was it
    std::string stronger_why;
    std::vector<std::string> standards;  // "Disclose before asked: met"
};

struct StandardNote {
    std::string id, wording, good;
    StandardVerdict verdict = StandardVerdict::not_applicable;
    bool critical = false;
    double credit = 0;
};

struct PerceptionNote {
    Factor factor = Factor::empathy;
    Perceived perceived;
};

struct WhatIf {         // the same choices with forces off
    bool whole = true;  // false: it stopped where a choice was not offered
    double satisfaction = 0;
    int conduct_total = 0;
    std::string sentence;  // "The storm cost nine points of mood; your result is unaffected."
};

struct Debrief {
    std::string title;
    Verdict verdict = Verdict::unfinished;
    std::string headline;  // the verdict in words
    std::string ending;    // its text; empty if abandoned
    int pass_percent = 0;
    Conduct conduct;
    Experience experience;
    std::vector<DecisionNote> decisions;
    std::vector<StandardNote> standards;  // critical ones that were missed first
    std::vector<Gap> gaps;
    std::vector<std::string> gap_sentences;    // where we fell short, worst first
    std::vector<std::string> force_sentences;  // outside your control
    std::vector<PerceptionNote> perceptions;   // how it looked from their side
    std::vector<std::string> strengths;        // one or two
    std::string try_next;                      // one thing
    std::optional<WhatIf> without_forces;      // none where no force was at work
    std::vector<std::string> faults;           // scripts that failed on the way
};

// The same choices with forces off, as far as they go; absent where no force was at work.
struct ForcesOff {
    Rerun rerun;
    Conduct conduct;
};
[[nodiscard]] std::optional<ForcesOff> forces_off(const Scenario& scenario, const Facts& facts,
                                                  Scripts& scripts, Weights weights = {});

[[nodiscard]] Debrief debrief_of(const Scenario& scenario, const Facts& facts,
                                 const Outlook& outlook,
                                 const std::optional<ForcesOff>& without_forces,
                                 const Phrasebook& words = {}, Weights weights = {});

}  // namespace frontstage
