// The words of a graph's page: a table of all ways, and each moment with everything it holds.
#include "author/graph/page.hpp"
#include "author/graph/svg.hpp"
#include "author/pages/page_words.hpp"
#include "core/fact.hpp"
#include "pages/markup.hpp"

namespace frontstage::author {

using pages::escaped;
namespace {

std::string link_to(const Scenario& scenario, const Target& target) {
    return "<a href=\"#" + anchor_of(target) + "\">" + escaped(id_of(scenario, target)) + "</a>";
}

std::string findings_list(const std::vector<Diagnostic>& findings) {
    if (findings.empty()) return {};
    std::string out = "<ul class=\"findings\">";
    for (const Diagnostic& finding : findings) {
        out += "<li><b>" + escaped(finding.code) + "</b>, line " +
               std::to_string(finding.where.begin.line) + ": " + escaped(finding.message);
        if (!finding.hint.empty()) out += ". " + escaped(finding.hint);
        out += "</li>";
    }
    return out + "</ul>";
}

template <class Id>
std::string findings_at(const std::map<Id, std::vector<Diagnostic>>& findings, Id id) {
    const auto found = findings.find(id);
    return found == findings.end() ? std::string() : findings_list(found->second);
}

std::string said(const Scenario& scenario, const std::vector<Line>& lines) {
    std::string out;
    for (const Line& line : lines)
        out += "<p class=\"said\"><b>" + escaped(speaker_name(scenario, line.speaker)) + ":</b> " +
               escaped(line.text) + "</p>\n";
    return out;
}

std::string ways(const Scenario& scenario, const Next& next) {
    std::string out;
    for (const Turn& turn : next) {
        const std::string when = condition_words(scenario, next, turn);
        out += "<li>Leads to " + link_to(scenario, turn.to) +
               (when.empty() ? std::string() : ", " + escaped(when)) + "</li>";
    }
    return out;
}

class Details {
public:
    Details(const Scenario& scenario, const GraphLayers& layers)
        : scenario_(scenario), layers_(layers), findings_(by_place(scenario, layers.findings)) {}

    std::string written() const {
        std::string out = "<h2>Every moment in words</h2>\n";
        if (!findings_.elsewhere.empty())
            out += "<div class=\"findings-elsewhere\">" + findings_list(findings_.elsewhere) +
                   "</div>\n";
        for (std::uint32_t i = 0; i < scenario_.moments.size(); ++i)
            out += moment(MomentId{i});
        for (std::uint32_t i = 0; i < scenario_.endings.size(); ++i)
            out += ending(EndingId{i});
        return out;
    }

private:
    std::string moment(MomentId id) const {
        const Moment& moment = scenario_[id];
        std::string out = "<article class=\"place\" id=\"" + anchor_of(id) + "\"><h3>" +
                          escaped(scenario_.names.moments[id]) + "</h3>\n<p class=\"facts\">" +
                          escaped(facts(moment)) + "</p>\n" + findings_at(findings_.moments, id) +
                          said(scenario_, moment.lines);
        if (!moment.next.empty())
            out += "<ul class=\"small-facts\">" + ways(scenario_, moment.next) + "</ul>";
        if (!moment.choices.empty()) {
            out += "<ol class=\"choices\">\n";
            for (const ChoiceId choice : moment.choices)
                out += this->choice(choice);
            out += "</ol>";
        }
        return out + "</article>\n";
    }

    std::string facts(const Moment& moment) const {
        std::string words =
            moment.truth ? std::string(word_for(*moment.truth)) + " moment of truth" : "a moment";
        if (!moment.touchpoint.empty()) words += " · " + moment.touchpoint;
        words += elsewhere(moment.meeting);
        if (moment.within_s) words += " · answer within " + std::to_string(*moment.within_s) + " s";
        if (moment.within_s && moment.silence)
            words += ", or it counts as " +
                     std::string(choice_part(scenario_.names.choices[*moment.silence]));
        if (moment.scoring == Scoring::contested) words += " · contested, so it does not count";
        return words;
    }

    static std::string elsewhere(const MeetingHere& here) {
        const std::string words = meeting_words(here);
        return words.empty() ? words : " · " + words;
    }

