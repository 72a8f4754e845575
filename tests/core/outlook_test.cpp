// What can still come, held against trying every path.
#include "core/outlook.hpp"

#include "core/brute_force.hpp"
#include "core/conduct.hpp"
#include "core/rerun.hpp"
#include "support/catch.hpp"
#include "support/generated.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

State opening(Play& play, const Begin& begin) {
    State state;
    Facts facts;
    REQUIRE_FALSE(advance(play.scenario, state, begin, play.scripts, facts));
    return state;
}

std::string words(PointRange range) {
    return std::to_string(range.least) + " to " + std::to_string(range.most);
}

State at(Play& play, const Lines& wishes) {
    return replay(facts_of(play, wishes));
}

}  // namespace

TEST_CASE("the least and most points are those of all paths, on a thousand generated graphs") {
    int tried = 0;
    int with_a_spread = 0;
    int of_many_states = 0;
    for (std::uint64_t seed = 0; tried < 1000; ++seed) {
        REQUIRE(seed < 3000);
        Play play = generated_play(seed);
        const State start = opening(play, generated_begin(seed));
        BruteForce brute(play, start);
        const auto exact = brute.total();
        if (!exact) continue;
        ++tried;
        const Outlook outlook(play.scenario, start, play.scripts);
        INFO("graph " << seed);
        REQUIRE(outlook.completeness() == Completeness::complete);
        REQUIRE(words(outlook.total()) == words(*exact));
        REQUIRE(outlook.states() <= brute.states().size());
        with_a_spread += exact->least < exact->most ? 1 : 0;
        of_many_states += brute.states().size() > 10 ? 1 : 0;
    }
    CHECK(with_a_spread > 500);
    CHECK(of_many_states > 300);
}

TEST_CASE("from every state that can be reached the outlook is exact, not at the opening alone") {
    for (std::uint64_t seed = 5000; seed < 5150; ++seed) {
        Play play = generated_play(seed);
        const State start = opening(play, generated_begin(seed));
        const BruteForce all(play, start);
        if (all.too_many()) continue;
        const Outlook outlook(play.scenario, start, play.scripts);
        for (const State& state : all.states()) {
            const auto exact = BruteForce(play, state).total();
            if (!exact) continue;
            INFO("graph " << seed << " at " << play.scenario.names.moments[state.moment]);
            REQUIRE(words(outlook.from(state)) == words(*exact));
        }
    }
}

TEST_CASE("two explorations of one graph agree in everything") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        Play play = generated_play(seed);
        const State start = opening(play, generated_begin(seed));
        const Outlook one(play.scenario, start, play.scripts);
        const Outlook other(play.scenario, start, play.scripts);
        REQUIRE(one.total() == other.total());
        REQUIRE(one.states() == other.states());
        REQUIRE(one.showable() == other.showable());
        REQUIRE(one.discoverable() == other.discoverable());
    }
}

TEST_CASE("when the budget is spent the bounds are wider but still hold") {
    int spent = 0;
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        Play play = generated_play(seed);
        const State start = opening(play, generated_begin(seed));
        const BruteForce all(play, start);
        if (all.too_many()) continue;
        const Outlook exact(play.scenario, start, play.scripts);
        for (const std::size_t budget : {1U, 2U, 3U, 6U, 12U}) {
            const Outlook hasty(play.scenario, start, play.scripts, budget);
            if (hasty.completeness() == Completeness::complete) continue;
            ++spent;
            for (const State& state : all.states()) {
                INFO("graph " << seed << ", budget " << budget << ", at "
                              << play.scenario.names.moments[state.moment] << ": bounds "
                              << words(hasty.from(state)) << ", in truth "
                              << words(exact.from(state)));
                REQUIRE(hasty.from(state).least <= exact.from(state).least);
                REQUIRE(hasty.from(state).most >= exact.from(state).most);
            }
        }
    }
    CHECK(spent > 500);
}

TEST_CASE("no state is expanded once the budget is reached") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Play play = generated_play(seed);
        const State start = opening(play, generated_begin(seed));
        for (const std::size_t budget : {1U, 2U, 5U})
            REQUIRE(Outlook(play.scenario, start, play.scripts, budget).states() < budget + 4);
    }
}

