// Terms, figures and roundings as people are told them.
#include "core/id_set.hpp"
#include "core/names.hpp"
#include "core/phrases.hpp"
#include "core/rounding.hpp"
#include "core/scenario.hpp"
#include "support/catch.hpp"

using namespace frontstage;

TEST_CASE("rounding is half to even, below nothing too") {
    CHECK(rounded(2.5) == 2);
    CHECK(rounded(3.5) == 4);
    CHECK(rounded(2.51) == 3);
    CHECK(rounded(2.49) == 2);
    CHECK(rounded(-0.5) == 0);
    CHECK(rounded(-1.5) == -2);
    CHECK(rounded(-1.4) == -1);
    CHECK(rounded(62.5) == 62);
    CHECK(rounded(0) == 0);
}

TEST_CASE("figures are told without a needless decimal") {
    CHECK(tenths_words(525) == "52.5");
    CHECK(tenths_words(520) == "52");
    CHECK(tenths_words(-5) == "-0.5");
    CHECK(tenths_words(0) == "0");
    CHECK(signed_tenths(12) == "+1.2");
    CHECK(signed_tenths(-12) == "-1.2");
    CHECK(signed_tenths(0) == "0");
    CHECK(one_decimal(64.04) == "64");
    CHECK(one_decimal(-0.04) == "0");
}

TEST_CASE("durations and ids are told as a person would say them") {
    CHECK(duration_words(0) == "0 s");
    CHECK(duration_words(95) == "1 min 35 s");
    CHECK(duration_words(3600) == "1 h 0 min 0 s");
    CHECK(duration_words(7325) == "2 h 2 min 5 s");
    CHECK(spoken("move-by-ten") == "move by ten");
    CHECK(spoken("room_shown") == "room shown");
}

TEST_CASE("every term has a word of its own, and a word leads back to its term") {
    const auto holds = []<class Term>(Term) {
        const auto words = all_words<Term>();
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto term = static_cast<Term>(i);
            CHECK(word_for(term) == words[i]);
            CHECK(term_for<Term>(words[i]) == term);
        }
        CHECK_FALSE(term_for<Term>("nonsense"));
    };
    holds(Setting{});
    holds(Channel{});
    holds(TimeOfDay{});
    holds(Incident{});
    holds(Truth{});
    holds(Phase{});
    holds(Quality{});
    holds(Evidence{});
    holds(Factor{});
    holds(Recovery{});
    holds(Influence{});
    holds(Mode{});
    holds(Timing{});
    holds(Face{});
}

TEST_CASE("best earns 4, good 3, weak 1 and harmful nothing") {
    CHECK(points_for(Quality::best) == 4);
    CHECK(points_for(Quality::good) == 3);
    CHECK(points_for(Quality::weak) == 1);
    CHECK(points_for(Quality::harmful) == 0);
}

TEST_CASE("a choice is named with its moment") {
    CHECK(choice_name("arrival", "key-first") == "arrival:key-first");
    CHECK(choice_part("arrival:key-first") == "key-first");
    CHECK(choice_part("key-first") == "key-first");
}

TEST_CASE("a set of ids holds what was put in, in order, and equal sets are equal") {
    using Set = IdSet<ChoiceTag>;
    Set set;
    CHECK(set.empty());
    CHECK_FALSE(set.contains(ChoiceId{1000}));
    for (const std::uint32_t number : {200U, 0U, 63U, 64U, 0U})
        set.insert(ChoiceId{number});
    CHECK(set.size() == 4);
    std::vector<std::uint32_t> held;
    set.each([&](ChoiceId id) { held.push_back(id.number); });
    CHECK(held == std::vector<std::uint32_t>{0, 63, 64, 200});
    Set other;
    for (const std::uint32_t number : {0U, 64U, 63U, 200U})
        other.insert(ChoiceId{number});
    CHECK(set == other);
    other.insert(ChoiceId{1});
    CHECK_FALSE(set == other);
}

TEST_CASE("a place without a file of the scenario still gives a span") {
    Scenario scenario;
    scenario.files = {"scenario.yaml"};
    CHECK(scenario.span(Place{0, {3, 1}, {3, 5}}).file == "scenario.yaml");
    CHECK(scenario.span(Place{9, {3, 1}, {3, 5}}).file.empty());
}