    std::string choice(ChoiceId id) const {
        const Choice& choice = scenario_[id];
        const std::string quality(word_for(choice.quality));
        std::string out = "<li id=\"" + anchor_of(id) + "\" class=\"" + quality +
                          "\"><h4><span class=\"letter-mark\" aria-hidden=\"true\">" +
                          letter_of(choice.quality) + "</span>" +
                          escaped(choice_part(scenario_.names.choices[id])) +
                          "<span class=\"quality\">" + quality + "</span></h4>\n<p>" +
                          escaped(choice.text) + "</p>\n";
        if (!choice.why.empty()) out += "<p class=\"why\">" + escaped(choice.why) + "</p>\n";
        out += findings_at(findings_.choices, id) + "<ul class=\"small-facts\">" +
               ways(scenario_, choice.next);
        for (const std::string& words : standards_words(scenario_, choice))
            out += "<li>" + escaped(words) + "</li>";
        for (const std::string& words : effect_words(scenario_, choice))
            out += "<li>" + escaped(words) + "</li>";
        return out + taken(id) + "</ul></li>\n";
    }

    std::string taken(ChoiceId id) const {
        if (!layers_.coverage) return {};
        const ChoiceCoverage& covered = layers_.coverage->choices[id.number];
        std::string out = "<li class=\"tested\">Taken by " + std::to_string(covered.walks) +
                          " of " + std::to_string(layers_.coverage->walks) + " walks</li>";
        if (const auto percent = percent_chosen(scenario_, *layers_.coverage, id))
            out += "<li class=\"taken\">Chosen in " + std::to_string(*percent) +
                   " % of the attempts that came here</li>";
        return out;
    }

    std::string ending(EndingId id) const {
        return "<article class=\"place\" id=\"" + anchor_of(id) + "\"><h3>" +
               escaped(scenario_.names.endings[id]) + "</h3>\n<p class=\"facts\">an ending" +
               escaped(elsewhere(scenario_[id].meeting)) + "</p>\n" +
               findings_at(findings_.endings, id) + said(scenario_, scenario_[id].lines) +
               "</article>\n";
    }

    const Scenario& scenario_;
    const GraphLayers& layers_;
    FindingsByPlace findings_;
};

std::string row(const Scenario& scenario, MomentId from, const Next& next, const Turn& turn,
                std::optional<ChoiceId> id) {
    std::string standards;
    if (id)
        for (const std::string& words : standards_words(scenario, scenario[*id]))
            standards += (standards.empty() ? "" : "; ") + words;
    std::string when = condition_words(scenario, next, turn);
    return "<tr><th scope=\"row\">" + link_to(scenario, from) + "</th><td>" +
           (id ? "<a href=\"#" + anchor_of(*id) + "\">" +
                     escaped(choice_part(scenario.names.choices[*id])) + "</a>"
               : "goes on by itself") +
           "</td><td>" + (id ? std::string(word_for(scenario[*id].quality)) : "–") + "</td><td>" +
           link_to(scenario, turn.to) + (when.empty() ? std::string() : ", " + escaped(when)) +
           "</td><td>" + escaped(standards) + "</td></tr>\n";
}

}  // namespace

std::string graph_details(const Scenario& scenario, const GraphLayers& layers) {
    return Details(scenario, layers).written();
}

std::string graph_table(const Scenario& scenario) {
    std::string out =
        "<h2 id=\"all-ways\" tabindex=\"-1\">All ways</h2>\n<div class=\"table-box\" "
        "tabindex=\"0\" role=\"region\" aria-label=\"All ways\">"
        "<table><caption>Where each choice leads</caption>\n<thead><tr><th "
        "scope=\"col\">Moment</th><th scope=\"col\">Choice</th><th scope=\"col\">Quality</th><th "
        "scope=\"col\">Leads to</th><th scope=\"col\">Standards</th></tr></thead>\n<tbody>\n";
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i) {
        const Moment& moment = scenario.moments[i];
        for (const Turn& turn : moment.next)
            out += row(scenario, MomentId{i}, moment.next, turn, {});
        for (const ChoiceId id : moment.choices)
            for (const Turn& turn : scenario[id].next)
                out += row(scenario, MomentId{i}, scenario[id].next, turn, id);
    }
    return out + "</tbody></table></div>\n";
}

}  // namespace frontstage::author
