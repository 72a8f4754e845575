#include "core/side_by_side.hpp"

#include <algorithm>

#include "core/phrases.hpp"

namespace frontstage {
namespace {

std::vector<ChoiceId> choices_in(const Facts& facts) {
    std::vector<ChoiceId> choices;
    for (const Fact& fact : facts)
        if (const auto* made = std::get_if<ChoiceMade>(&fact)) choices.push_back(made->choice);
    return choices;
}

PathSide side_of(const Debrief& debrief, std::string name) {
    return {std::move(name),
            debrief.headline,
            debrief.verdict,
            debrief.conduct.total,
            debrief.experience.satisfaction,
            debrief.curve,
            debrief.decisions};
}

std::string where_they_part(const SideBySide& both, const Phrasebook& words) {
    const std::size_t longest =
        std::max(both.earlier.decisions.size(), both.later.decisions.size());
    if (both.shared >= longest) return words("Both are the same from beginning to end.");
    if (both.shared == 0) return words("They part at the first decision.");
    return words("They part at decision {n}.", {{"n", std::to_string(both.shared + 1)}});
}

std::string conduct_words(const SideBySide& both, const Phrasebook& words) {
    const int now = both.later.conduct, before = both.earlier.conduct;
    const std::vector<Filling> figures{{"now", std::to_string(now)},
                                       {"before", std::to_string(before)}};
    if (now == before) return words("Conduct is {now} of 100 both times.", figures);
    return words(now > before ? phrase("Conduct rose from {before} to {now} of 100.")
                              : phrase("Conduct fell from {before} to {now} of 100."),
                 figures);
}

std::string satisfaction_words(const SideBySide& both, const Phrasebook& words) {
    const std::string now = one_decimal(both.later.satisfaction);
    const std::string before = one_decimal(both.earlier.satisfaction);
    if (now == before) return words("The customer was as satisfied as before.");
    return words(both.later.satisfaction > both.earlier.satisfaction
                     ? phrase("The customer was more satisfied: {now} of 100 instead of {before}.")
                     : phrase("The customer was less satisfied: {now} of 100 instead of {before}."),
                 {{"now", words.figure(now)}, {"before", words.figure(before)}});
}

std::string verdict_words(const SideBySide& both, const Phrasebook& words) {
    const bool was_met = both.earlier.verdict == Verdict::met;
    const bool is_met = both.later.verdict == Verdict::met;
    if (both.later.verdict == Verdict::unfinished)
        return words("This time it was left before the end, so there is no result to compare.");
    if (is_met && !was_met) return words("The mark is met now.");
    if (was_met && !is_met) return words("The mark was met before, and is not now.");
    return {};
}

}  // namespace

std::size_t shared_decisions(const Facts& one, const Facts& other) {
    const std::vector<ChoiceId> a = choices_in(one), b = choices_in(other);
    const auto [end, ignored] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(end - a.begin());
}

SideBySide side_by_side(const Debrief& earlier, const Debrief& later, std::size_t shared,
                        const Phrasebook& words) {
    SideBySide both;
    both.title = later.title;
    both.pass_percent = later.pass_percent;
    both.shared = shared;
    both.earlier = side_of(earlier, words("Before"));
    both.later = side_of(later, words("Now"));
    both.sentence = where_they_part(both, words);
    const bool finished = later.verdict != Verdict::unfinished;
    const std::vector<std::string> changes =
        finished ? std::vector{conduct_words(both, words), satisfaction_words(both, words),
                               verdict_words(both, words)}
                 : std::vector{verdict_words(both, words)};
    for (const std::string& change : changes)
        if (!change.empty()) both.sentence += ' ' + change;
    return both;
}

}  // namespace frontstage
