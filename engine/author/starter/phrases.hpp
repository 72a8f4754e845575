// Our own sentences in a first scenario, for what no answer says: a value for each language that we
// have them in.
#pragma once

#include <array>
#include <string_view>

#include "author/starter/starter.hpp"

namespace frontstage::author {

struct LessonPhrases {
    std::string_view moment;  // its name
    std::string_view touchpoint;
    std::string_view says;                    // the customer; the first moment's is an answer
    std::string_view good, halfway, mistake;  // an example that fits together
    std::string_view why_good, why_halfway, why_mistake;
};

struct StarterPhrases {
    std::string_view language;
    std::array<LessonPhrases, lesson_count> lessons;
    // Half-hearted deeds that go with any standard, from short to long: the right answer must not
    // be known by its length.
    std::array<std::string_view, 10> halfway;
    std::array<std::string_view, 3> role;  // by setting
    std::string_view customer, arrives;
    std::string_view put_right, left_cold;  // endings; `*` stands for the customer's name
};

// English where there is no other.
[[nodiscard]] const StarterPhrases& phrases_in(std::string_view language);

}  // namespace frontstage::author
