#include "support/fact_text.hpp"

#include "core/phrases.hpp"

namespace frontstage::testing {
namespace {

std::string value_words(const Names& names, const Value& value) {
    return std::visit(Overloaded{[](bool yes) { return std::string(yes ? "true" : "false"); },
                                 [](std::int64_t whole) { return std::to_string(whole); },
                                 [](double decimal) { return one_decimal(decimal) + "d"; },
                                 [&](WordId word) { return "'" + names.words[word]; }},
                      value);
}

std::string offered_words(const Names& names, const MomentReached& fact) {
    std::string words;
    for (const ChoiceId choice : fact.offered) {
        const std::string& name = names.choices[choice];
        const bool here = name.starts_with(names.moments[fact.moment] + ':');
        words +=
            (words.empty() ? " offering " : ", ") + (here ? std::string(choice_part(name)) : name);
    }
    return words;
}

struct Teller {
    const Scenario& scenario;
    const Names& names = scenario.names;

    std::string operator()(const Began& fact) const {
        std::string line = "began";
        if (fact.scenario != scenario.id) line += " scenario " + fact.scenario;
        if (!fact.digest.empty()) line += " digest " + fact.digest;
        if (fact.seed.value != 0) line += " seed " + std::to_string(fact.seed.value);
        if (fact.mode != Mode::practice) line += " mode " + std::string(word_for(fact.mode));
        if (fact.timing != Timing::off) line += " timing " + std::string(word_for(fact.timing));
        if (fact.mood_tenths != 500) line += " mood " + tenths_words(fact.mood_tenths);
        if (fact.reputation_tenths != 30)
            line += " reputation " + tenths_words(fact.reputation_tenths);
        if (fact.from)
            line += " from " + fact.from->attempt + ' ' + std::to_string(fact.from->decision);
        return line;
    }
    std::string operator()(const ForceStruck& fact) const {
        const std::string mood =
            fact.mood_tenths == 0 ? "" : " mood " + signed_tenths(fact.mood_tenths);
        return "force-struck " + names.forces[fact.force] + mood;
    }
    std::string operator()(const MomentReached& fact) const {
        return "moment-reached " + names.moments[fact.moment] + offered_words(names, fact);
    }
    std::string operator()(const ChoiceMade& fact) const {
        return "choice-made " + names.choices[fact.choice] +
               (fact.how == Chosen::by_silence ? " by silence" : "");
    }
    std::string operator()(const StandardShown& fact) const {
        return "standard-shown " + names.standards[fact.standard] + ' ' +
               std::string(word_for(fact.evidence));
    }
    std::string operator()(const Felt& fact) const {
        return "felt " + std::string(word_for(fact.factor)) + ' ' + signed_tenths(fact.tenths);
    }
    std::string operator()(const MoodMoved& fact) const {
        return "mood " + signed_tenths(fact.tenths) +
               (fact.because.empty() ? "" : " because " + fact.because);
    }
    std::string operator()(const EffortAsked& fact) const {
        return "effort " + std::to_string(fact.effort);
    }
    std::string operator()(const PromiseMade& fact) const {
        return "promise-made " + names.promises[fact.promise] +
               (fact.due_s ? " due " + std::to_string(*fact.due_s) : "");
    }
    std::string operator()(const PromiseKept& fact) const {
        return "promise-kept " + names.promises[fact.promise];
    }
    std::string operator()(const PromiseBroken& fact) const {
        return "promise-broken " + names.promises[fact.promise];
    }
    std::string operator()(const Discovered& fact) const {
        return "discovered " + names.discoveries[fact.discovery];
    }
    std::string operator()(const VariableSet& fact) const {
        return "variable-set " + names.variables[fact.variable] + ' ' +
               value_words(names, fact.value);
    }
    std::string operator()(const TimePassed& fact) const {
        return "time-passed " + std::to_string(fact.seconds);
    }
    std::string operator()(const ChanceDrawn& fact) const {
        return "chance " + std::to_string(fact.percent) + (fact.came ? " came" : " stayed-away");
    }
    std::string operator()(const LineSaid& fact) const {
        return "line-said " + (fact.speaker ? names.speakers[*fact.speaker] : "narrator") + ": " +
               fact.text;
    }
    std::string operator()(const ScriptFaulted& fact) const {
        return "script-faulted " + fact.where + ": " + fact.message;
    }
    std::string operator()(const Ended& fact) const {
        return "ended" + (fact.ending ? ' ' + names.endings[*fact.ending] : "");
    }
    std::string operator()(const SelfRated& fact) const {
        return "self-rated " + std::string(word_for(fact.rating));
    }
    std::string operator()(const Disagreed& fact) const {
        return "disagreed " + names.choices[fact.choice] + ": " +
               std::string(word_for(fact.objection)) + ": " + fact.words;
    }
};

std::vector<std::string_view> lines_in(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t feed = std::min(text.find('\n'), text.size() - 1);
        lines.push_back(text.substr(0, feed + 1));
        text.remove_prefix(feed + 1);
    }
    return lines;
}

}  // namespace

std::string told(const Scenario& scenario, const Fact& fact) {
    return std::visit(Teller{scenario}, fact);
}

std::string told(const Scenario& scenario, const Facts& facts) {
    std::string text;
    for (const Fact& fact : facts)
        text += told(scenario, fact) + '\n';
    return text;
}

std::string told(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

// By the longest common subsequence: the texts are short.
std::string difference(const std::string& expected, const std::string& came) {
    const auto a = lines_in(expected);
    const auto b = lines_in(came);
    std::vector<std::vector<std::size_t>> common(a.size() + 1,
                                                 std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1
                                        : std::max(common[i + 1][j], common[i][j + 1]);
    std::string out;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            out.append("  ").append(a[i++]);
            ++j;
        } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
            out.append("- ").append(a[i++]);
        } else {
            out.append("+ ").append(b[j++]);
        }
    }
    return out;
}

}  // namespace frontstage::testing
