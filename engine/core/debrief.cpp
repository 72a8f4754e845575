#include "core/debrief.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/calibration.hpp"
#include "core/phrases.hpp"
#include "core/review.hpp"
#include "core/rounding.hpp"

namespace frontstage {
namespace {

std::vector<StandardNote> standard_notes(const Scenario& scenario, const Conduct& conduct) {
    std::vector<StandardNote> notes;
    for (const StandardResult& result : conduct.results) {
        const Standard& standard = scenario[result.standard];
        notes.push_back({scenario.names.standards[result.standard], standard.wording, standard.good,
                         result.verdict, standard.criticality == Criticality::critical,
                         result.credit});
    }
    const auto missed_critical = [](const StandardNote& note) {
        return note.critical && note.verdict != StandardVerdict::not_applicable &&
               note.credit < 1.0;
    };
    std::stable_partition(notes.begin(), notes.end(), missed_critical);
    return notes;
}

std::string headline_for(const Conduct& conduct, int pass_percent, const Phrasebook& words) {
    const std::vector<Filling> figures{{"total", std::to_string(conduct.total)},
                                       {"mark", std::to_string(pass_percent)}};
    switch (conduct.verdict) {
        case Verdict::met: return words("Met: {total} of 100, the mark is {mark}.", figures);
        case Verdict::not_yet:
            return words("Not yet: {total} of 100, the mark is {mark}.", figures);
        case Verdict::not_yet_critical:
            return words("Not yet: a critical standard was missed. That counts before any figure.");
        case Verdict::unfinished:
            return words("Unfinished: you left before the end, so there is no result.");
    }
    return {};
}

std::string sentence_on(const Scenario& scenario, const Gap& gap, const Phrasebook& words) {
    switch (gap.kind) {
        case GapKind::expectation_unknown:
            return words("You never found out about: {what}.",
                         {{"what", words.name("discoveries", gap.what)}});
        case GapKind::standard_unfit:
            return words("The standard itself does not serve here: {what}.",
                         {{"what", words.name("standards", gap.what)}});
        case GapKind::promise:
            return words("A promise was made and not kept: {what}.",
                         {{"what", words.name("promises", gap.what)}});
        case GapKind::perception:
            return words("On {factor} they got {size} less than they would put up with.",
                         {{"factor", words.in("term", gap.what)},
                          {"size", words.figure(one_decimal(gap.size))}});
        case GapKind::delivery:
            if (const auto id = scenario.names.standards.find(gap.what))
                return words(gap.size >= 1.0 ? phrase("Missed: {wording}")
                                             : phrase("Met in part: {wording}"),
                             {{"wording", scenario[*id].wording}});
            break;
    }
    return {};
}

// What was done, and what was good about it.
std::string strength(const Choice& choice, const Phrasebook& words) {
    const std::string said = choice.delivery == Delivery::does
                                 ? choice.text
                                 : words("“{words}”", {{"words", choice.text}});
    return choice.why.empty() ? said : said + ' ' + choice.why;
}

// One or two: choices that cost nothing and left the customer better off, the largest gain first.
std::vector<std::string> strengths_of(const Scenario& scenario,
                                      const std::vector<Decision>& decisions,
                                      const Phrasebook& words) {
    std::vector<const Decision*> good;
    for (const Decision& decision : decisions)
        if (decision.cost == 0 && decision.points > 0 && decision.scoring == Scoring::counted)
            good.push_back(&decision);
    const auto gain = [](const Decision* d) {
        return d->mood_after_tenths - d->mood_before_tenths;
    };
    std::stable_sort(good.begin(), good.end(),
                     [&](const Decision* a, const Decision* b) { return gain(a) > gain(b); });
    std::vector<std::string> strengths;
    for (const Decision* decision : good)
        if (strengths.size() < 2) strengths.push_back(strength(scenario[decision->choice], words));
    return strengths;
}

// The one thing: the words that were on offer at the dearest decision that had any; where a turn
// was dearer than any wording there are none to give.
std::optional<std::size_t> where_to_try(const std::vector<DecisionNote>& notes) {
    std::optional<std::size_t> dearest;
    for (std::size_t i = 0; i < notes.size(); ++i)
        if (notes[i].cost > 0 && !notes[i].stronger.empty() &&
            (!dearest || notes[i].cost > notes[*dearest].cost))
            dearest = i;
    return dearest;
}

std::string_view zone_words(ZonePlace zone) {
    switch (zone) {
        case ZonePlace::below: return phrase("less than they would put up with");
        case ZonePlace::within: return phrase("what they would put up with");
        case ZonePlace::above: return phrase("more than they hoped for");
    }
    return {};
}

PerceptionNote perception_note(Factor factor, const Perceived& seen, const Phrasebook& words) {
    return {factor, seen, capitalised(words.term(factor)), words(zone_words(seen.zone)),
            words("They got {got}, would put up with {adequate} and hoped for {desired}.",
                  {{"got", words.figure(one_decimal(seen.perceived))},
                   {"adequate", words.figure(one_decimal(seen.adequate))},
                   {"desired", words.figure(one_decimal(seen.desired))}})};
}

}  // namespace

Debrief debrief_of(const Scenario& scenario, const Facts& facts, const Outlook& outlook,
                   const std::optional<ForcesOff>& without_forces, const Phrasebook& words,
                   Weights weights) {
    const State end = replay(facts);
    Debrief debrief;
    debrief.title = scenario.title;
    debrief.pass_percent = scenario.pass_percent;
    debrief.conduct = conduct_of(scenario, facts, outlook, weights);
    debrief.experience = experience_of(scenario, facts);
    debrief.experience.review = review_of(scenario, debrief.experience, words);
    debrief.verdict = debrief.conduct.verdict;
    debrief.headline = headline_for(debrief.conduct, scenario.pass_percent, words);
    if (end.ending && end.ending->number < scenario.endings.size())
        for (const Line& line : scenario[*end.ending].lines)
            debrief.ending += (debrief.ending.empty() ? "" : "\n") + line.text;
    const std::vector<Decision> decisions = decisions_of(scenario, facts, outlook);
    debrief.decisions = decision_notes(scenario, decisions, facts, debrief.conduct, words);
    debrief.standards = standard_notes(scenario, debrief.conduct);
    debrief.gaps = gaps_of(scenario, end, debrief.conduct, debrief.experience, outlook);
    for (const Gap& gap : debrief.gaps)
        if (gap.kind != GapKind::perception)
            debrief.gap_sentences.push_back(sentence_on(scenario, gap, words));
    debrief.force_sentences = force_sentences(scenario, end, words);
    for (std::size_t i = 0; i < factor_count; ++i)
        debrief.perceptions.push_back(
            perception_note(static_cast<Factor>(i), debrief.experience.factors[i], words));
    debrief.strengths = strengths_of(scenario, decisions, words);
    debrief.try_next_at = where_to_try(debrief.decisions);
    if (debrief.try_next_at) debrief.try_next = debrief.decisions[*debrief.try_next_at].stronger;
    std::vector<MoodBeat> calm;
    if (without_forces) {
        debrief.without_forces =
            what_if(scenario, debrief.conduct, debrief.experience, *without_forces, words);
        calm = experience_of(scenario, without_forces->rerun.facts).mood;
    }
    debrief.curve = mood_curve_of(debrief.experience, calm, words);
    debrief.afterwards = afterwards_of(scenario, debrief.experience, words);
    debrief.self_rating = end.self_rating;
    if (end.self_rating)
        debrief.calibration =
            calibration_of(*end.self_rating, debrief.conduct, scenario.pass_percent, words);
    for (const Fact& fact : facts)
        if (const auto* fault = std::get_if<ScriptFaulted>(&fact))
            debrief.faults.push_back(fault->where + ": " + fault->message);
    return debrief;
}

}  // namespace frontstage
