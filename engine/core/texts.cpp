#include "core/texts.hpp"

#include <algorithm>
#include <set>

#include "core/phrases.hpp"

namespace frontstage {
namespace {

// Goes to every text of `Of` (a scenario, const or not), so that reading and setting cannot differ.
// `visit` is given what a Text holds, with the words by reference.
template <class Of, class Visit>
class Tour {
public:
    Tour(Of& scenario, Visit& visit) : scenario_(scenario), visit_(visit) {}

    void all() {
        text("title", TextKind::title, scenario_.title, {});
        text("role", TextKind::role, scenario_.role, {});
        text("brief", TextKind::brief, scenario_.brief, {});
        for (std::size_t i = 0; i < scenario_.cast.size(); ++i)
            text("cast/" + scenario_.names.speakers.all()[i] + "/name", TextKind::name,
                 scenario_.cast[i].name, scenario_.cast[i].place);
        for (auto& influence : scenario_.before)
            text("before/" + influence.name + "/says", TextKind::told, influence.says,
                 influence.place);
        for (std::size_t i = 0; i < scenario_.forces.size(); ++i)
            text("forces/" + scenario_.names.forces.all()[i] + "/says", TextKind::told,
                 scenario_.forces[i].says, scenario_.forces[i].place);
        for (std::size_t i = 0; i < scenario_.moments.size(); ++i)
            moment("moments/" + scenario_.names.moments.all()[i], scenario_.moments[i]);
        for (std::size_t i = 0; i < scenario_.endings.size(); ++i)
            lines("endings/" + scenario_.names.endings.all()[i], scenario_.endings[i].lines,
                  scenario_.endings[i].place);
        for (std::size_t i = 0; i < scenario_.standards.size(); ++i)
            standard("standards/" + scenario_.names.standards.all()[i], scenario_.standards[i]);
    }

    template <class S>
    void standard(const std::string& id, S& standard) {
        text(id + "/wording", TextKind::wording, standard.wording, standard.place);
        text(id + "/good", TextKind::good, standard.good, standard.place, {}, standard.wording);
    }

private:
    template <class Words>
    void text(std::string id, TextKind kind, Words& words, const Place& place,
              std::string speaker = {}, std::string before = {}) {
        if (words.empty()) return;
        const Place where = place_of(id, place);
        visit_(std::move(id), kind, words, where, std::move(speaker), std::move(before));
    }

    // "the first call" as `the-first-call`.
    static std::string word_of(std::string words) {
        std::replace(words.begin(), words.end(), ' ', '-');
        return words;
    }

    [[nodiscard]] Place place_of(const std::string& id, const Place& otherwise) const {
        const auto known = scenario_.text_places.find(id);
        return known == scenario_.text_places.end() ? otherwise : known->second;
    }

    template <class M>
    void moment(const std::string& id, M& moment) {
        // Several moments may share one; the journey must call it the same in all of them.
        text("touchpoints/" + word_of(moment.touchpoint), TextKind::touchpoint, moment.touchpoint,
             place_of(id + "/touchpoint", moment.place));
        lines(id, moment.lines, moment.place);
        const std::string before = moment.lines.empty() ? "" : moment.lines.back().text;
        for (const ChoiceId choice_id : moment.choices) {
            auto& choice = scenario_.choices[choice_id.number];
            const std::string in = id + "/choices/" +
                                   std::string(choice_part(scenario_.names.choices[choice_id])) +
                                   '/';
            const std::string said = choice.text;
            text(in + std::string(choice_key(choice)), TextKind::choice, choice.text, choice.place,
                 choice.delivery == Delivery::says ? "you" : "", before);
            text(in + "locked", TextKind::locked, choice.locked, choice.place, {}, said);
            text(in + "why", TextKind::why, choice.why, choice.place, {}, said);
        }
    }

    static std::string_view choice_key(const Choice& choice) {
        if (choice.purpose == Purpose::asks) return "ask";
        return choice.delivery == Delivery::says ? "say" : "do";
    }

    template <class Lines>
    void lines(const std::string& id, Lines& lines, const Place& owner) {
        std::string before;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            auto& line = lines[i];
            const std::string said = line.text;
            text(id + '/' + line_key(scenario_, lines, i), TextKind::spoken, line.text,
                 line.place.begin.line > 0 ? line.place : owner,
                 line.speaker ? scenario_[*line.speaker].name : "narrator", before);
            before = said;
        }
    }

    Of& scenario_;
    Visit& visit_;
};

// Takes down what a tour shows, each id once.
struct Gather {
    std::vector<Text>& texts;
    std::set<std::string, std::less<>>& seen;
    void operator()(std::string id, TextKind kind, const std::string& words, const Place& place,
                    std::string speaker, std::string before) const {
        if (seen.insert(id).second)
            texts.push_back(
                {std::move(id), kind, words, std::move(speaker), std::move(before), place});
    }
};

}  // namespace

std::string line_key(const Scenario& scenario, const std::vector<Line>& lines, std::size_t index) {
    if (lines.size() == 1) return "says";
    const auto same =
        std::count_if(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                      [&](const Line& line) { return line.speaker == lines[index].speaker; });
    const auto& speaker = lines[index].speaker;
    const std::string name = speaker ? scenario.names.speakers[*speaker] : "narrator";
    return "lines/" + name + (same == 1 ? "" : '-' + std::to_string(same));
}

std::vector<Text> texts_of(const Scenario& scenario) {
    std::vector<Text> texts;
    std::set<std::string, std::less<>> seen;
    const Gather gather{texts, seen};
    Tour(scenario, gather).all();
    return texts;
}

std::vector<Text> texts_of(std::string_view name, const Standard& standard) {
    std::vector<Text> texts;
    std::set<std::string, std::less<>> seen;
    const Gather gather{texts, seen};
    const Scenario none;
    Tour(none, gather).standard("standards/" + std::string(name), standard);
    return texts;
}

std::vector<Text> spoken_names(const Scenario& scenario) {
    std::vector<Text> names;
    const auto add = [&](std::string_view kind, const std::string& id, const Place& place) {
        Text text;
        text.id = std::string(kind) + '/' + id + "/name";
        text.kind = TextKind::name;
        text.words = spoken(id);
        text.before = "in the middle of a sentence, as a name for `" + id + '`';
        text.place = place;
        names.push_back(std::move(text));
    };
    for (std::size_t i = 0; i < scenario.forces.size(); ++i)
        add("forces", scenario.names.forces.all()[i], scenario.forces[i].place);
    for (const std::string& promise : scenario.names.promises.all())
        add("promises", promise, {});
    for (const std::string& discovery : scenario.names.discoveries.all())
        add("discoveries", discovery, {});
    for (std::size_t i = 0; i < scenario.moments.size(); ++i)
        if (scenario.moments[i].touchpoint.empty() && !scenario.moments[i].choices.empty())
            add("moments", scenario.names.moments.all()[i], scenario.moments[i].place);
    for (std::size_t i = 0; i < scenario.standards.size(); ++i)
        add("standards", scenario.names.standards.all()[i], scenario.standards[i].place);
    return names;
}

Scenario with_words(Scenario scenario, const WordsById& words) {
    const auto set = [&](const std::string& id, TextKind, std::string& text, const Place&,
                         const std::string&, const std::string&) {
        if (const auto found = words.find(id); found != words.end()) text = found->second;
    };
    Tour(scenario, set).all();
    return scenario;
}

}  // namespace frontstage
