// Players without a person.
#include "core/policy.hpp"

#include <set>

#include "core/conduct.hpp"
#include "core/rerun.hpp"
#include "support/catch.hpp"
#include "support/generated.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

// Until the policy wishes nothing more. There are circles without a way out, so patience ends too.
Facts played_by(Policy policy, Play& play, const Begin& begin) {
    Facts facts;
    State state;
    REQUIRE_FALSE(advance(play.scenario, state, begin, play.scripts, facts));
    const Outlook outlook(play.scenario, state, play.scripts);
    for (std::uint64_t nth = 0; nth < 500; ++nth) {
        const auto wish = wish_of(policy, play.scenario, state, &outlook, play.scripts, nth);
        if (!wish) return facts;
        REQUIRE_FALSE(advance(play.scenario, state, *wish, play.scripts, facts));
    }
    return facts;
}

int points_in(const Play& play, const Facts& facts) {
    int points = 0;
    State state;
    for (const Fact& fact : facts) {
        if (const auto* made = std::get_if<ChoiceMade>(&fact))
            points += points_of(play.scenario, state, made->choice);
        apply(state, fact);
    }
    return points;
}

std::string first_choice(Policy policy, Play& play, std::uint64_t nth = 0) {
    State state = replay(facts_of(play, {"begin"}));
    const Outlook outlook(play.scenario, state, play.scripts);
    const auto wish = wish_of(policy, play.scenario, state, &outlook, play.scripts, nth);
    return play.scenario.names.choices[std::get<Choose>(wish.value()).choice];
}

}  // namespace

TEST_CASE("the best player gets the most and the worst the least that there is") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        Play play = generated_play(seed);
        Begin begin = generated_begin(seed);
        begin.timing = Timing::off;  // silence is nobody's wish
        const Facts best = played_by(Policy::best, play, begin);
        const Facts worst = played_by(Policy::worst, play, begin);
        const Outlook outlook(play.scenario, opening_of(best), play.scripts);
        INFO("graph " << seed);
        REQUIRE(points_in(play, best) == outlook.total().most);
        REQUIRE(points_in(play, worst) == outlook.total().least);
    }
}

TEST_CASE("the best player finds the way out of a circle of equals") {
    // Every choice but `leave` can be repeated and, once taken, earns what going on earns: nothing.
    Play play = a_scenario()
                    .moment("a", {choice("stay").again().next("a"), choice("go").again().next("b")})
                    .moment("b", {choice("back").again().next("a"), choice("leave").next("end")})
                    .ending("end")
                    .play();
    const Facts facts = played_by(Policy::best, play, Begin{});
    CHECK(std::holds_alternative<Ended>(facts.back()));
}

TEST_CASE("the random player draws from the seed, and draws anew each time") {
    Play play = a_scenario()
                    .moment("m", {choice("a").next("end"), choice("b").next("end"),
                                  choice("c").next("end")})
                    .ending("end")
                    .play();
    std::set<std::string> chosen;
    for (std::uint64_t nth = 0; nth < 50; ++nth) {
        CHECK(first_choice(Policy::random, play, nth) == first_choice(Policy::random, play, nth));
        chosen.insert(first_choice(Policy::random, play, nth));
    }
    CHECK(chosen.size() == 3);
}

TEST_CASE(
    "the longest choice is the one with the most characters, the first the first in the file") {
    Play play = a_scenario()
                    .moment("m", {choice("a").says("Yes.").next("end"),
                                  choice("b").says("Let me see what I can do for you.").next("end"),
                                  choice("c").says("éééééééééééééééééé").next("end")})
                    .ending("end")
                    .play();
    CHECK(first_choice(Policy::longest, play) == "m:b");
    CHECK(first_choice(Policy::first, play) == "m:a");
}

TEST_CASE("the politest choice is the one with the most polite words, in the scenario's language") {
    Play play =
        a_scenario()
            .moment("m", {choice("plain").says("I will see to it.").next("end"),
                          choice("nice").says("Of course! Would you wait, please?").next("end"),
                          choice("sorry").says("I am so sorry; unsorryable.").next("end"),
                          choice("fair").says("Bitte, gern, natürlich. Würden Sie?").next("end")})
            .ending("end")
            .play();
    CHECK(first_choice(Policy::politest, play) == "m:nice");
    play.scenario.language = "de-AT";
    CHECK(first_choice(Policy::politest, play) == "m:fair");
    play.scenario.language = "fr";
    CHECK(first_choice(Policy::politest, play) == "m:plain");
}

TEST_CASE("a player reads past a beat, waits where only silence is left, and stops when stuck") {
    Play play =
        a_scenario().beat("pause", "m").moment("m", {choice("a").next("m")}).within(10, "a").play();
    const auto wish = [&](const Lines& wishes) {
        return wish_of(Policy::first, play.scenario, replay(facts_of(play, wishes)), nullptr,
                       play.scripts, 0);
    };
    CHECK(std::holds_alternative<ReadOn>(wish({"begin"}).value()));
    CHECK(std::holds_alternative<Choose>(wish({"begin", "read on"}).value()));
    CHECK_FALSE(wish({"begin", "read on", "choose a"}));
    CHECK(std::holds_alternative<LetTimeRunOut>(
        wish({"begin timing x1", "read on", "choose a"}).value()));
    CHECK_FALSE(wish({"begin", "leave"}));
    CHECK_FALSE(wish({}));
}
