#include "pages/debrief_parts.hpp"

#include <array>

#include "pages/markup.hpp"

namespace frontstage::pages {
namespace {

// The shapes of the window's icons, as characters that every font has.
std::string_view sign_for(StandardVerdict verdict) {
    switch (verdict) {
        case StandardVerdict::met: return "\u2713";
        case StandardVerdict::partly: return "\u25D0";
        case StandardVerdict::missed: return "\u2717";
        case StandardVerdict::forfeited: return "\u2013";
        case StandardVerdict::not_applicable: return "\u25CB";
    }
    return "";
}

std::string sign(std::string_view character) {
    return "<span class=\"sign\" aria-hidden=\"true\">" + std::string(character) + "</span>";
}

std::string pair(const std::string& label, const std::string& words) {
    if (words.empty()) return {};
    return "<dt>" + escaped(label) + "</dt><dd class=\"keep\">" + escaped(words) + "</dd>\n";
}

std::string said_words(const DecisionNote& note, const Phrasebook& words) {
    const std::vector<Filling> said{{"words", note.said}};
    if (note.by_silence) return words("Time ran out: {words}", said);
    return note.delivery == Delivery::does ? words("You did: {words}", said)
                                           : words("You: {words}", said);
}

std::string shown(const DecisionNote& note, const Phrasebook& words) {
    std::string lines;
    for (const ShownNote& standard : note.standards)
        lines += (lines.empty() ? "" : "\n") + capitalised(words.term(standard.evidence)) + ": " +
                 standard.wording;
    return lines;
}

std::string disagreement(const DecisionNote& note, const Phrasebook& words) {
    if (!note.disagreement) return {};
    const std::string said = words(sentence_for(note.disagreement->objection));
    return note.disagreement->words.empty() ? said : said + ": " + note.disagreement->words;
}

std::string decision(const DecisionNote& note, int number, const Phrasebook& words) {
    std::string place = words("Decision {n}", {{"n", std::to_string(number)}});
    if (!note.touchpoint.empty()) place += ": " + note.touchpoint;
    std::string out =
        "<article>\n<h3>" + escaped(place) + "</h3>\n" +
        paragraph(said_words(note, words), "said") + "<dl>\n" +
        pair(words("They felt"), note.felt) + pair(words("What it cost"), note.worth) +
        pair(words(note.standards.size() == 1 ? phrase("Standard") : phrase("Standards")),
             shown(note, words)) +
        pair(words("Why"), note.why) + pair(words("You disagreed"), disagreement(note, words)) +
        "</dl>\n";
    if (!note.stronger.empty())
        out += "<div class=\"stronger\">" +
               paragraph(words("Stronger, and open to you then"), "label") +
               paragraph(note.stronger, "said") + paragraph(note.stronger_why, "soft") + "</div>\n";
    return out + "</article>\n";
}

}  // namespace

std::string paragraph(std::string_view words, std::string_view classes) {
    if (words.empty()) return {};
    return "<p" + (classes.empty() ? std::string() : " class=\"" + std::string(classes) + '"') +
           '>' + escaped(words) + "</p>\n";
}

std::string bullets(const std::vector<std::string>& sentences) {
    if (sentences.empty()) return {};
    std::string out = "<ul>\n";
    for (const std::string& sentence : sentences)
        out += "<li>" + escaped(sentence) + "</li>\n";
    return out + "</ul>\n";
}

std::string table(const std::string& caption, const std::vector<std::string>& heads,
                  const std::vector<Row>& rows) {
    std::string out = "<div class=\"table-box\" tabindex=\"0\" role=\"region\" aria-label=\"" +
                      escaped(caption) + "\">\n<table>\n<caption>" + escaped(caption) +
                      "</caption>\n<thead><tr>";
    for (const std::string& head : heads)
        out += "<th scope=\"col\">" + escaped(head) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const Row& row : rows) {
        out += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i)
            out += i == 0 ? "<th scope=\"row\">" + escaped(row[i]) + "</th>"
                          : "<td>" + escaped(row[i]) + "</td>";
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n</div>\n";
}

std::string section(std::string_view heading, const std::string& inner) {
    return "<section>\n<h2>" + escaped(heading) + "</h2>\n" + inner + "</section>\n";
}

std::string stars(int given, const Phrasebook& words) {
    std::string signs;
    for (int i = 1; i <= 5; ++i)
        signs += i <= given ? "\u2605" : "\u2606";
    return "<p class=\"stars\"><span aria-hidden=\"true\">" + signs + "</span> " +
           escaped(words("{value} of {most}", {{"value", std::to_string(given)}, {"most", "5"}})) +
           "</p>\n";
}

std::string decisions_section(const Debrief& debrief, const Phrasebook& words) {
    if (debrief.decisions.empty()) return {};
    std::string out;
    int number = 0;
    for (const DecisionNote& note : debrief.decisions)
        out += decision(note, ++number, words);
    return section(words("Your decisions"), out);
}

std::string standards_section(const Debrief& debrief, const Phrasebook& words) {
    if (debrief.standards.empty()) return {};
    constexpr std::array order{StandardVerdict::missed, StandardVerdict::forfeited,
                               StandardVerdict::partly, StandardVerdict::met,
                               StandardVerdict::not_applicable};
    std::string out = "<ul class=\"standards\">\n";
    for (const StandardVerdict verdict : order)
        for (const StandardNote& note : debrief.standards) {
            if (note.verdict != verdict) continue;
            const std::string word = verdict == StandardVerdict::forfeited
                                         ? words("Forfeited: your path went past it")
                                         : capitalised(words.term(verdict));
            const bool lacking =
                verdict != StandardVerdict::met && verdict != StandardVerdict::not_applicable;
            out +=
                "<li>" + sign(sign_for(verdict)) + "<div><strong>" +
                escaped(note.critical ? words("{verdict}. Critical.", {{"verdict", word}}) : word) +
                "</strong>" + paragraph(note.wording, "") +
                (lacking && !note.good.empty()
                     ? paragraph(words("Good looks like: {words}", {{"words", note.good}}), "soft")
                     : "") +
                "</div></li>\n";
        }
    return section(words("Standards"), out + "</ul>\n");
}

}  // namespace frontstage::pages
