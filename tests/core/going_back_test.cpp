// Back into an attempt, at any of its decisions.
#include "core/going_back.hpp"

#include "core/rerun.hpp"
#include "support/catch.hpp"
#include "support/generated.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Play two_moments() {
    return a_scenario()
        .force("storm", {.chance_percent = 50})
        .moment("m", {choice("a").next("n"), choice("b").next("n")})
        .moment("n", {choice("c").next("end"), choice("d").next("end")})
        .ending("end")
        .play();
}

}  // namespace

TEST_CASE("what was wished to go back into another attempt says so in its first fact") {
    Play play = two_moments();
    given(play, {})
        .when("begin seed 3 storm on from other 1")
        .then(
            {"began seed 3 from other 1", "force-struck storm", "moment-reached m offering a, b"});
}

TEST_CASE("what it goes back into does not change what comes of a wish") {
    Play play = two_moments();
    given(play, {"began seed 3 from other 0", "moment-reached m offering a, b"})
        .when("choose a")
        .then({"choice-made m:a", "moment-reached n offering c, d"});
}

TEST_CASE("everything before the decision is shared, and the new attempt is practice") {
    Play play = two_moments();
    const Facts other =
        facts_of(play, {"begin seed 3 mode assessed storm on", "choose a", "choose c"});
    const auto shared = shared_facts(other, {"other", 1});
    REQUIRE(shared.has_value());
    CHECK(told(play.scenario, *shared) ==
          told(Lines{"began seed 3 from other 1", "force-struck storm",
                     "moment-reached m offering a, b", "choice-made m:a",
                     "moment-reached n offering c, d"}));
    CHECK(shared_facts(other, {"other", 0})->size() == 3);
    CHECK_FALSE(shared_facts(other, {"other", 2}).has_value());
    CHECK_FALSE(shared_facts({}, {"other", 0}).has_value());
    CHECK_FALSE(shared_facts({Ended{}}, {"other", 0}).has_value());
}

TEST_CASE("an attempt that goes back is proved by its own wishes, wherever it leaves the other") {
    int branches = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        Play play = generated_play(seed);
        const Facts other = random_run(play, generated_begin(seed), seed + 7);
        for (std::uint32_t decision = 0; auto shared = shared_facts(other, {"other", decision});
             ++decision) {
            const Rerun again =
                rerun(play.scenario, commands_of(play.scenario, *shared), play.scripts);
            INFO("graph " << seed << ", decision " << decision);
            REQUIRE(again.whole);
            REQUIRE(again.facts == *shared);
            ++branches;
        }
    }
    CHECK(branches > 500);
}
