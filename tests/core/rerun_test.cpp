// From facts back to wishes, and through decide once more.
#include "core/rerun.hpp"

#include "support/catch.hpp"
#include "support/generated.hpp"

using namespace frontstage;
using namespace frontstage::testing;

TEST_CASE("the wishes found in a record, played again, give the same record") {
    int with_silence = 0;
    int with_a_beat = 0;
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        Play play = generated_play(seed);
        Facts facts = random_run(play, generated_begin(seed), seed + 7);
        if (seed % 3 == 0 && !std::holds_alternative<Ended>(facts.back())) facts.push_back(Ended{});
        const std::vector<Command> commands = commands_of(play.scenario, facts);
        const Rerun again = rerun(play.scenario, commands, play.scripts);
        INFO("graph " << seed << "\n"
                      << difference(told(play.scenario, facts), told(play.scenario, again.facts)));
        REQUIRE(again.whole);
        REQUIRE(again.facts == facts);
        for (const Command& command : commands) {
            with_silence += std::holds_alternative<LetTimeRunOut>(command) ? 1 : 0;
            with_a_beat += std::holds_alternative<ReadOn>(command) ? 1 : 0;
        }
    }
    CHECK(with_silence > 50);
    CHECK(with_a_beat > 50);
}

TEST_CASE("a rerun stops at the first wish that is declined, and says so") {
    Play play = a_scenario()
                    .force("storm", {.chance_percent = 50})
                    .moment("m", {choice("a").next("n")})
                    .moment("n", {choice("b").when(under_force("storm")).next("end"),
                                  choice("c").next("end")})
                    .ending("end")
                    .play();
    const Facts facts = facts_of(play, {"begin storm on", "choose a", "choose b"});
    const auto calm = rerun_without_forces(play.scenario, facts, play.scripts);
    REQUIRE(calm);
    CHECK_FALSE(calm->whole);
    CHECK(told(play.scenario, calm->facts) ==
          told(Lines{"began", "moment-reached m offering a", "choice-made m:a",
                     "moment-reached n offering c"}));
}

TEST_CASE("there is no rerun without forces where none was at work") {
    Play play = a_scenario()
                    .force("storm", {.chance_percent = 50})
                    .moment("m", {choice("a").next("end")})
                    .ending("end")
                    .play();
    const Facts calm = facts_of(play, {"begin storm off", "choose a"});
    CHECK_FALSE(rerun_without_forces(play.scenario, calm, play.scripts));
    CHECK_FALSE(rerun_without_forces(play.scenario, {}, play.scripts));
}

TEST_CASE("the opening is the state at the first moment, however far the record goes") {
    Play play = a_scenario()
                    .moment("m", {choice("a").mood(-5).next("n")})
                    .moment("n", {choice("b").next("end")})
                    .ending("end")
                    .play();
    CHECK(opening_of(facts_of(play, {"begin", "choose a", "choose b"})) ==
          replay(facts_of(play, {"begin"})));
    CHECK(opening_of({}) == State{});
}
