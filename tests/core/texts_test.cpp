// Every text has a line id that other lines do not disturb, and can be set by it.
#include "core/texts.hpp"

#include <set>

#include "support/catch.hpp"
#include "support/scenario_builder.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

ScenarioBuilder a_desk() {
    return a_scenario()
        .cast("okafor")
        .standard("own-it")
        .moment("arrival", {choice("key-first").says("Your key.").why("Fast.").next("gone"),
                            choice("wave").does("Wave.").locked("He looks away.").next("gone")})
        .stop(Truth::first, "check-in")
        .line("A late guest.")
        .line("I am here.", "okafor")
        .line("At last.", "okafor")
        .ending("gone", "He goes.");
}

std::vector<std::string> ids_of(const Scenario& scenario) {
    std::vector<std::string> ids;
    for (const Text& text : texts_of(scenario))
        ids.push_back(text.id);
    return ids;
}

std::string words_of_line(const Scenario& scenario, std::string_view id) {
    for (const Text& text : texts_of(scenario))
        if (text.id == id) return text.words;
    return {};
}

}  // namespace

TEST_CASE("every text stands under a line id, in reading order") {
    CHECK(ids_of(a_desk().play().scenario) ==
          std::vector<std::string>{
              "title", "cast/okafor/name", "touchpoints/check-in", "moments/arrival/lines/narrator",
              "moments/arrival/lines/okafor", "moments/arrival/lines/okafor-2",
              "moments/arrival/choices/key-first/say", "moments/arrival/choices/key-first/why",
              "moments/arrival/choices/wave/do", "moments/arrival/choices/wave/locked",
              "endings/gone/says", "standards/own-it/wording"});
}

TEST_CASE("a text knows who says it and what was said before") {
    for (const Text& text : texts_of(a_desk().play().scenario)) {
        if (text.id == "moments/arrival/lines/okafor-2") {
            CHECK(text.speaker == "the okafor");
            CHECK(text.before == "I am here.");
        }
        if (text.id == "moments/arrival/choices/key-first/say") {
            CHECK(text.speaker == "you");
            CHECK(text.before == "At last.");
        }
        if (text.id == "moments/arrival/choices/key-first/why") CHECK(text.before == "Your key.");
    }
}

TEST_CASE("a line before others leaves their ids alone") {
    const Scenario scenario = a_desk().moment("later", {choice("go").next("gone")}).play().scenario;
    const auto before = ids_of(a_desk().play().scenario);
    const auto after = ids_of(scenario);
    const std::set<std::string> all(after.begin(), after.end());
    for (const std::string& id : before)
        CHECK(all.contains(id));
    CHECK(all.size() == after.size());
}

TEST_CASE("words are set by id in a copy, and in nothing else") {
    const Scenario scenario = a_desk().play().scenario;
    WordsById words;
    for (const Text& text : texts_of(scenario))
        words[text.id] = '<' + text.words + '>';
    words["moments/nowhere/says"] = "nothing";
    const Scenario other = with_words(scenario, words);
    const std::vector<Text> before = texts_of(scenario), after = texts_of(other);
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        CHECK(after[i].words == '<' + before[i].words + '>');
    const Scenario one = with_words(scenario, {{"endings/gone/says", "Er geht."}});
    CHECK(words_of_line(one, "endings/gone/says") == "Er geht.");
    CHECK(words_of_line(one, "title") == scenario.title);
}
