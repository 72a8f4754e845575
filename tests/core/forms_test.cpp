// The tests' own tools: a fact must survive being told and read back.
#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Play small() {
    return a_scenario()
        .cast("guest")
        .force("storm")
        .variable("shown", false)
        .standard("own")
        .moment("arrival", {choice("key-first").promises("move").discovers("cot").next("settled")})
        .ending("settled")
        .play();
}

}  // namespace

TEST_CASE("every fact can be told in a line and read back from it") {
    const Play play = small();
    const Lines lines{
        "began",
        "began scenario other digest sha256:0 seed 7 mode assessed timing x1.5 mood 55.5 "
        "reputation 4.2",
        "force-struck storm",
        "force-struck storm mood -8",
        "moment-reached arrival",
        "moment-reached arrival offering key-first",
        "choice-made arrival:key-first",
        "choice-made arrival:key-first by silence",
        "standard-shown own partly",
        "felt empathy +1.2",
        "mood -6",
        "mood +3 because you asked",
        "effort 2",
        "promise-made move",
        "promise-made move due 600",
        "promise-kept move",
        "promise-broken move",
        "discovered cot",
        "variable-set shown true",
        "variable-set shown -3",
        "variable-set shown 1.5d",
        "time-passed 40",
        "chance 30 came",
        "chance 30 stayed-away",
        "line-said guest: Well: what now?",
        "line-said narrator: Nobody answers.",
        "script-faulted rules.lua:3: there is no `nite`",
        "ended settled",
        "ended",
    };
    CHECK(told(play.scenario, facts_from(play.scenario, lines)) == told(lines));
}

TEST_CASE("a test's slip of the pen is an error, never another fact") {
    const Play play = small();
    CHECK_THROWS_AS(fact_from(play.scenario, "moment-reached arival"), std::logic_error);
    CHECK_THROWS_AS(fact_from(play.scenario, "choice-made arrival:key-first loudly"),
                    std::logic_error);
    CHECK_THROWS_AS(fact_from(play.scenario, "frobnicated"), std::logic_error);
    CHECK_THROWS_AS(a_scenario().moment("a", {choice("x").next("nowhere")}).play(),
                    std::logic_error);
}

TEST_CASE("a difference shows what is common, what is missing and what is new") {
    CHECK(difference("a\nb\nc\n", "a\nx\nc\n") == "  a\n- b\n+ x\n  c\n");
}

TEST_CASE("a test's script may not read what it did not declare") {
    Play play = a_scenario()
                    .moment("a", {choice("x")
                                      .when({{}, [](const Sight& sees) { return sees.mood() > 1; }})
                                      .next("end")})
                    .ending("end")
                    .play();
    CHECK_THROWS_AS(facts_of(play, {"begin"}), std::logic_error);
}
