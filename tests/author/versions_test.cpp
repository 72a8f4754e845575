// What a trainer changed, and nothing else, is told of two versions.
#include "author/versions/versions.hpp"

#include "author/versions/chance.hpp"
#include "author/versions/word_diff.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace frontstage;
using author::word_diff;

TEST_CASE("texts are laid over each other word by word") {
    CHECK(word_diff("the storm has closed", "the storm had closed") ==
          "the storm [-has-] {+had+} closed");
    CHECK(word_diff("same words", "same  words") == "only blanks or line ends differ");
    CHECK(word_diff("", "new") == "{+new+}");
    CHECK(word_diff("old", "") == "[-old-]");
    CHECK(word_diff("a b c d e f g h i j k", "a b c d e f g h i j k l") == "... h i j k {+l+}");
    CHECK(word_diff("a b c d e f g h i j k l", "x b c d e f g h i j k y") ==
          "[-a-] {+x+} b c d e ... h i j k [-l-] {+y+}");
}

TEST_CASE("a scenario does not differ from itself, and chance makes the same of it twice") {
    auto one = testing::open_shipped("hotel/late-arrival");
    auto two = testing::open_shipped("hotel/late-arrival");
    CHECK(author::changes_between(*one.scenario, *two.scenario).empty());
    const author::Spread first = author::spread_of(*one.scenario, *one.scripts);
    const author::Spread second = author::spread_of(*two.scenario, *two.scripts);
    CHECK(first.quartiles == second.quartiles);
    CHECK(first.by_tens == second.by_tens);
    int plays = 0;
    for (const int ten : first.by_tens)
        plays += ten;
    CHECK(plays == author::spread_plays);
    CHECK(first.mean == second.mean);
    CHECK(first.quartiles[0] <= first.mean);
    CHECK(first.mean <= first.quartiles[4]);
}

TEST_CASE("two things in the same words are not guessed to be renamed") {
    Scenario before, after;
    for (Scenario* scenario : {&before, &after}) {
        scenario->id = "a/b";
        scenario->names.moments.intern("m");
        scenario->moments.emplace_back();
    }
    const auto add = [](Scenario& scenario, const std::string& name) {
        const ChoiceId id = scenario.names.choices.intern("m:" + name);
        Choice choice;
        choice.text = "Of course.";
        scenario.choices.push_back(choice);
        scenario.moments[0].choices.push_back(id);
    };
    add(before, "one");
    add(before, "two");
    add(after, "three");
    std::vector<author::Change> changes;
    for (const author::VersionChange& change : author::changes_between(before, after))
        changes.push_back(change.change);
    using author::Change;
    CHECK(changes == std::vector{Change::removed, Change::removed, Change::added});
}
