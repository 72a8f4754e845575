// What a trainee says once it is over: how well it went, and where they disagree with the key.
#include "core/rerun.hpp"
#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Play one_moment() {
    return a_scenario()
        .force("storm", {.mood = -5, .chance_percent = 50})
        .moment("m", {choice("a").best().next("end"), choice("b").weak().next("end")})
        .ending("end")
        .play();
}

Facts disagreeing(Play& play, const std::string& words) {
    const State state = replay(facts_of(play, {"begin", "choose a"}));
    const Outcome outcome = decide(
        play.scenario, state, Disagree{ChoiceId{0}, Objection::own_words, words}, play.scripts);
    return std::get<Facts>(outcome);
}

std::string kept_of(const std::string& words) {
    Play play = one_moment();
    return std::get<Disagreed>(disagreeing(play, words).front()).words;
}

}  // namespace

TEST_CASE("how well it went is said once, after the end") {
    Play play = one_moment();
    played(play, {"begin", "choose a"}).when("rate very well").then({"self-rated very well"});
    played(play, {"begin", "choose a", "rate badly"})
        .when("rate well")
        .declines(Declined::already_rated, "it was already said how well this went");
    played(play, {"begin"})
        .when("rate well")
        .declines(Declined::not_over, "this encounter is not over yet");
    given(play, {}).when("rate well").declines(Declined::not_begun);
}

TEST_CASE("one can disagree with the key of a choice that one made, as often as one likes") {
    Play play = one_moment();
    const Given over = played(play, {"begin", "choose a", "disagree m:a: our rules differ: "});
    over.when("disagree m:a: own words: We hold the room.")
        .then({"disagreed m:a: own words: We hold the room."});
    over.when("disagree m:b: another is right: ")
        .declines(Declined::not_chosen, "`m:b` was not chosen in this encounter");
    over.when(Disagree{ChoiceId{99}, Objection::own_words, ""}, "disagree with nothing")
        .declines(Declined::not_chosen, "that choice was not chosen in this encounter");
    played(play, {"begin"}).when("disagree m:a: own words: Too soon.").declines(Declined::not_over);
}

TEST_CASE("what somebody types is kept as one clean line of bounded length") {
    CHECK(kept_of("  two\n lines\tand\x01 more ") == "two lines and more");
    CHECK(kept_of(std::string(5000, 'x')).size() == 300);
    CHECK(kept_of("\xE2\x80\xAEgnp.exe\xFF") == "gnp.exe\xEF\xBF\xBD");
    CHECK(kept_of("").empty());
}

TEST_CASE("nothing that is said afterwards moves the encounter") {
    Play play = one_moment();
    const State before = replay(facts_of(play, {"begin", "choose a"}));
    State after =
        replay(facts_of(play, {"begin", "choose a", "rate well", "disagree m:a: own words: No."}));
    CHECK(after.self_rating == SelfRating::well);
    after.self_rating.reset();
    CHECK(after == before);
}

TEST_CASE("a record with what was said afterwards, run again, is the same record") {
    Play play = one_moment();
    const Facts facts = facts_of(play, {"begin storm on", "choose a", "rate all right",
                                        "disagree m:a: nobody says so: Not here."});
    const Rerun again = rerun(play.scenario, commands_of(play.scenario, facts), play.scripts);
    CHECK(again.whole);
    CHECK(told(play.scenario, again.facts) == told(play.scenario, facts));
}

TEST_CASE("the same choices without forces leave aside what was said afterwards") {
    Play play = one_moment();
    const Facts facts = facts_of(play, {"begin storm on", "choose a", "rate all right"});
    const auto calm = rerun_without_forces(play.scenario, facts, play.scripts);
    REQUIRE(calm);
    CHECK(calm->whole);
    CHECK(std::holds_alternative<Ended>(calm->facts.back()));
}
