// Each decision told to the one who made it: what they said, what the customer felt, what it was
// worth, by which standard, why, and what would have been stronger. Words only; the figures come
// from decisions.hpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/conduct.hpp"
#include "core/decisions.hpp"
#include "core/phrasebook.hpp"

namespace frontstage {

struct ShownNote {  // of one standard, by one choice
    std::string wording;
    Evidence evidence = Evidence::met;
    bool critical = false;
    bool operator==(const ShownNote&) const = default;
};

struct DisagreementNote {  // as the trainee left it
    Objection objection = Objection::own_words;
    std::string words;
    bool operator==(const DisagreementNote&) const = default;
};

struct DecisionNote {
    std::string moment;  // id
    ChoiceId choice;
    std::string touchpoint;
    std::optional<Truth> truth;
    std::string said;  // what the trainee said or did
    Delivery delivery = Delivery::says;
    bool by_silence = false;
    std::string felt;  // "Their mood fell by 14, to 41. They saw more empathy."
    int mood_before_tenths = 0, mood_after_tenths = 0;
    int points = 0;
    int cost = 0;
    std::string worth;  // "It cost 3 of the 25 points that could be earned."
    Quality quality = Quality::good;
    bool contested = false;
    std::string why;
    std::string stronger;  // the best wording then offered; empty if this was it
    std::string stronger_why;
    std::vector<ShownNote> standards;
    std::optional<DisagreementNote> disagreement;
};

[[nodiscard]] std::vector<DecisionNote> decision_notes(const Scenario& scenario,
                                                       const std::vector<Decision>& decisions,
                                                       const Facts& facts, const Conduct& conduct,
                                                       const Phrasebook& words);

// What an objection says, as a sentence that a trainee can choose.
[[nodiscard]] std::string_view sentence_for(Objection objection);

}  // namespace frontstage
