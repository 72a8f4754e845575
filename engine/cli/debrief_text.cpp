// The debrief in words alone, part by part: what happened, why it counted so, and what to try next.
#include <array>

#include "cli/text.hpp"
#include "core/phrases.hpp"
#include "core/side_by_side.hpp"

namespace frontstage::cli {
namespace {

std::string verdict_words(StandardVerdict verdict, const Phrasebook& words) {
    switch (verdict) {
        case StandardVerdict::met: return words("Met");
        case StandardVerdict::partly: return words("Met in part");
        case StandardVerdict::missed: return words("Missed");
        case StandardVerdict::forfeited: return words("Forfeited: your path went past it");
        case StandardVerdict::not_applicable: return words("Did not apply here");
    }
    return {};
}

std::string said_text(const DecisionNote& note, const Phrasebook& words) {
    const std::vector<Filling> said{{"words", note.said}};
    if (note.by_silence) return words("Time ran out: {words}", said);
    return note.delivery == Delivery::says ? words("You said: {words}", said)
                                           : words("You did: {words}", said);
}

std::string place_text(const DecisionNote& note, const Phrasebook& words) {
    return note.touchpoint.empty() ? words.name("moments", note.moment) : note.touchpoint;
}

std::string decision_text(const DecisionNote& note, std::size_t number, const Phrasebook& words) {
    std::string out =
        wrapped(words("Decision {number}: {place}.",
                      {{"number", std::to_string(number)}, {"place", place_text(note, words)}}));
    out += wrapped(said_text(note, words)) + wrapped(note.felt) + wrapped(note.worth);
    for (const ShownNote& shown : note.standards)
        out += wrapped(words(
            shown.critical ? phrase("{evidence}, critical: {wording}")
                           : phrase("{evidence}: {wording}"),
            {{"evidence", capitalised(words.term(shown.evidence))}, {"wording", shown.wording}}));
    if (!note.why.empty()) out += wrapped(words("Why: {why}", {{"why", note.why}}));
    if (!note.stronger.empty())
        out +=
            wrapped(words("Stronger, and open to you then: {words}", {{"words", note.stronger}}));
    if (note.disagreement)
        out += wrapped(words("You disagreed: {why}.",
                             {{"why", words(sentence_for(note.disagreement->objection))}}));
    return out;
}

std::string decisions_text(const Debrief& debrief, const Phrasebook& words) {
    std::string out;
    for (std::size_t i = 0; i < debrief.decisions.size(); ++i)
        out += (i == 0 ? "" : "\n") + decision_text(debrief.decisions[i], i + 1, words);
    return out;
}

std::string result_text(const Debrief& debrief, const Phrasebook& words) {
    std::string out = wrapped(debrief.headline);
    for (const StandardNote& note : debrief.standards)
        if (note.critical && note.verdict == StandardVerdict::missed)
            out += wrapped(words("Critical: {wording}", {{"wording", note.wording}}));
    out += wrapped(debrief.calibration);
    for (const std::string& strength : debrief.strengths)
        if (!strength.empty())
            out += wrapped(words("What you did well: {words}", {{"words", strength}}));
    if (!debrief.try_next.empty())
        out += wrapped(words("One thing to try next time: {words}", {{"words", debrief.try_next}}));
    return out;
}

std::string mood_text(const MoodCurve& curve, const Phrasebook& words) {
    std::string out = wrapped(curve.sentence);
    for (const MoodPoint& point : curve.points) {
        const std::vector<Filling> at{{"when", point.when},
                                      {"mood", std::to_string(whole_mood(point.mood_tenths))},
                                      {"mark", point.mark}};
        out += wrapped(point.mark.empty() ? words("{when}: {mood} of 100.", at)
                                          : words("{when}: {mood} of 100. {mark}", at));
    }
    return out;
}

std::string standard_text(const StandardNote& note, const Phrasebook& words) {
    std::string out = wrapped(words(
        note.critical ? phrase("{verdict}, critical: {wording}") : phrase("{verdict}: {wording}"),
        {{"verdict", verdict_words(note.verdict, words)}, {"wording", note.wording}}));
    const bool lacking =
        note.verdict != StandardVerdict::met && note.verdict != StandardVerdict::not_applicable;
    if (lacking && !note.good.empty())
        out += wrapped(words("Good looks like: {words}", {{"words", note.good}}));
    return out;
}

// What was missed first.
std::string standards_text(const Debrief& debrief, const Phrasebook& words) {
    constexpr std::array order{StandardVerdict::missed, StandardVerdict::forfeited,
                               StandardVerdict::partly, StandardVerdict::met,
                               StandardVerdict::not_applicable};
    std::string out;
    for (const StandardVerdict verdict : order)
        for (const StandardNote& note : debrief.standards)
            if (note.verdict == verdict) out += standard_text(note, words);
    return out;
}

std::string their_side_text(const Debrief& debrief, const Phrasebook& words) {
    std::string out;
    for (const PerceptionNote& note : debrief.perceptions)
        out += wrapped(
            words("{factor}: {place}. {figures}",
                  {{"factor", note.name}, {"place", note.place}, {"figures", note.sentence}}));
    if (debrief.verdict == Verdict::unfinished) return out;
    const Experience& felt = debrief.experience;
    out += wrapped(words("Satisfaction: {value} of 100 (simulated)",
                         {{"value", words.figure(one_decimal(felt.satisfaction))}}));
    return out + wrapped(words("Would come back: {value} of 100 (simulated)",
                               {{"value", words.figure(one_decimal(felt.return_intent))}}));
}

std::string circumstances_text(const Debrief& debrief, const Phrasebook& words) {
    std::string out = listed(debrief.force_sentences);
    if (debrief.without_forces)
        out += wrapped(words("The same choices on a calm day")) +
               wrapped(debrief.without_forces->sentence);
    return out;
}

std::string survey_text(const Debrief& debrief, const Phrasebook& words) {
    if (debrief.verdict == Verdict::unfinished) return {};
    return wrapped(words("Survey and review are simulated, and no part of your result.")) +
           replies_text(debrief.afterwards, words);
}

std::string side_text(const PathSide& side, const Phrasebook& words) {
    return wrapped(words("{name}: conduct {total} of 100",
                         {{"name", side.name}, {"total", std::to_string(side.conduct)}})) +
           wrapped(words("Satisfaction: {value} of 100 (simulated)",
                         {{"value", words.figure(one_decimal(side.satisfaction))}})) +
           wrapped(side.curve.sentence);
}

std::string side_decision(const PathSide& side, std::size_t place, const Phrasebook& words) {
    std::string out = wrapped(
        words("{name}, decision {n}", {{"name", side.name}, {"n", std::to_string(place + 1)}}));
    if (place >= side.decisions.size()) return out + wrapped(words("It was over by then."));
    const DecisionNote& note = side.decisions[place];
    return out + wrapped(said_text(note, words)) + wrapped(note.felt) + wrapped(note.worth);
}

}  // namespace

std::vector<DebriefPart> debrief_parts(const Debrief& debrief, const Phrasebook& words) {
    std::vector<DebriefPart> parts{
        {words("Your result"), result_text(debrief, words)},
        {words("Their mood over time"), mood_text(debrief.curve, words)},
        {words("Your decisions"), decisions_text(debrief, words)},
        {words("Standards"), standards_text(debrief, words)},
        {words("How it looked from their side"), their_side_text(debrief, words)},
        {words("Where the service fell short"), listed(debrief.gap_sentences)},
        {words("Beyond your control"), circumstances_text(debrief, words)},
        {words("Their survey and review"), survey_text(debrief, words)},
        {words("A rule of this scenario failed. Tell your trainer"), listed(debrief.faults)}};
    std::erase_if(parts, [](const DebriefPart& part) { return part.text.empty(); });
    return parts;
}

std::string part_text(const DebriefPart& part) {
    return heading(part.heading) + part.text;
}

std::string debrief_text(const Debrief& debrief, const Phrasebook& words) {
    std::string out = heading(words("Debrief: {title}", {{"title", debrief.title}}));
    for (const DebriefPart& part : debrief_parts(debrief, words))
        out += part_text(part);
    return out;
}

std::string both_ways_text(const SideBySide& both, const Phrasebook& words) {
    std::string out = heading(words("Both ways, one after the other")) + wrapped(both.sentence) +
                      side_text(both.earlier, words) + side_text(both.later, words);
    const std::size_t most = std::max(both.earlier.decisions.size(), both.later.decisions.size());
    if (both.shared > 0 && both.shared < most)
        out += wrapped(words.counted(static_cast<int>(both.shared),
                                     "The first decision was the same both times.",
                                     "The first {n} decisions were the same both times."));
    for (std::size_t place = both.shared; place < most; ++place)
        out += side_decision(both.earlier, place, words) + side_decision(both.later, place, words);
    return out;
}

}  // namespace frontstage::cli
