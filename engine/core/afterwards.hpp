// What reaches the trainee once a customer has gone: the answers of a survey, and a review. Drawn
// from the experience, and always shown as simulated.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/experience.hpp"
#include "core/phrasebook.hpp"

namespace frontstage {

struct SurveyReply {
    std::string question;
    int value = 0, least = 1, most = 5;
    std::string answer;     // "2 of 5: not satisfied"
    std::string low, high;  // what the ends of the scale are called
};

struct Afterwards {
    std::string customer;  // their name; empty where there is none
    std::optional<SpeakerId> speaker;
    Face face = Face::neutral;  // as they look back on it
    std::vector<SurveyReply> replies;
    int stars = 1;  // of 5
    std::string review;
};

[[nodiscard]] Afterwards afterwards_of(const Scenario& scenario, const Experience& experience,
                                       const Phrasebook& words);

}  // namespace frontstage
