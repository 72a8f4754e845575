#include "author/walks/compare.hpp"

#include <cmath>

#include "core/phrases.hpp"

namespace frontstage::author {
namespace {

bool within(const Bound& bound, double value) {
    switch (bound.comparison) {
        case Comparison::equal: return std::abs(value - bound.limit) < 1e-9;
        case Comparison::less: return value < bound.limit;
        case Comparison::at_most: return value <= bound.limit;
        case Comparison::more: return value > bound.limit;
        case Comparison::at_least: return value >= bound.limit;
    }
    return false;
}

std::string words_for(const Bound& bound) {
    constexpr std::array<std::string_view, 5> words{"exactly ", "less than ", "at most ",
                                                    "more than ", "at least "};
    return std::string(words[static_cast<std::size_t>(bound.comparison)]) +
           one_decimal(bound.limit);
}

class Comparing {
public:
    Comparing(const Walk& walk, app::Rehearsal& rehearsal)
        : walk_(walk), rehearsal_(rehearsal), debrief_(rehearsal.debrief()) {}

    std::vector<Difference> run() {
        const Walk::Expectation& expected = walk_.expect;
        const Scenario& scenario = rehearsal_.scenario();
        const State& state = rehearsal_.state();
        word("ending", expected.ending,
             state.ending ? scenario.names.endings[*state.ending] : "none yet");
        word("verdict", expected.verdict, frontstage::word_for(debrief_.verdict));
        bound("conduct", expected.conduct, debrief_.conduct.total);
        bound("mood", expected.mood, state.mood_tenths / 10.0);
        bound("stars", expected.stars, debrief_.experience.survey.stars);
        bound("satisfaction", expected.satisfaction, debrief_.experience.satisfaction);
        for (const StandardResult& result : debrief_.conduct.results)
            entry("standard", expected.standards, scenario.names.standards[result.standard],
                  frontstage::word_for(result.verdict));
        promises();
        variables();
        return std::move(found_);
    }

private:
    void differs(const Place& place, const std::string& what, std::string_view wanted,
                 std::string_view got) {
        found_.push_back({place, what, std::string(wanted), std::string(got)});
    }
    void word(const std::string& what, const std::optional<ExpectedWord>& wanted,
              std::string_view got) {
        if (wanted && wanted->word != got) differs(wanted->place, what, wanted->word, got);
    }
    void bound(const std::string& what, const std::optional<Bound>& wanted, double got) {
        if (wanted && !within(*wanted, got))
            differs(wanted->place, what, words_for(*wanted), one_decimal(got));
    }
    void entry(const std::string& what, const std::map<std::string, ExpectedWord>& all,
               const std::string& id, std::string_view got) {
        if (const auto wanted = all.find(id); wanted != all.end())
            word(what + " `" + id + '`', wanted->second, got);
    }

    void promises() {
        const NameTable<PromiseTag>& names = rehearsal_.scenario().names.promises;
        for (const auto& [id, wanted] : walk_.expect.promises) {
            std::string_view got = "never made";
            for (const PromiseState& made : rehearsal_.state().promises)
                if (names[made.promise] == id) got = author::word_for(made.standing);
            word("promise `" + id + '`', wanted, got);
        }
    }

    void variables() {
        const Names& names = rehearsal_.scenario().names;
        for (const auto& [id, wanted] : walk_.expect.state) {
            const auto variable = names.variables.find(id);
            if (!variable || variable->number >= rehearsal_.state().variables.size()) continue;
            const Value& value = rehearsal_.state().variables[variable->number];
            const std::string got =
                std::visit(Overloaded{[](bool yes) { return std::string(yes ? "true" : "false"); },
                                      [](std::int64_t whole) { return std::to_string(whole); },
                                      [](double decimal) { return one_decimal(decimal); },
                                      [&](WordId word) { return names.words[word]; }},
                           value);
            word("state `" + id + '`', wanted, got);
        }
    }

    const Walk& walk_;
    app::Rehearsal& rehearsal_;
    Debrief debrief_;
    std::vector<Difference> found_;
};

}  // namespace

std::string Difference::message() const {
    return what + ": expected " + expected + ", got " + got;
}

std::string_view word_for(Standing standing) {
    switch (standing) {
        case Standing::open: return "open";
        case Standing::kept: return "kept";
        case Standing::broken: return "broken";
    }
    return "";
}

std::vector<Difference> differences_of(const Walk& walk, app::Rehearsal& rehearsal) {
    return Comparing(walk, rehearsal).run();
}

}  // namespace frontstage::author
