#include "author/versions/faces.hpp"

#include "core/phrases.hpp"

namespace frontstage::author {
namespace {

class Facing {
public:
    explicit Facing(const Scenario& scenario) : scenario_(scenario), names_(scenario.names) {}

    std::vector<std::pair<Named, Face>> all() {
        scenario();
        for (std::uint32_t i = 0; i < scenario_.standards.size(); ++i)
            standard(StandardId{i});
        for (std::uint32_t i = 0; i < scenario_.forces.size(); ++i)
            force(ForceId{i});
        for (std::uint32_t i = 0; i < scenario_.moments.size(); ++i)
            moment(MomentId{i});
        for (std::uint32_t i = 0; i < scenario_.endings.size(); ++i)
            ending(EndingId{i});
        return std::move(faces_);
    }

private:
    void begin(Thing thing, std::string name, std::string words) {
        faces_.push_back({{thing, std::move(name)}, {std::move(words), {}}});
    }
    // Where nothing is said, nothing is compared.
    void key(std::string name, std::string value) {
        if (!value.empty())
            faces_.back().second.keys.emplace_back(std::move(name), std::move(value));
    }
    template <class Term>
    void term(std::string name, const std::optional<Term>& value) {
        if (value) key(std::move(name), std::string(frontstage::word_for(*value)));
    }
    void number(std::string name, int value) {
        if (value != 0) key(std::move(name), std::to_string(value));
    }
    void seconds(std::string name, const std::optional<int>& value) {
        if (value) key(std::move(name), duration_words(*value));
    }

    template <class Items, class Words>
    static std::string list(const Items& items, Words words) {
        std::string out;
        for (const auto& item : items)
            out += (out.empty() ? "" : ", ") + std::string(words(item));
        return out;
    }
    [[nodiscard]] std::string script(const std::optional<ScriptId>& id) const {
        return id ? scenario_[*id].source : std::string();
    }
    [[nodiscard]] std::string lines(const std::vector<Line>& lines) const {
        std::string out;
        for (const Line& line : lines)
            out += (out.empty() ? "" : "\n") +
                   (lines.size() < 2 ? std::string()
                    : line.speaker   ? names_.speakers[*line.speaker] + ": "
                                     : std::string("narrator: ")) +
                   line.text;
        return out;
    }
    [[nodiscard]] std::string next(const Next& turns) const {
        return list(turns, [&](const Turn& turn) {
            const auto* to = std::get_if<MomentId>(&turn.to);
            const std::string& name =
                to != nullptr ? names_.moments[*to] : names_.endings[std::get<EndingId>(turn.to)];
            return turn.when ? name + " if " + script(turn.when) : name;
        });
    }
    [[nodiscard]] static std::string shifts(const PerFactor<ZoneShift>& shifts) {
        std::string out;
        for (std::size_t i = 0; i < factor_count; ++i)
            if (shifts[i] != ZoneShift{})
                out += (out.empty() ? "" : ", ") + std::string(words_of<Factor>[i]) + ' ' +
                       signed_tenths(shifts[i].adequate_tenths) + ' ' +
                       signed_tenths(shifts[i].desired_tenths);
        return out;
    }
    template <class Ids, class Table>
    static std::string named(const Ids& ids, const Table& table) {
        return list(ids, [&](const auto& id) { return table[id]; });
    }

    void scenario() {
        begin(Thing::scenario, scenario_.id, scenario_.title);
        key("title", scenario_.title);
        term("setting", std::optional(scenario_.setting));
        term("channel", std::optional(scenario_.channel));
        key("place", scenario_.place);
        term("time", std::optional(scenario_.time));
        term("incident", scenario_.incident);
        number("minutes", scenario_.minutes);
        key("role", scenario_.role);
        key("brief", scenario_.brief);
        number("pass", scenario_.pass_percent);
        key("opening", names_.moments[scenario_.opening]);
        key("rules.lua", script(scenario_.rules));
    }

