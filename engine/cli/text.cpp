#include "cli/text.hpp"

#include "base/text.hpp"
#include "core/phrases.hpp"

namespace frontstage::cli {
namespace {

constexpr std::size_t width = 78;

std::string wrapped_line(std::string_view line, std::string_view indent) {
    std::string out(indent);
    std::size_t column = indent.size();
    bool first = true;
    while (!line.empty()) {
        const std::size_t end = line.find(' ');
        const std::string_view word = line.substr(0, end);
        line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
        if (word.empty()) continue;
        const std::size_t length = count_characters(word);
        if (!first && column + 1 + length > width) {
            out += '\n' + std::string(indent);
            column = indent.size();
            first = true;
        }
        if (!first) {
            out += ' ';
            ++column;
        }
        out += word;
        column += length;
        first = false;
    }
    return out + '\n';
}

std::string listed(const std::vector<std::string>& sentences) {
    std::string out;
    for (const std::string& sentence : sentences)
        out += wrapped(sentence, "  ");
    return out;
}

std::string decision_text(const DecisionNote& note, int number, const Phrasebook& words) {
    const std::string place =
        note.touchpoint.empty() ? words.name("moments", note.moment) : note.touchpoint;
    const std::vector<Filling> at{{"number", std::to_string(number)}, {"place", place}};
    std::string out = (note.by_silence ? words("{number}. {place}: the time ran out", at)
                                       : words("{number}. {place}", at)) +
                      '\n';
    out += wrapped(words(note.delivery == Delivery::says ? phrase("You said: {words}")
                                                         : phrase("You did: {words}"),
                         {{"words", note.said}}),
                   "   ");
    out += wrapped(note.felt, "   ");
    out += wrapped(note.worth, "   ");
    for (const ShownNote& shown : note.standards)
        out +=
            wrapped(words("Standard {evidence}: {wording}",
                          {{"evidence", words.term(shown.evidence)}, {"wording", shown.wording}}),
                    "   ");
    if (!note.why.empty()) out += wrapped(words("Why: {why}", {{"why", note.why}}), "   ");
    if (!note.stronger.empty())
        out += wrapped(words("Stronger: {words}", {{"words", note.stronger}}), "   ");
    return out + '\n';
}

std::string standards_text(const Debrief& debrief, const Phrasebook& words) {
    std::string out;
    for (const StandardNote& note : debrief.standards)
        out += wrapped(words(note.critical ? phrase("{verdict} (critical): {wording}")
                                           : phrase("{verdict}: {wording}"),
                             {{"verdict", words.in("term", word_for(note.verdict))},
                              {"wording", note.wording}}),
                       "  ");
    return out;
}

std::string mood_text(const Debrief& debrief, const Phrasebook& words) {
    std::string out = wrapped(debrief.curve.sentence, "  ");
    for (const MoodPoint& point : debrief.curve.points)
        out += wrapped(words("{when}: {mood} of 100. {mark}",
                             {{"when", point.when},
                              {"mood", std::to_string(whole_mood(point.mood_tenths))},
                              {"mark", point.mark}}),
                       "  ");
    return out;
}

std::string perception_text(const PerceptionNote& note, const Phrasebook& words) {
    return wrapped(
        words("{factor}: {place}. {figures}",
              {{"factor", note.name}, {"place", note.place}, {"figures", note.sentence}}),
        "  ");
}

std::string experience_text(const Debrief& debrief, const Phrasebook& words) {
    const Experience& felt = debrief.experience;
    std::string out =
        heading(words("How it felt on the other side (simulated; never pass or fail)"));
    out += mood_text(debrief, words);
    out += wrapped(words("Satisfaction {satisfaction} of 100; {stars} of 5 stars; would recommend "
                         "{nps} of 10; effort {ces} of 7; would come back {intent} of 100.",
                         {{"satisfaction", words.figure(one_decimal(felt.satisfaction))},
                          {"stars", std::to_string(felt.survey.stars)},
                          {"nps", std::to_string(felt.survey.nps)},
                          {"ces", std::to_string(felt.survey.ces)},
                          {"intent", words.figure(one_decimal(felt.return_intent))}}),
                   "  ");
    for (const PerceptionNote& note : debrief.perceptions)
        out += perception_text(note, words);
    return out + heading(words("The review")) + wrapped(felt.review, "  ");
}

}  // namespace

std::string wrapped(std::string_view text, std::string_view indent) {
    std::string out;
    while (!text.empty()) {
        const std::size_t feed = text.find('\n');
        out += wrapped_line(text.substr(0, feed), indent);
        text = feed == std::string_view::npos ? std::string_view() : text.substr(feed + 1);
    }
    return out;
}

std::string heading(std::string_view words) {
    return '\n' + wrapped(words);
}

std::string briefing_text(const Scenario& scenario, const View& view, const Phrasebook& words) {
    std::string out = heading(scenario.title) + wrapped(scenario.role) + wrapped(scenario.brief);
    if (!scenario.before.empty()) out += heading(words("What the customer has already met"));
    for (const PriorInfluence& influence : scenario.before)
        out += wrapped(words(met_in(influence.kind)) + ": " + influence.says, "  ");
    if (!view.forces.empty()) out += heading(words("Outside your control")) + listed(view.forces);
    if (!scenario.standards.empty()) out += heading(words("The standards in play"));
    for (const Standard& standard : scenario.standards) {
        out += wrapped(standard.criticality == Criticality::critical
                           ? words("{wording} (critical)", {{"wording", standard.wording}})
                           : standard.wording,
                       "  ");
        if (!standard.good.empty())
            out +=
                wrapped(words("What good looks like: {words}", {{"words", standard.good}}), "    ");
    }
    return out;
}

std::string debrief_text(const Debrief& debrief, const Phrasebook& words) {
    std::string out =
        heading(words("Debrief: {title}", {{"title", debrief.title}})) + wrapped(debrief.headline);
    for (const StandardNote& note : debrief.standards)
        if (note.critical && note.verdict == StandardVerdict::missed)
            out += wrapped(words("Critical: {wording}", {{"wording", note.wording}}));
    if (!debrief.calibration.empty()) out += wrapped(debrief.calibration);
    out += heading(words("Your decisions"));
    int number = 0;
    for (const DecisionNote& note : debrief.decisions)
        out += decision_text(note, ++number, words);
    if (!debrief.standards.empty())
        out += heading(words("Standards")) + standards_text(debrief, words);
    if (!debrief.gap_sentences.empty())
        out += heading(words("Where we fell short")) + listed(debrief.gap_sentences);
    if (!debrief.force_sentences.empty())
        out += heading(words("Outside your control")) + listed(debrief.force_sentences);
    if (debrief.without_forces) out += wrapped(debrief.without_forces->sentence, "  ");
    out += experience_text(debrief, words);
    if (!debrief.strengths.empty())
        out += heading(words("What you did well")) + listed(debrief.strengths);
    if (!debrief.try_next.empty())
        out += heading(words("Try next time")) + wrapped(debrief.try_next, "  ");
    if (!debrief.faults.empty())
        out += heading(words("Scripts that failed on the way (tell your trainer)")) +
               listed(debrief.faults);
    return out;
}

}  // namespace frontstage::cli