TEST_CASE("a moment at which one may be stuck promises no points for certain") {
    Play play = a_scenario()
                    .variable("open", false)
                    .moment("m", {choice("in").good().next("door")})
                    .moment("door", {choice("knock").best().when(flag_up("open")).next("end")})
                    .ending("end")
                    .play();
    const State start = at(play, {"begin"});
    CHECK(words(Outlook(play.scenario, start, play.scripts).total()) == "3 to 3");
    CHECK(words(Outlook(play.scenario, start, play.scripts, 1).total()) == "3 to 7");
}

TEST_CASE("going round in a circle earns nothing, and does not hide the way out") {
    Play play =
        a_scenario()
            .moment("hub", {choice("ask").again().best().next("hub"),
                            choice("tell").good().next("hub"), choice("go").weak().next("end")})
            .ending("end")
            .play();
    const Outlook outlook(play.scenario, at(play, {"begin"}), play.scripts);
    CHECK(words(outlook.total()) == "1 to 8");
    CHECK(words(outlook.from(at(play, {"begin", "choose ask"}))) == "1 to 4");
    CHECK(words(outlook.from(at(play, {"begin", "choose ask", "choose ask", "choose tell"}))) ==
          "1 to 1");
}

TEST_CASE("points at a contested moment are in neither bound") {
    Play play = a_scenario()
                    .moment("m", {choice("a").best().next("n"), choice("b").harmful().next("n")})
                    .contested()
                    .moment("n", {choice("c").good().next("end"), choice("d").weak().next("end")})
                    .ending("end")
                    .play();
    CHECK(words(Outlook(play.scenario, at(play, {"begin"}), play.scripts).total()) == "1 to 3");
}

TEST_CASE("bounds are those of the forces at work") {
    Play play = a_scenario()
                    .force("storm", {.chance_percent = 50})
                    .moment("m", {choice("a").good().next("end"),
                                  choice("b").best().when(under_force("storm")).next("end")})
                    .ending("end")
                    .play();
    const State storm = at(play, {"begin storm on"});
    const State calm = at(play, {"begin storm off"});
    CHECK(words(Outlook(play.scenario, storm, play.scripts).total()) == "3 to 4");
    CHECK(words(Outlook(play.scenario, calm, play.scripts).total()) == "3 to 3");
}

TEST_CASE("silence is a path where time is kept, and none where it is not") {
    Play play = a_scenario()
                    .moment("m", {choice("a").best().next("end"),
                                  choice("mumble").harmful().when(never()).next("end")})
                    .within(10, "mumble")
                    .ending("end")
                    .play();
    const State timed = at(play, {"begin timing x1"});
    const State untimed = at(play, {"begin timing off"});
    CHECK(words(Outlook(play.scenario, timed, play.scripts).total()) == "0 to 4");
    CHECK(words(Outlook(play.scenario, untimed, play.scripts).total()) == "4 to 4");
}

TEST_CASE("what no script reads does not multiply states") {
    ScenarioBuilder builder = a_scenario();
    for (int i = 0; i < 20; ++i)
        builder.moment("m" + std::to_string(i),
                       {choice("a").mood(1).takes(1).next("m" + std::to_string(i + 1)),
                        choice("b").mood(-1).takes(2).next("m" + std::to_string(i + 1))});
    Play play = builder.ending("m20").play();
    CHECK(Outlook(play.scenario, at(play, {"begin"}), play.scripts).states() == 20);
}

TEST_CASE("states of one mood differ where an earlier failure makes the next fall weigh more") {
    // Both ways lead to a mood of 50; after the failure the next fall goes below 40.
    Play play = a_scenario()
                    .cast("guest", 60)
                    .moment("m", {choice("fail").weak().mood(-10).next("n"),
                                  choice("slip").weak().mood(-5).next("again")})
                    .moment("again", {choice("slip").harmful().mood(-5).next("n")})
                    .moment("n", {choice("fall").harmful().mood(-9).next("o")})
                    .moment("o", {choice("a").best().when(mood_above(40)).next("end"),
                                  choice("b").weak().next("end")})
                    .ending("end")
                    .play();
    const Outlook outlook(play.scenario, at(play, {"begin"}), play.scripts);
    CHECK(words(outlook.from(at(play, {"begin", "choose fail"}))) == "1 to 1");
    CHECK(words(outlook.from(at(play, {"begin", "choose slip", "choose slip"}))) == "1 to 4");
}