    void standard(StandardId id) {
        const Standard& standard = scenario_[id];
        begin(Thing::standard, names_.standards[id], standard.wording);
        key("wording", standard.wording);
        term("factor", std::optional(standard.factor));
        number("weight", standard.weight);
        if (standard.criticality == Criticality::critical) key("critical", "true");
        term("recovery", standard.recovery);
        key("good", standard.good);
        seconds("limit", standard.limit_s);
        number("version", standard.version);
    }

    void force(ForceId id) {
        const Force& force = scenario_[id];
        begin(Thing::force, names_.forces[id], force.says);
        key("says", force.says);
        if (force.chance_percent) key("chance", std::to_string(*force.chance_percent));
        number("mood", force.mood);
        key("expects", shifts(force.shifts));
    }

    void meeting(const MeetingHere& here) {
        term("channel", here.channel);
        key("place", here.place);
        term("time", here.time);
    }

    void moment(MomentId id) {
        const Moment& moment = scenario_[id];
        begin(Thing::moment, names_.moments[id], lines(moment.lines));
        term("truth", moment.truth);
        term("phase", std::optional(moment.phase));
        key("touchpoint", moment.touchpoint);
        meeting(moment.meeting);
        if (moment.speaker) key("speaker", names_.speakers[*moment.speaker]);
        term("mood", moment.face);
        key("says", lines(moment.lines));
        key("next", next(moment.next));
        seconds("within", moment.within_s);
        if (moment.silence)
            key("silence", std::string(choice_part(names_.choices[*moment.silence])));
        if (moment.scoring == Scoring::contested) key("contested", "true");
        for (const ChoiceId choice_id : moment.choices)
            choice(choice_id);
    }

    void choice(ChoiceId id) {
        const Choice& choice = scenario_[id];
        begin(Thing::choice, names_.choices[id], choice.text);
        key(choice.delivery == Delivery::does ? "do"
            : choice.purpose == Purpose::asks ? "ask"
                                              : "say",
            choice.text);
        term("quality", std::optional(choice.quality));
        key("shows", list(choice.shows, [&](const Showing& showing) {
                return names_.standards[showing.standard] + ' ' +
                       std::string(frontstage::word_for(showing.evidence));
            }));
        key("feels", list(choice.feels, [](const Feeling& feeling) {
                return std::string(frontstage::word_for(feeling.factor)) + ' ' +
                       signed_tenths(feeling.tenths);
            }));
        number("mood", choice.mood);
        if (choice.takes_s != 0) key("takes", duration_words(choice.takes_s));
        number("effort", choice.effort);
        key("promises", list(choice.promises, [&](const Promising& promise) {
                return names_.promises[promise.promise] +
                       (promise.due_s ? " in " + duration_words(*promise.due_s) : "");
            }));
        key("keeps", named(choice.keeps, names_.promises));
        key("breaks", named(choice.breaks, names_.promises));
        key("discovers", named(choice.discovers, names_.discoveries));
        key("when", script(choice.when));
        key("locked", choice.locked);
        if (choice.repeats == Repeats::again) key("again", "true");
        key("why", choice.why);
        key("effect", script(choice.effect));
        key("next", next(choice.next));
    }

    void ending(EndingId id) {
        const Ending& ending = scenario_[id];
        begin(Thing::ending, names_.endings[id], lines(ending.lines));
        term("truth", ending.truth);
        meeting(ending.meeting);
        if (ending.speaker) key("speaker", names_.speakers[*ending.speaker]);
        term("mood", ending.face);
        key("says", lines(ending.lines));
    }

    const Scenario& scenario_;
    const Names& names_;
    std::vector<std::pair<Named, Face>> faces_;
};

}  // namespace

std::string_view word_for(Thing thing) {
    switch (thing) {
        case Thing::scenario: return "scenario";
        case Thing::standard: return "standard";
        case Thing::force: return "force";
        case Thing::moment: return "moment";
        case Thing::choice: return "choice";
        case Thing::ending: return "ending";
    }
    return "";
}

std::vector<std::pair<Named, Face>> faces_of(const Scenario& scenario) {
    return Facing(scenario).all();
}

}  // namespace frontstage::author
