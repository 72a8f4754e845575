#include "pages/debrief_page.hpp"

#include <algorithm>

#include "core/calibration.hpp"
#include "pages/charts.hpp"
#include "pages/debrief_parts.hpp"
#include "pages/markup.hpp"

namespace frontstage::pages {
namespace {

std::string head(const Debrief& debrief, const PrintedWhen& when, const std::string& style,
                 const Phrasebook& words) {
    const std::string language = escaped(when.language);
    return "<!DOCTYPE html>\n<html lang=\"" + language +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
           "content=\"width=device-width, initial-scale=1\">\n<title>" +
           escaped(words("Debrief: {title}", {{"title", debrief.title}})) + "</title>\n<style>\n" +
           style + "</style>\n</head>\n<body>\n<main>\n";
}

std::string critical_flags(const Debrief& debrief, const Phrasebook& words) {
    std::string out;
    for (const StandardNote& note : debrief.standards)
        if (note.critical &&
            (note.verdict == StandardVerdict::missed || note.verdict == StandardVerdict::forfeited))
            out += paragraph(words("Critical, missed: {wording}", {{"wording", note.wording}}),
                             "critical");
    return out;
}

std::string result(const Debrief& debrief, const PrintedWhen& when, const Phrasebook& words) {
    std::string out = "<header>\n" + paragraph(debrief.title, "kicker") + "<h1>" +
                      escaped(debrief.headline) + "</h1>\n" + critical_flags(debrief, words);
    if (debrief.verdict != Verdict::unfinished)
        out += paragraph(words("Conduct: {total} of 100",
                               {{"total", std::to_string(debrief.conduct.total)}}),
                         "figure") +
               conduct_picture(debrief.conduct.total, debrief.pass_percent, "conduct", words);
    out += paragraph(debrief.calibration, "");
    out += paragraph(debrief.ending, "ending");
    const std::string mode = words.term(when.mode);
    out += paragraph(when.played.empty() ? words("Mode: {mode}.", {{"mode", mode}})
                                         : words("Mode: {mode}. Played {when}.",
                                                 {{"mode", mode}, {"when", when.played}}),
                     "soft");
    return out + "</header>\n";
}

std::string next_step(const Debrief& debrief, const Phrasebook& words) {
    std::string out;
    if (!debrief.strengths.empty())
        out += section(words(debrief.strengths.size() == 1 ? phrase("What you did well")
                                                           : phrase("Two things you did well")),
                       bullets(debrief.strengths));
    if (!debrief.try_next.empty())
        out += section(words("One thing to try next time"),
                       "<blockquote>" + escaped(words("“{words}”", {{"words", debrief.try_next}})) +
                           "</blockquote>\n");
    return out;
}

std::string mood(const Debrief& debrief, const Phrasebook& words) {
    const MoodCurve& curve = debrief.curve;
    if (curve.points.empty()) return {};
    const bool forces = moved_by_forces(curve);
    std::vector<std::string> heads{words("When"), words("Mood"), words("What stands out")};
    if (forces) heads.insert(heads.begin() + 2, words("On a calm day"));
    std::vector<Row> rows;
    for (const MoodPoint& point : curve.points) {
        Row row{point.when, std::to_string(whole_mood(point.mood_tenths)), point.mark};
        if (forces)
            row.insert(row.begin() + 2,
                       point.calm_tenths ? std::to_string(whole_mood(*point.calm_tenths)) : "");
        rows.push_back(std::move(row));
    }
    std::string key = words("A triangle is a turning point. The ring is the strongest moment.");
    if (forces)
        key += ' ' + words(
                         "The dashed line is the same choices on a calm day; what is hatched "
                         "between is what the circumstances did.");
    return section(words("Their mood over time"),
                   "<figure>" + mood_picture(curve, "mood", words) + "<figcaption>" + escaped(key) +
                       "</figcaption></figure>\n" + paragraph(curve.sentence, "") +
                       table(words("Mood over time, in figures"), heads, rows));
}

std::string their_side(const Debrief& debrief, const Phrasebook& words) {
    if (debrief.perceptions.empty()) return {};
    std::string out = paragraph(words("The box runs from what they would put up with to what they "
                                      "hoped for. The diamond is what they got."),
                                "soft");
    std::vector<Row> rows;
    int number = 0;
    for (const PerceptionNote& note : debrief.perceptions) {
        out += "<figure class=\"zone-row\"><figcaption><strong>" + escaped(note.name) +
               "</strong>: " + escaped(note.place) + "</figcaption>" +
               zone_picture(note, "zone-" + std::to_string(++number)) + "</figure>\n";
        rows.push_back({note.name, note.place, note.sentence});
    }
    return section(
        words("How it looked from their side"),
        out + table(words("How it looked, in figures"),
                    {words("What"), words("They got"), words("On a scale from 1 to 9")}, rows));
}

std::string survey(const Debrief& debrief, const Phrasebook& words) {
    if (debrief.verdict == Verdict::unfinished) return {};
    std::string out = paragraph(words("Simulated from this encounter. It is there to learn from "
                                      "and is not part of your result."),
                                "soft") +
                      "<dl class=\"survey\">\n";
    for (const SurveyReply& reply : debrief.afterwards.replies)
        out += "<dt>" + escaped(reply.question) + "</dt><dd>" + escaped(reply.answer) + "</dd>\n";
    out += "</dl>\n" + stars(debrief.afterwards.stars, words) + "<blockquote>" +
           escaped(debrief.afterwards.review) + "</blockquote>\n";
    return section(words("Their survey and review"), out);
}

std::string circumstances(const Debrief& debrief, const Phrasebook& words) {
    if (debrief.force_sentences.empty() && !debrief.without_forces) return {};
    std::string out = bullets(debrief.force_sentences);
    if (debrief.without_forces)
        out += "<h3>" + escaped(words("The same choices on a calm day")) + "</h3>\n" +
               paragraph(debrief.without_forces->sentence, "");
    return section(words("Beyond your control"), out);
}

}  // namespace

std::string debrief_page(const Debrief& debrief, const PrintedWhen& when, const std::string& style,
                         const Phrasebook& words) {
    std::string out = head(debrief, when, style, words) + result(debrief, when, words) +
                      next_step(debrief, words) + mood(debrief, words) +
                      decisions_section(debrief, words) + standards_section(debrief, words) +
                      their_side(debrief, words);
    if (!debrief.gap_sentences.empty())
        out += section(words("Where the service fell short"), bullets(debrief.gap_sentences));
    out += circumstances(debrief, words) + survey(debrief, words);
    if (!debrief.faults.empty())
        out += section(words("A rule of this scenario failed"),
                       paragraph(words("This is not your doing. Tell the trainer what is written "
                                       "here."),
                                 "") +
                           bullets(debrief.faults));
    return out + "</main>\n</body>\n</html>\n";
}

}  // namespace frontstage::pages