TEST_CASE("states differ by how often chance was asked, where a script asks again") {
    const Effect toss{{.chance = Reading::yes}, [](const Sight&, Doings& does) {
                          if (does.chance(50)) does.set("lucky", true);
                      }};
    const Effect waste{{.chance = Reading::yes},
                       [](const Sight&, Doings& does) { (void)does.chance(50); }};
    Play play = a_scenario()
                    .variable("lucky", false)
                    .moment("m", {choice("straight").weak().next("n"),
                                  choice("waste").weak().effect(waste).next("n")})
                    .moment("n", {choice("toss").weak().effect(toss).next("o")})
                    .moment("o", {choice("a").best().when(flag_up("lucky")).next("end"),
                                  choice("b").weak().next("end")})
                    .ending("end")
                    .play();
    int differ = 0;
    for (int seed = 0; seed < 20; ++seed) {
        const std::string begin = "begin seed " + std::to_string(seed);
        const Outlook outlook(play.scenario, at(play, {begin}), play.scripts);
        const State straight = at(play, {begin, "choose straight"});
        const State wasted = at(play, {begin, "choose waste"});
        for (const State& state : {straight, wasted})
            REQUIRE(words(outlook.from(state)) == words(*BruteForce(play, state).total()));
        differ += outlook.from(straight) != outlook.from(wasted) ? 1 : 0;
    }
    CHECK(differ > 4);
}

TEST_CASE("the outlook knows what can be shown and found out, contested moments apart") {
    Play play = a_scenario()
                    .standard("reachable")
                    .standard("behind-a-lock")
                    .standard("contested")
                    .standard("by-effect")
                    .moment("m", {choice("a").shows("reachable", Evidence::missed).next("n"),
                                  choice("b").when(never()).shows("behind-a-lock").next("end"),
                                  choice("ask").discovers("cot").next("end")})
                    .moment("n", {choice("c").shows("contested").next("o")})
                    .contested()
                    .moment("o", {choice("d")
                                      .effect({{},
                                               [](const Sight&, Doings& does) {
                                                   does.shows("by-effect", Evidence::met);
                                               }})
                                      .next("end")})
                    .ending("end")
                    .play();
    const Outlook outlook(play.scenario, at(play, {"begin"}), play.scripts);
    const auto showable = [&](const char* name) {
        return outlook.showable().contains(*play.scenario.names.standards.find(name));
    };
    CHECK(showable("reachable"));
    CHECK(showable("by-effect"));
    CHECK_FALSE(showable("behind-a-lock"));
    CHECK_FALSE(showable("contested"));
    CHECK(outlook.discoverable().size() == 1);
}

TEST_CASE("ten thousand moments in a row or in a ring do not overflow the stack") {
    const auto long_way = [](const std::string& last) {
        ScenarioBuilder builder = a_scenario();
        for (int i = 0; i < 10'000; ++i) {
            const std::string next = i == 9'999 ? last : "m" + std::to_string(i + 1);
            builder.moment("m" + std::to_string(i), {choice("a").best().next(next)});
        }
        return builder.ending("end").play();
    };
    Play row = long_way("end");
    CHECK(words(Outlook(row.scenario, at(row, {"begin"}), row.scripts).total()) ==
          "40000 to 40000");
    CHECK(words(Outlook(row.scenario, at(row, {"begin"}), row.scripts, 10).total()) ==
          "40000 to 40000");
}

TEST_CASE("a ring of two thousand moments is bounded by all that it holds") {
    ScenarioBuilder builder = a_scenario();
    for (int i = 0; i < 2'000; ++i)
        builder.moment("m" + std::to_string(i),
                       {choice("a").good().next("m" + std::to_string((i + 1) % 2'000))});
    Play ring = builder.play();
    CHECK(words(Outlook(ring.scenario, at(ring, {"begin"}), ring.scripts).total()) ==
          "6000 to 6000");
    const PointRange loose = Outlook(ring.scenario, at(ring, {"begin"}), ring.scripts, 10).total();
    CHECK(loose.least <= 6000);
    CHECK(loose.most >= 6000);
}
