// Forces are drawn once, from the seed and their own name.
#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

ScenarioBuilder with_moment(ScenarioBuilder builder) {
    return builder.moment("m", {choice("go").next("end")}).ending("end");
}

bool strikes(Play& play, const std::string& force, int seed) {
    const State state = replay(facts_of(play, {"begin seed " + std::to_string(seed)}));
    return state.forces.contains(*play.scenario.names.forces.find(force));
}

}  // namespace

TEST_CASE("a force without a chance is always at work, one of none never, one of all always") {
    Play play = with_moment(a_scenario()
                                .force("heat")
                                .force("flood", {.chance_percent = 0})
                                .force("queue", {.chance_percent = 100}))
                    .play();
    for (int seed = 0; seed < 2000; ++seed) {
        REQUIRE(strikes(play, "heat", seed));
        REQUIRE_FALSE(strikes(play, "flood", seed));
        REQUIRE(strikes(play, "queue", seed));
    }
}

TEST_CASE("a force of sixty per cent strikes about six times in ten") {
    Play play = with_moment(a_scenario().force("storm", {.chance_percent = 60})).play();
    int struck = 0;
    for (int seed = 0; seed < 2000; ++seed)
        struck += strikes(play, "storm", seed) ? 1 : 0;
    CHECK(struck > 1120);
    CHECK(struck < 1280);
}

TEST_CASE("a force is drawn by its name, so that another one written above moves nothing") {
    Play alone = with_moment(a_scenario().force("storm", {.chance_percent = 50})).play();
    Play second = with_moment(a_scenario()
                                  .force("outage", {.chance_percent = 50})
                                  .force("storm", {.chance_percent = 50}))
                      .play();
    int differs_from_its_neighbour = 0;
    for (int seed = 0; seed < 300; ++seed) {
        REQUIRE(strikes(alone, "storm", seed) == strikes(second, "storm", seed));
        differs_from_its_neighbour +=
            strikes(second, "outage", seed) != strikes(second, "storm", seed) ? 1 : 0;
    }
    CHECK(differs_from_its_neighbour > 100);
}

TEST_CASE("a forced force is as it was told to be, and the others are still drawn") {
    Play play = with_moment(a_scenario()
                                .force("storm", {.mood = -8, .chance_percent = 50})
                                .force("queue", {.chance_percent = 50}))
                    .play();
    for (int seed = 0; seed < 50; ++seed) {
        const std::string begin = "begin seed " + std::to_string(seed);
        const bool queue = strikes(play, "queue", seed);
        Lines with{"began" + (seed == 0 ? "" : " seed " + std::to_string(seed)),
                   "force-struck storm mood -8"};
        if (queue) with.push_back("force-struck queue");
        with.push_back("moment-reached m offering go");
        Lines without = with;
        without.erase(without.begin() + 1);
        given(play, {}).when(begin + " storm on").then(with);
        given(play, {}).when(begin + " storm off").then(without);
    }
}
