#include "core/decision_notes.hpp"

#include <cstdlib>

#include "core/phrases.hpp"
#include "core/plausible.hpp"

namespace frontstage {
namespace {

std::string with_stop(std::string sentence) {
    constexpr std::string_view stops = ".!?";
    if (!sentence.empty() && stops.find(sentence.back()) == std::string_view::npos) sentence += '.';
    return sentence;
}

std::string mood_moved_words(const Decision& decision, const Phrasebook& words) {
    const int moved = decision.mood_after_tenths - decision.mood_before_tenths;
    const std::vector<Filling> figures{
        {"by", words.figure(tenths_words(std::abs(moved)))},
        {"mood", words.figure(tenths_words(decision.mood_after_tenths))}};
    return words(moved > 0   ? phrase("Their mood rose by {by}, to {mood}.")
                 : moved < 0 ? phrase("Their mood fell by {by}, to {mood}.")
                             : phrase("Their mood stayed at {mood}."),
                 figures);
}

std::string listed(const std::vector<std::string>& names, const Phrasebook& words) {
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i)
        list = i == 0 ? names[i]
               : i + 1 == names.size()
                   ? words("{one} and {another}", {{"one", list}, {"another", names[i]}})
                   : list + words.in("list", ", ") + names[i];
    return list;
}

std::string felt_words(const Decision& decision, const Facts& facts, const Phrasebook& words) {
    PerFactor<int> felt{};
    std::string reasons;
    for (std::size_t i = decision.first_fact; i < decision.end_fact && i < facts.size(); ++i) {
        if (const auto* feeling = std::get_if<Felt>(&facts[i]))
            felt[static_cast<std::size_t>(feeling->factor)] += plausible(feeling->tenths);
        if (const auto* moved = std::get_if<MoodMoved>(&facts[i]); moved && !moved->because.empty())
            reasons += ' ' + with_stop(words.in("said", moved->because));
    }
    std::vector<std::string> more, less;
    for (std::size_t i = 0; i < factor_count; ++i)
        if (felt[i] != 0) (felt[i] > 0 ? more : less).push_back(words.term(static_cast<Factor>(i)));
    std::string told = mood_moved_words(decision, words) + reasons;
    if (!more.empty())
        told += ' ' + words("They saw more {factors}.", {{"factors", listed(more, words)}});
    if (!less.empty())
        told += ' ' + words("They saw less {factors}.", {{"factors", listed(less, words)}});
    return told;
}

// A figure alone says nothing: what was lost is told against all that there was to earn.
std::string worth_words(const Decision& decision, const DecisionNote& note, const Conduct& conduct,
                        const Phrasebook& words) {
    if (note.contested) return words("Not counted: there is no one right way here.");
    if (decision.cost <= 0)
        return words(note.stronger.empty()
                         ? phrase("It cost you nothing: nothing stronger was open.")
                         : phrase("It cost you nothing: this way led to just as many points."));
    const std::string most = std::to_string(conduct.points.most);
    return decision.cost == 1
               ? words("It cost you 1 of the {most} points that could be earned here.",
                       {{"most", most}})
               : words("It cost you {cost} of the {most} points that could be earned here.",
                       {{"cost", std::to_string(decision.cost)}, {"most", most}});
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

std::optional<DisagreementNote> disagreement_with(ChoiceId choice, const Facts& facts) {
    std::optional<DisagreementNote> latest;
    for (const Fact& fact : facts)
        if (const auto* said = std::get_if<Disagreed>(&fact); said && said->choice == choice)
            latest = DisagreementNote{said->objection, said->words};
    return latest;
}

DecisionNote note_on(const Scenario& scenario, const Decision& decision, const Facts& facts,
                     const Conduct& conduct, const Phrasebook& words) {
    const Choice& choice = scenario[decision.choice];
    const Moment& moment = scenario[decision.moment];
    DecisionNote note;
    note.moment = scenario.names.moments[decision.moment];
    note.choice = decision.choice;
    note.touchpoint = moment.touchpoint;
    note.truth = moment.truth;
    note.said = choice.text;
    note.delivery = choice.delivery;
    note.by_silence = decision.how == Chosen::by_silence;
    note.felt = felt_words(decision, facts, words);
    note.mood_before_tenths = decision.mood_before_tenths;
    note.mood_after_tenths = decision.mood_after_tenths;
    note.points = decision.points;
    note.cost = decision.cost;
    note.quality = choice.quality;
    note.contested = decision.scoring == Scoring::contested;
    note.why = choice.why;
    if (const auto stronger = stronger_than(scenario, decision)) {
        note.stronger = scenario[*stronger].text;
        note.stronger_why = scenario[*stronger].why;
    }
    note.worth = worth_words(decision, note, conduct, words);
    for (const Showing& shown : decision.standards)
        note.standards.push_back({scenario[shown.standard].wording, shown.evidence,
                                  scenario[shown.standard].criticality == Criticality::critical});
    note.disagreement = disagreement_with(decision.choice, facts);
    return note;
}

}  // namespace

std::vector<DecisionNote> decision_notes(const Scenario& scenario,
                                         const std::vector<Decision>& decisions, const Facts& facts,
                                         const Conduct& conduct, const Phrasebook& words) {
    std::vector<DecisionNote> notes;
    for (const Decision& decision : decisions)
        notes.push_back(note_on(scenario, decision, facts, conduct, words));
    return notes;
}

std::string_view sentence_for(Objection objection) {
    switch (objection) {
        case Objection::own_words: return phrase("Something else, in my own words");
        case Objection::another_is_right: return phrase("Another of the choices is the right one");
        case Objection::more_than_one: return phrase("More than one of them is right");
        case Objection::own_rules: return phrase("Where I work the rule is different");
        case Objection::too_little_known: return phrase("Too little was known to judge it");
        case Objection::nobody_says_so: return phrase("Nobody would say it like that");
    }
    return {};
}

}  // namespace frontstage
