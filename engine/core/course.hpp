// An encounter as the customer lived it: the mood after each choice, what was felt, the failures
// and what was done about them. Read from the facts; the formulas over it are in experience.
#pragma once

#include <optional>
#include <vector>

#include "core/fact.hpp"
#include "core/id_set.hpp"
#include "core/scenario.hpp"

namespace frontstage {

struct MoodBeat {  // the mood after a choice; the first is the mood on arrival
    int mood_tenths = 0;
    std::optional<ChoiceId> choice;
    MomentId moment;                  // in which it was felt
    std::optional<Factor> strongest;  // the factor that was felt most
    bool operator==(const MoodBeat&) const = default;
};

struct Failure {                                         // a fall of ten or more by one choice
    std::size_t beat = 0;                                // the trough, in Course::mood
    std::array<bool, words_of<Recovery>.size()> done{};  // met since then

    // Put right: listened to, acted upon and closed (the parts are marks on standards).
    [[nodiscard]] bool recovered() const;
};

struct Course {
    std::vector<MoodBeat> mood;
    std::vector<Failure> failures;
    // From where the person began, losses already weighed half as much again.
    PerFactor<int> felt_hundredths{};
    int effort = 0;
    IdSet<ForceTag> forces;  // at work
    int reputation_tenths = 30;
};

[[nodiscard]] Course course_of(const Scenario& scenario, const Facts& facts);

}  // namespace frontstage
