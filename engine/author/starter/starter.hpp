// A first scenario made of a trainer's answers: it plays, it is free of findings where the answers
// are, and it is what a newcomer learns the format from. Texts only; who asks, and who writes the
// files, is above.
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "core/vocabulary.hpp"
#include "core/walk.hpp"

namespace frontstage::author {

// What good looks like in one line, and what happens instead. Words between quotes are said, others
// are done.
struct Lesson {
    std::string good, mistake;
};
// Of fewer decisions, chance passes too many.
inline constexpr std::size_t lesson_count = 4;

struct StarterAnswers {
    std::string id;  // `hotel/overbooked`
    std::string title;
    Setting setting = Setting::hotel;
    Channel channel = Channel::desk;
    std::string place;  // empty: a calm room
    std::string language, role, customer;
    std::string arrives;  // the customer's first words
    std::array<Lesson, lesson_count> lessons;
};

// What is taken where an answer is empty; some of it follows from the id and the setting.
[[nodiscard]] StarterAnswers usual_answers(const std::string& id, Setting setting,
                                           const std::string& language);
// Languages that our own sentences are in; of any other, they are in English.
[[nodiscard]] bool has_own_sentences(const std::string& language);

// Standards that are written already, by id, with their wording.
using KnownStandards = std::map<std::string, std::string>;

struct Starter {
    std::string scenario;   // of scenario.yaml
    std::string standards;  // of a new standards file; empty where all are known
    std::array<std::string, lesson_count> standard_ids;
    std::vector<std::string> reused;         // ids of known standards with the same wording
    std::vector<Walk::Step> best, mistaken;  // every good choice, and every mistake
};

// Answers are tidy (author/yaml_text); none is empty but, perhaps, the place.
[[nodiscard]] Starter starter_for(const StarterAnswers& answers, const KnownStandards& known);

}  // namespace frontstage::author
