#include "core/circumstances.hpp"

#include <cstdlib>

#include "core/phrases.hpp"

namespace frontstage {
namespace {

std::string cost_of_forces(double cost, double satisfaction, const Phrasebook& words) {
    const std::string size = one_decimal(std::abs(cost));
    const std::string_view sentence =
        cost < 0      ? (size == "1" ? phrase("With the same choices on a calm day, satisfaction "
                                                   "would have been {satisfaction}: 1 point less.")
                                     : phrase("With the same choices on a calm day, satisfaction "
                                                   "would have been {satisfaction}: {size} points less."))
        : size == "1" ? phrase(
                            "With the same choices on a calm day, satisfaction would have been "
                            "{satisfaction}: outside your control, 1 point was lost.")
                      : phrase(
                            "With the same choices on a calm day, satisfaction would have been "
                            "{satisfaction}: outside your control, {size} points were lost.");
    return words(sentence, {{"satisfaction", words.figure(one_decimal(satisfaction))},
                            {"size", words.figure(size)}});
}

}  // namespace

std::vector<std::string> force_sentences(const Scenario& scenario, const State& end,
                                         const Phrasebook& words) {
    std::vector<std::string> sentences;
    end.forces.each([&](ForceId id) {
        const Force& force = scenario[id];
        std::string text = force.says;
        const int moved = std::abs(force.mood);
        if (force.mood < 0)
            text +=
                ' ' + words.counted(moved, "It had taken {n} point of mood before you said a word.",
                                    "It had taken {n} points of mood before you said a word.");
        if (force.mood > 0)
            text +=
                ' ' + words.counted(moved, "It had added {n} point of mood before you said a word.",
                                    "It had added {n} points of mood before you said a word.");
        sentences.push_back(std::move(text));
    });
    return sentences;
}

std::optional<ForcesOff> forces_off(const Scenario& scenario, const Facts& facts, Scripts& scripts,
                                    Weights weights) {
    std::optional<Rerun> off = rerun_without_forces(scenario, facts, scripts);
    if (!off) return std::nullopt;
    const Outlook outlook(scenario, opening_of(off->facts), scripts);
    Conduct conduct = conduct_of(scenario, off->facts, outlook, weights);
    return ForcesOff{std::move(*off), std::move(conduct)};
}

WhatIf what_if(const Scenario& scenario, const Conduct& conduct, const Experience& experience,
               const ForcesOff& off, const Phrasebook& words) {
    WhatIf what;
    what.whole = off.rerun.whole;
    const Experience calm = experience_of(scenario, off.rerun.facts);
    what.satisfaction = calm.satisfaction;
    what.conduct_total = off.conduct.total;
    if (!what.whole) {
        what.sentence = words(
            "On a calm day one of your choices would not have been on offer, so the comparison "
            "stops there.");
        return what;
    }
    const double cost = what.satisfaction - experience.satisfaction;
    what.sentence = cost_of_forces(cost, what.satisfaction, words) + ' ' +
                    words(what.conduct_total == conduct.total
                              ? phrase("Your result is the same either way.")
                              : phrase("Your result is measured against what was possible under "
                                       "these conditions."));
    return what;
}

}  // namespace frontstage
