#include "core/debrief.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/phrases.hpp"
#include "core/plausible.hpp"
#include "core/review.hpp"
#include "core/rounding.hpp"

namespace frontstage {
namespace {

std::string without_stop(std::string sentence) {
    if (sentence.ends_with('.')) sentence.pop_back();
    return sentence;
}

std::string felt_words(const Decision& decision, const Facts& facts, const Phrasebook& words) {
    std::string felt_so =
        words("Mood {before} to {after}",
              {{"before", words.figure(tenths_words(decision.mood_before_tenths))},
               {"after", words.figure(tenths_words(decision.mood_after_tenths))}});
    PerFactor<int> felt{};
    std::string reasons;
    for (std::size_t i = decision.first_fact; i < decision.end_fact && i < facts.size(); ++i) {
        if (const auto* feeling = std::get_if<Felt>(&facts[i]))
            felt[static_cast<std::size_t>(feeling->factor)] += plausible(feeling->tenths);
        if (const auto* moved = std::get_if<MoodMoved>(&facts[i]); moved && !moved->because.empty())
            reasons += ". " + without_stop(words.in("said", moved->because));
    }
    for (std::size_t i = 0; i < factor_count; ++i)
        if (felt[i] != 0)
            felt_so += "; " + words.term(static_cast<Factor>(i)) + ' ' +
                       words.figure(signed_tenths(felt[i]));
    return felt_so + reasons;
}

// The best that was then on offer, if it was better than what was chosen.
std::optional<ChoiceId> stronger_than(const Scenario& scenario, const Decision& decision) {
    std::optional<ChoiceId> stronger;
    int most = points_for(scenario[decision.choice].quality);
    for (const ChoiceId offered : decision.offered)
        if (const int points = points_for(scenario[offered].quality); points > most) {
            most = points;
            stronger = offered;
        }
    return stronger;
}

DecisionNote note_on(const Scenario& scenario, const Decision& decision, const Facts& facts,
                     const Phrasebook& words) {
    const Choice& choice = scenario[decision.choice];
    const Moment& moment = scenario[decision.moment];
    DecisionNote note;
    note.moment = scenario.names.moments[decision.moment];
    note.touchpoint = moment.touchpoint;
    note.truth = moment.truth;
    note.said = choice.text;
    note.delivery = choice.delivery;
    note.by_silence = decision.how == Chosen::by_silence;
    note.felt = felt_words(decision, facts, words);
    note.points = decision.points;
    note.cost = decision.cost;
    note.quality = choice.quality;
    note.contested = decision.scoring == Scoring::contested;
    note.why = choice.why;
    if (const auto stronger = stronger_than(scenario, decision)) {
        note.stronger = scenario[*stronger].text;
        note.stronger_why = scenario[*stronger].why;
    }
    for (const Showing& shown : decision.standards)
        note.standards.push_back(
            capitalised(words.name("standards", scenario.names.standards[shown.standard])) + ": " +
            words.term(shown.evidence));
    return note;
}

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

// One or two: choices that cost nothing and left the customer better off, the largest gain first.
std::vector<std::string> strengths_of(const Scenario& scenario,
                                      const std::vector<Decision>& decisions) {
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
        if (strengths.size() < 2) strengths.push_back(scenario[decision->choice].why);
    return strengths;
}

// The one thing: the words that were on offer at the dearest decision that had any; where a turn
// was dearer than any wording there are none to give.
std::string try_next_of(const std::vector<DecisionNote>& notes) {
    const DecisionNote* dearest = nullptr;
    for (const DecisionNote& note : notes)
        if (note.cost > 0 && !note.stronger.empty() && (!dearest || note.cost > dearest->cost))
            dearest = &note;
    return dearest ? dearest->stronger : std::string();
}

std::string cost_of_forces(double cost, const std::string& names, double satisfaction,
                           const Phrasebook& words) {
    const std::string size = one_decimal(std::abs(cost));
    const std::string_view sentence =
        cost < 0 ? (size == "1" ? phrase("With the same choices and without {forces}, satisfaction "
                                         "would have been {satisfaction}: 1 point less.")
                                : phrase("With the same choices and without {forces}, satisfaction "
                                         "would have been {satisfaction}: {size} points less."))
        : size == "1"
            ? phrase(
                  "With the same choices and without {forces}, satisfaction would have been "
                  "{satisfaction}: outside your control, 1 point was lost.")
            : phrase(
                  "With the same choices and without {forces}, satisfaction would have been "
                  "{satisfaction}: outside your control, {size} points were lost.");
    return words(sentence, {{"forces", names},
                            {"satisfaction", words.figure(one_decimal(satisfaction))},
                            {"size", words.figure(size)}});
}

WhatIf what_if(const Scenario& scenario, const State& end, const Debrief& debrief,
               const ForcesOff& off, const Phrasebook& words) {
    WhatIf what;
    what.whole = off.rerun.whole;
    const Experience calm = experience_of(scenario, off.rerun.facts);
    what.satisfaction = calm.satisfaction;
    what.conduct_total = off.conduct.total;
    std::string names;
    end.forces.each([&](ForceId id) {
        const std::string name = words.name("forces", scenario.names.forces[id]);
        names = names.empty() ? name
                              : words("{one} and {another}", {{"one", names}, {"another", name}});
    });
    if (!what.whole) {
        what.sentence = words(
            "Without {forces} one of your choices would not have been on offer, so the "
            "comparison stops there.",
            {{"forces", names}});
        return what;
    }
    const double cost = what.satisfaction - debrief.experience.satisfaction;
    what.sentence = cost_of_forces(cost, names, what.satisfaction, words) + ' ' +
                    words(what.conduct_total == debrief.conduct.total
                              ? phrase("Your result is the same either way.")
                              : phrase("Your result is measured against what was possible under "
                                       "these conditions."));
    return what;
}

}  // namespace

std::optional<ForcesOff> forces_off(const Scenario& scenario, const Facts& facts, Scripts& scripts,
                                    Weights weights) {
    std::optional<Rerun> off = rerun_without_forces(scenario, facts, scripts);
    if (!off) return std::nullopt;
    const Outlook outlook(scenario, opening_of(off->facts), scripts);
    Conduct conduct = conduct_of(scenario, off->facts, outlook, weights);
    return ForcesOff{std::move(*off), std::move(conduct)};
}

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
    for (const Decision& decision : decisions)
        debrief.decisions.push_back(note_on(scenario, decision, facts, words));
    debrief.standards = standard_notes(scenario, debrief.conduct);
    debrief.gaps = gaps_of(scenario, end, debrief.conduct, debrief.experience, outlook);
    for (const Gap& gap : debrief.gaps)
        if (gap.kind != GapKind::perception)
            debrief.gap_sentences.push_back(sentence_on(scenario, gap, words));
    debrief.force_sentences = force_sentences(scenario, end, words);
    for (std::size_t i = 0; i < factor_count; ++i)
        debrief.perceptions.push_back({static_cast<Factor>(i), debrief.experience.factors[i]});
    debrief.strengths = strengths_of(scenario, decisions);
    debrief.try_next = try_next_of(debrief.decisions);
    if (without_forces)
        debrief.without_forces = what_if(scenario, end, debrief, *without_forces, words);
    for (const Fact& fact : facts)
        if (const auto* fault = std::get_if<ScriptFaulted>(&fact))
            debrief.faults.push_back(fault->where + ": " + fault->message);
    return debrief;
}

}  // namespace frontstage
