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

std::string heading(std::string_view words) {
    return '\n' + std::string(words) + '\n' + std::string(count_characters(words), '-') + '\n';
}

std::string listed(const std::vector<std::string>& sentences) {
    std::string out;
    for (const std::string& sentence : sentences)
        out += wrapped(sentence, "  ");
    return out;
}

std::string spoken_line(const SpokenLine& line) {
    if (line.name.empty()) return wrapped(line.text);
    return line.name + ":\n" + wrapped(line.text, "  ");
}

std::string offers_text(const std::vector<Offer>& offers) {
    std::string out;
    int number = 0;
    for (const Offer& offer : offers) {
        const std::string words =
            offer.delivery == Delivery::says ? '"' + offer.text + '"' : offer.text;
        if (offer.openness == Openness::open)
            out += wrapped(std::to_string(++number) + ". " + words, "  ");
        else
            out += wrapped("Not open to you: " + words + " (" + offer.locked_because + ")", "  ");
    }
    return out;
}

std::string decision_text(const DecisionNote& note, int number) {
    std::string out = std::to_string(number) + ". " +
                      (note.touchpoint.empty() ? spoken(note.moment) : note.touchpoint);
    out += note.by_silence ? ": the time ran out\n" : "\n";
    out +=
        wrapped((note.delivery == Delivery::says ? "You said: " : "You did: ") + note.said, "   ");
    out += wrapped(note.felt + '.', "   ");
    if (note.contested)
        out += wrapped("Not counted: trainers do not agree on this one yet.", "   ");
    else
        out +=
            wrapped("Cost: " + points_words(note.cost) + ". Earned: " + points_words(note.points) +
                        " (" + std::string(word_for(note.quality)) + ").",
                    "   ");
    for (const std::string& standard : note.standards)
        out += wrapped("Standard: " + standard + '.', "   ");
    if (!note.why.empty()) out += wrapped("Why: " + note.why, "   ");
    if (!note.stronger.empty()) out += wrapped("Stronger: " + note.stronger, "   ");
    return out + '\n';
}

std::string standards_text(const Debrief& debrief) {
    std::string out;
    for (const StandardNote& note : debrief.standards)
        out += wrapped(std::string(word_for(note.verdict)) +
                           (note.critical ? " (critical): " : ": ") + note.wording,
                       "  ");
    return out;
}

std::string mood_text(const Debrief& debrief) {
    std::string out;
    for (const MoodBeat& beat : debrief.experience.mood)
        out += (out.empty() ? "" : ", ") + tenths_words(beat.mood_tenths);
    return wrapped("Mood from arrival to the end: " + out + '.', "  ");
}

std::string perception_text(const PerceptionNote& note) {
    const Perceived& seen = note.perceived;
    return wrapped(std::string(word_for(note.factor)) + ": perceived " +
                       one_decimal(seen.perceived) + ", would put up with " +
                       one_decimal(seen.adequate) + ", hoped for " + one_decimal(seen.desired) +
                       " (" + std::string(word_for(seen.zone)) + ")",
                   "  ");
}

std::string experience_text(const Debrief& debrief) {
    const Experience& felt = debrief.experience;
    std::string out = heading("How it felt on the other side (simulated; never pass or fail)");
    out += mood_text(debrief);
    out += wrapped("Satisfaction " + one_decimal(felt.satisfaction) + " of 100; " +
                       std::to_string(felt.survey.stars) + " of 5 stars; would recommend " +
                       std::to_string(felt.survey.nps) + " of 10; effort " +
                       std::to_string(felt.survey.ces) + " of 7; would come back " +
                       one_decimal(felt.return_intent) + " of 100.",
                   "  ");
    for (const PerceptionNote& note : debrief.perceptions)
        out += perception_text(note);
    return out + heading("The review") + wrapped(felt.review, "  ");
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

std::string briefing_text(const Scenario& scenario, const View& view) {
    std::string out = heading(scenario.title) + wrapped(scenario.role) + wrapped(scenario.brief);
    if (!scenario.before.empty()) out += heading("What the customer has already met");
    for (const PriorInfluence& influence : scenario.before)
        out += wrapped(influence.name + ": " + influence.says, "  ");
    if (!view.forces.empty()) out += heading("Outside your control") + listed(view.forces);
    if (!scenario.standards.empty()) out += heading("The standards in play");
    for (const Standard& standard : scenario.standards) {
        out += wrapped(
            standard.wording + (standard.criticality == Criticality::critical ? " (critical)" : ""),
            "  ");
        if (!standard.good.empty())
            out += wrapped("What good looks like: " + standard.good, "    ");
    }
    return out;
}

std::string view_text(const View& view) {
    std::string out = "\n";
    for (const SpokenLine& line : view.lines)
        out += spoken_line(line);
    if (view.stage == Stage::at_moment) {
        if (!view.speaker_name.empty())
            out += '[' + view.speaker_name + ": " + view.mood_words + ". Mood " +
                   std::to_string(view.mood) + " of 100. Service clock " +
                   duration_words(view.clock_s) + ".]\n";
        out += offers_text(view.offers);
    }
    return out;
}

std::string debrief_text(const Debrief& debrief) {
    std::string out = heading("Debrief: " + debrief.title) + wrapped(debrief.headline);
    for (const StandardNote& note : debrief.standards)
        if (note.critical && note.verdict == StandardVerdict::missed)
            out += wrapped("Critical: " + note.wording);
    out += heading("Your decisions");
    int number = 0;
    for (const DecisionNote& note : debrief.decisions)
        out += decision_text(note, ++number);
    if (!debrief.standards.empty()) out += heading("Standards") + standards_text(debrief);
    if (!debrief.gap_sentences.empty())
        out += heading("Where we fell short") + listed(debrief.gap_sentences);
    if (!debrief.force_sentences.empty())
        out += heading("Outside your control") + listed(debrief.force_sentences);
    if (debrief.without_forces) out += wrapped(debrief.without_forces->sentence, "  ");
    out += experience_text(debrief);
    if (!debrief.strengths.empty()) out += heading("What you did well") + listed(debrief.strengths);
    if (!debrief.try_next.empty())
        out += heading("Try next time") + wrapped(debrief.try_next, "  ");
    if (!debrief.faults.empty())
        out +=
            heading("Scripts that failed on the way (tell your trainer)") + listed(debrief.faults);
    return out;
}

}  // namespace frontstage::cli
