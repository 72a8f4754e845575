// The way back, from a line to a fact or a wish. One reader for each first word.
#include <cmath>
#include <functional>
#include <map>
#include <stdexcept>

#include "support/fact_text.hpp"

namespace frontstage::testing {
namespace {

class Words {
public:
    explicit Words(std::string_view line) : line_(line), left_(line) {}

    [[nodiscard]] bool done() const { return left_.empty(); }
    std::string next() {
        const std::size_t space = left_.find(' ');
        const std::string word(left_.substr(0, space));
        left_ = space == std::string_view::npos ? std::string_view() : left_.substr(space + 1);
        if (word.empty()) wrong("a word is missing");
        return word;
    }
    bool skip(std::string_view words) {
        if (left_ != words && !left_.starts_with(std::string(words) + ' ')) return false;
        left_.remove_prefix(std::min(left_.size(), words.size() + 1));
        return true;
    }
    // Up to `mark`, which is passed over too.
    std::string until(std::string_view mark) {
        const std::size_t at = left_.find(mark);
        if (at == std::string_view::npos) wrong("there is no `" + std::string(mark) + '`');
        const std::string text(left_.substr(0, at));
        left_.remove_prefix(at + mark.size());
        return text;
    }
    std::string rest() {
        std::string text(left_);
        left_ = {};
        return text;
    }
    int whole() { return std::stoi(next()); }
    int tenths() { return static_cast<int>(std::lround(std::stod(next()) * 10)); }
    template <class Tag>
    Id<Tag> id(const NameTable<Tag>& table) {
        const std::string name = next();
        const auto id = table.find(name);
        if (!id) wrong("nothing is called `" + name + '`');
        return *id;
    }
    template <class Term>
    Term term() {
        const std::string word = next();
        const auto term = term_for<Term>(word);
        if (!term) wrong('`' + word + "` is none of its kind");
        return *term;
    }
    [[noreturn]] void wrong(const std::string& why) const {
        throw std::logic_error("in the test's line `" + std::string(line_) + "`: " + why);
    }

private:
    std::string_view line_, left_;
};

Fact began(const Scenario& scenario, Words& words) {
    Began fact;
    fact.scenario = scenario.id;
    while (!words.done()) {
        const std::string what = words.next();
        if (what == "scenario")
            fact.scenario = words.next();
        else if (what == "digest")
            fact.digest = words.next();
        else if (what == "seed")
            fact.seed.value = std::stoull(words.next());
        else if (what == "mode")
            fact.mode = words.term<Mode>();
        else if (what == "from")
            fact.from = Branch{words.next(), static_cast<std::uint32_t>(words.whole())};
        else if (what == "timing")
            fact.timing = words.term<Timing>();
        else if (what == "mood")
            fact.mood_tenths = words.tenths();
        else if (what == "reputation")
            fact.reputation_tenths = words.tenths();
        else
            words.wrong('`' + what + "` is not part of a beginning");
    }
    return fact;
}

ChoiceId choice_at(const Names& names, MomentId here, Words& words, const std::string& name) {
    const bool whole = name.find(':') != std::string::npos;
    const auto id = names.choices.find(whole ? name : choice_name(names.moments[here], name));
    if (!id) words.wrong("no choice is called `" + name + '`');
    return *id;
}

Fact moment_reached(const Scenario& scenario, Words& words) {
    MomentReached fact{words.id(scenario.names.moments), {}};
    if (!words.skip("offering")) return fact;
    while (!words.done()) {
        std::string name = words.next();
        if (name.ends_with(',')) name.pop_back();
        fact.offered.push_back(choice_at(scenario.names, fact.moment, words, name));
    }
    return fact;
}

Value value_from(const Names& names, const std::string& text) {
    if (text == "true" || text == "false") return text == "true";
    if (text.front() == '\'') return names.words.find(text.substr(1)).value();
    if (text.back() == 'd') return std::stod(text);
    return static_cast<std::int64_t>(std::stoll(text));
}

SelfRating rating_from(Words& words) {
    const std::string said = words.rest();
    const auto rating = term_for<SelfRating>(said);
    if (!rating) words.wrong('`' + said + "` is no rating");
    return *rating;
}

// `disagreed m:a: own words: Ours is another house.`
Disagreed disagreed_from(const Scenario& scenario, Words& words) {
    const std::string choice = words.until(": ");
    const auto id = scenario.names.choices.find(choice);
    const std::string objection = words.until(": ");
    const auto term = term_for<Objection>(objection);
    if (!id || !term) words.wrong("nobody can disagree so");
    return {*id, *term, words.done() ? std::string() : words.rest()};
}

using Reader = std::function<Fact(const Scenario&, Words&)>;

const std::map<std::string, Reader, std::less<>>& readers() {
    static const std::map<std::string, Reader, std::less<>> all{
        {"began", began},
        {"moment-reached", moment_reached},
        {"force-struck",
         [](const Scenario& s, Words& w) -> Fact {
             const ForceId force = w.id(s.names.forces);
             return ForceStruck{force, w.skip("mood") ? w.tenths() : 0};
         }},
        {"choice-made",
         [](const Scenario& s, Words& w) -> Fact {
             const ChoiceId choice = w.id(s.names.choices);
             return ChoiceMade{choice,
                               w.skip("by silence") ? Chosen::by_silence : Chosen::by_trainee};
         }},
        {"standard-shown",
         [](const Scenario& s, Words& w) -> Fact {
             const StandardId standard = w.id(s.names.standards);
             return StandardShown{standard, w.term<Evidence>()};
         }},
        {"felt",
         [](const Scenario&, Words& w) -> Fact {
             const auto factor = w.term<Factor>();
             return Felt{factor, w.tenths()};
         }},
        {"mood",
         [](const Scenario&, Words& w) -> Fact {
             const int tenths = w.tenths();
             return MoodMoved{tenths, w.skip("because") ? w.rest() : std::string()};
         }},
        {"effort", [](const Scenario&, Words& w) -> Fact { return EffortAsked{w.whole()}; }},
        {"promise-made",
         [](const Scenario& s, Words& w) -> Fact {
             PromiseMade fact{w.id(s.names.promises), {}};
             if (w.skip("due")) fact.due_s = w.whole();
             return fact;
         }},
        {"promise-kept",
         [](const Scenario& s, Words& w) -> Fact { return PromiseKept{w.id(s.names.promises)}; }},
        {"promise-broken",
         [](const Scenario& s, Words& w) -> Fact { return PromiseBroken{w.id(s.names.promises)}; }},
        {"discovered",
         [](const Scenario& s, Words& w) -> Fact { return Discovered{w.id(s.names.discoveries)}; }},
        {"variable-set",
         [](const Scenario& s, Words& w) -> Fact {
             const VariableId variable = w.id(s.names.variables);
             return VariableSet{variable, value_from(s.names, w.next())};
         }},
        {"time-passed", [](const Scenario&, Words& w) -> Fact { return TimePassed{w.whole()}; }},
        {"chance",
         [](const Scenario&, Words& w) -> Fact {
             const int percent = w.whole();
             return ChanceDrawn{percent, w.next() == "came"};
         }},
        {"line-said",
         [](const Scenario& s, Words& w) -> Fact {
             const std::string who = w.until(": ");
             return LineSaid{who == "narrator" ? std::nullopt : s.names.speakers.find(who),
                             w.rest()};
         }},
        {"script-faulted",
         [](const Scenario&, Words& w) -> Fact {
             const std::string where = w.until(": ");
             return ScriptFaulted{where, w.rest()};
         }},
        {"ended",
         [](const Scenario& s, Words& w) -> Fact {
             if (w.done()) return Ended{};
             return Ended{w.id(s.names.endings)};
         }},
        {"self-rated", [](const Scenario&, Words& w) -> Fact { return SelfRated{rating_from(w)}; }},
        {"disagreed", [](const Scenario& s, Words& w) -> Fact { return disagreed_from(s, w); }},
    };
    return all;
}

Command begin_from(const Scenario& scenario, Words& words) {
    Begin wish;
    while (!words.done()) {
        const std::string what = words.next();
        if (what == "seed")
            wish.seed.value = std::stoull(words.next());
        else if (what == "digest")
            wish.digest = words.next();
        else if (what == "mode")
            wish.mode = words.term<Mode>();
        else if (what == "from")
            wish.from = Branch{words.next(), static_cast<std::uint32_t>(words.whole())};
        else if (what == "timing")
            wish.timing = words.term<Timing>();
        else if (what == "reputation")
            wish.reputation_tenths = words.tenths();
        else if (const auto force = scenario.names.forces.find(what))
            wish.forced.emplace_back(*force,
                                     words.next() == "on" ? Presence::present : Presence::absent);
        else
            words.wrong('`' + what + "` is not part of a beginning");
    }
    return wish;
}

}  // namespace

Fact fact_from(const Scenario& scenario, std::string_view line) {
    Words words(line);
    const auto reader = readers().find(words.next());
    if (reader == readers().end()) words.wrong("no fact begins so");
    Fact fact = reader->second(scenario, words);
    if (!words.done()) words.wrong("`" + words.rest() + "` is left over");
    return fact;
}

Facts facts_from(const Scenario& scenario, const Lines& lines) {
    Facts facts;
    for (const std::string& line : lines)
        facts.push_back(fact_from(scenario, line));
    return facts;
}

Command wish_from(const Scenario& scenario, const State& state, std::string_view line) {
    Words words(line);
    if (words.skip("begin")) return begin_from(scenario, words);
    if (words.skip("choose"))
        return Choose{choice_at(scenario.names, state.moment, words, words.next())};
    if (words.skip("read on")) return ReadOn{};
    if (words.skip("let time run out")) return LetTimeRunOut{};
    if (words.skip("leave")) return Leave{};
    if (words.skip("rate")) return RateSelf{rating_from(words)};
    if (words.skip("disagree")) {
        const Disagreed wished = disagreed_from(scenario, words);
        return Disagree{wished.choice, wished.objection, wished.words};
    }
    words.wrong("no wish begins so");
}

}  // namespace frontstage::testing
