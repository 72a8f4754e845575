#include "author/script/sheet.hpp"

#include "author/pages/page_words.hpp"
#include "author/script/order.hpp"
#include "core/fact.hpp"
#include "core/phrases.hpp"

namespace frontstage::author {
namespace {

class Writing {
public:
    explicit Writing(const Scenario& scenario) : scenario_(scenario) {}

    std::vector<ScriptChapter> chapters(const ReadingOrder& order) {
        ScriptChapter best{"The best path", moments(order.best_path, "")};
        if (order.best_ending) best.parts.push_back(ending(*order.best_ending));
        std::vector<ScriptChapter> all{std::move(best)};
        if (!order.others.empty())
            all.push_back({"Every other choice, and what follows",
                           moments(order.others, "Its lines stand above.")});
        if (!order.unreached.empty())
            all.push_back({"Moments that nothing leads to", moments(order.unreached, "")});
        ScriptChapter endings{"The other endings", {}};
        for (const EndingId id : order.other_endings)
            endings.parts.push_back(ending(id));
        if (!endings.parts.empty()) all.push_back(std::move(endings));
        return all;
    }

private:
    std::vector<ScriptPart> moments(const std::vector<ReadMoment>& order,
                                    std::string_view remark_again) {
        std::vector<ScriptPart> parts;
        for (const ReadMoment& read : order)
            parts.push_back(moment(read, remark_again));
        return parts;
    }

    ScriptPart moment(const ReadMoment& read, std::string_view remark_again) {
        const Moment& moment = scenario_[read.moment];
        ScriptPart part{scenario_.names.moments[read.moment], remark_for(moment), {}};
        if (read.again)
            part.remark += (part.remark.empty() ? "" : " ") + std::string(remark_again);
        else
            add_lines(part, moment.lines);
        for (const ChoiceId id : read.choices)
            part.lines.push_back(choice(id));
        return part;
    }

    std::string remark_for(const Moment& moment) const {
        std::string remark;
        const auto add = [&remark](const std::string& sentence) {
            remark += (remark.empty() ? "" : " ") + sentence;
        };
        if (moment.truth)
            add(spoken_first(word_for(*moment.truth)) + " moment of truth" +
                (moment.touchpoint.empty() ? "." : ": " + moment.touchpoint + '.'));
        if (const std::string meeting = meeting_words(moment.meeting); !meeting.empty())
            add("Here: " + meeting + '.');
        if (moment.within_s)
            add("To be answered within " + std::to_string(*moment.within_s) + " s.");
        if (moment.within_s && moment.silence)
            add("Silence counts as " + short_name(*moment.silence) + '.');
        if (moment.scoring == Scoring::contested) add("Contested: it does not count yet.");
        for (const Turn& turn : moment.next)
            add("Then: " + leads(moment.next, turn) + '.');
        return remark;
    }

    void add_lines(ScriptPart& part, const std::vector<Line>& lines) {
        for (const Line& line : lines) {
            ScriptLine& written = part.lines.emplace_back();
            written.number = ++numbered_;
            written.speaker = speaker_name(scenario_, line.speaker);
            written.text = line.text;
        }
    }

    ScriptLine choice(ChoiceId id) {
        const Choice& choice = scenario_[id];
        ScriptLine line;
        line.number = ++numbered_;
        line.speaker = choice.delivery == Delivery::says ? "Trainee" : "Trainee does";
        line.text = choice.text;
        line.quality = choice.quality;
        line.choice = short_name(id);
        line.why = choice.why;
        line.facts = standards_words(scenario_, choice);
        for (std::string& words : effect_words(scenario_, choice))
            line.facts.push_back(std::move(words));
        for (const Turn& turn : choice.next)
            line.facts.push_back("Then: " + leads(choice.next, turn));
        return line;
    }

    ScriptPart ending(EndingId id) {
        const std::string meeting = meeting_words(scenario_[id].meeting);
        ScriptPart part{scenario_.names.endings[id],
                        "An ending." + (meeting.empty() ? "" : " Here: " + meeting + '.'),
                        {}};
        add_lines(part, scenario_[id].lines);
        return part;
    }

    std::string leads(const Next& next, const Turn& turn) const {
        const std::string when = condition_words(scenario_, next, turn);
        return id_of(scenario_, turn.to) + (when.empty() ? "" : ", " + when);
    }

    std::string short_name(ChoiceId id) const {
        return std::string(choice_part(scenario_.names.choices[id]));
    }

    const Scenario& scenario_;
    std::size_t numbered_ = 0;
};

std::vector<std::pair<std::string, std::string>> facts_of(const Scenario& scenario) {
    std::vector<std::pair<std::string, std::string>> facts;
    const auto add = [&facts](std::string name, std::string words) {
        if (!words.empty()) facts.emplace_back(std::move(name), std::move(words));
    };
    add("Role", scenario.role);
    add("Brief", scenario.brief);
    std::string cast;
    for (const CastMember& member : scenario.cast)
        cast += (cast.empty() ? "" : "; ") + member.name;
    add("Cast", cast);
    for (const PriorInfluence& met : scenario.before)
        add("Met before", std::string(word_for(met.kind)) + ": " + met.says);
    for (const Force& force : scenario.forces)
        add("Force", force.says);
    add("Time and mark", std::to_string(scenario.minutes) + " minutes; " +
                             std::to_string(scenario.pass_percent) + " of 100 to pass");
    return facts;
}

}  // namespace

ScriptSheet script_sheet(app::OpenedScenario& opened, std::vector<Signature> signatures) {
    const Scenario& scenario = *opened.scenario;
    ScriptSheet sheet;
    sheet.language = scenario.language;
    sheet.title = scenario.title;
    sheet.id = scenario.id;
    sheet.digest = opened.digest;
    sheet.facts = facts_of(scenario);
    for (std::uint32_t i = 0; i < scenario.standards.size(); ++i)
        sheet.standards.push_back({spoken_first(scenario.names.standards[StandardId{i}]),
                                   scenario.standards[i].wording,
                                   scenario.standards[i].criticality == Criticality::critical});
    sheet.chapters = Writing(scenario).chapters(reading_order(opened));
    sheet.signatures = std::move(signatures);
    return sheet;
}

}  // namespace frontstage::author
