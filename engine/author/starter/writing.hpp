// A first scenario as YAML, with the comments that a newcomer learns the format from.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "author/starter/phrases.hpp"
#include "author/starter/starter.hpp"
#include "core/scenario.hpp"

namespace frontstage::author {

struct WrittenChoice {
    std::string name;
    Delivery delivery = Delivery::does;
    std::string text;
};

struct WrittenMoment {
    std::size_t number = 0;  // of its lesson
    std::string standard;
    std::array<WrittenChoice, 3> choices;  // the good one, the half-hearted one, the mistake
};

struct WrittenStandard {
    std::string id, wording;
    std::size_t number = 0;  // of its lesson
};

class StarterText {
public:
    // Both outlive this.
    StarterText(const StarterAnswers& answers, const StarterPhrases& phrases)
        : answers_(answers), phrases_(phrases) {}

    void add(const WrittenMoment& moment);
    [[nodiscard]] std::string whole(const std::array<std::string, lesson_count>& standards) const;

private:
    [[nodiscard]] std::string top(const std::array<std::string, lesson_count>& standards) const;
    [[nodiscard]] std::string endings() const;

    const StarterAnswers& answers_;
    const StarterPhrases& phrases_;
    std::string moments_;
};

[[nodiscard]] std::string standards_text(const StarterAnswers& answers,
                                         const std::vector<WrittenStandard>& standards);

}  // namespace frontstage::author
