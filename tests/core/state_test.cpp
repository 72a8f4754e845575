// Folding facts into a state: total, and the same in one go or in two.
#include "core/state.hpp"

#include "support/any_fact.hpp"
#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Facts any_facts(std::uint64_t seed, std::size_t count, Figures figures, std::uint32_t ids) {
    Dice dice(seed);
    Facts facts;
    for (std::size_t i = 0; i < count; ++i)
        facts.push_back(any_fact(dice, figures, ids));
    return facts;
}

}  // namespace

TEST_CASE("any fact is taken in any state, and the mood stays within its bounds") {
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        State state;
        for (const Fact& fact : any_facts(seed, 60, Figures::plausible, 300)) {
            apply(state, fact);
            if (std::holds_alternative<Began>(fact)) continue;  // says the mood outright
            REQUIRE(visits_to(state, state.moment) >= 0);
        }
    }
}

TEST_CASE("a record with absurd figures folds too") {
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const State state = replay(any_facts(seed, 60, Figures::extreme, 3000));
        REQUIRE(state.mood_tenths >= 0);
        REQUIRE(state.mood_tenths <= 1000);
    }
}

TEST_CASE("replaying a record in two parts gives what replaying it whole gives") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Facts whole = any_facts(seed, 40, Figures::plausible, 20);
        const auto middle = whole.begin() + static_cast<std::ptrdiff_t>(seed % whole.size());
        const Facts first(whole.begin(), middle);
        const Facts second(middle, whole.end());
        REQUIRE(replay(whole) == replay(second, replay(first)));
    }
}

TEST_CASE("a state says where the encounter stands") {
    Play play = a_scenario()
                    .force("storm")
                    .variable("shown", false)
                    .moment("m", {choice("a").promises("call", 60).discovers("cot").next("n")})
                    .moment("n", {choice("b").next("m")})
                    .ending("end")
                    .play();
    const Scenario& scenario = play.scenario;
    const State state = replay(facts_from(
        scenario, {"began seed 7 mode assessed timing x2 mood 60", "force-struck storm mood -5",
                   "variable-set shown true", "moment-reached m offering a", "choice-made m:a",
                   "time-passed 40", "discovered cot", "promise-made call due 60",
                   "line-said narrator: so", "chance 5 came", "moment-reached n offering b"}));
    CHECK(state.stage == Stage::at_moment);
    CHECK(state.seed == Seed{7});
    CHECK(state.mode == Mode::assessed);
    CHECK(state.timing == Timing::x2);
    CHECK(state.mood_tenths == 550);
    CHECK(state.forces.contains(ForceId{0}));
    CHECK(state.variables == std::vector<Value>{true});
    CHECK(state.moment == *scenario.names.moments.find("n"));
    CHECK(state.offered == std::vector{*scenario.names.choices.find("n:b")});
    CHECK(state.taken.contains(*scenario.names.choices.find("m:a")));
    CHECK_FALSE(state.taken.contains(*scenario.names.choices.find("n:b")));
    CHECK(visits_to(state, *scenario.names.moments.find("m")) == 1);
    CHECK(state.known.contains(DiscoveryId{0}));
    CHECK(state.promises == std::vector{PromiseState{PromiseId{0}, 100, Standing::open}});
    CHECK(state.clock_s == 40);
    CHECK(state.draws == 1);
    CHECK(state.said.size() == 1);
}

TEST_CASE("a second beginning starts afresh") {
    Play play = a_scenario().moment("m", {choice("a").next("end")}).ending("end").play();
    const Facts once = facts_of(play, {"begin seed 2"});
    Facts twice = facts_of(play, {"begin", "choose a"});
    twice.insert(twice.end(), once.begin(), once.end());
    CHECK(replay(twice) == replay(once));
}

TEST_CASE("what a script said is heard until the next choice, and once only") {
    Play play = a_scenario()
                    .moment("m", {choice("a")
                                      .effect({{},
                                               [](const Sight&, Doings& does) {
                                                   does.narrate("A door slams.");
                                               }})
                                      .next("pause")})
                    .beat("pause", "n")
                    .moment("n", {choice("b").next("end")})
                    .ending("end")
                    .play();
    CHECK(replay(facts_of(play, {"begin", "choose a"})).said.size() == 1);
    CHECK(replay(facts_of(play, {"begin", "choose a", "read on"})).said.empty());
    CHECK(replay(facts_of(play, {"begin", "choose a", "read on", "choose b"})).said.empty());
}
