// How the mood moves while an encounter runs: bounds, failures, and what weighs after one.
#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Play ups_and_downs(int mood) {
    return a_scenario()
        .cast("guest", mood)
        .moment("m",
                {choice("slip").again().mood(-9).next("m"),
                 choice("fail").again().mood(-10).next("m"), choice("please").mood(30).next("m"),
                 choice("two-slips")
                     .mood(-6)
                     .effect({{}, [](const Sight&, Doings& does) { does.mood_by(-4, ""); }})
                     .next("m")})
        .play();
}

State after(Play& play, Lines wishes) {
    wishes.insert(wishes.begin(), "begin");
    return replay(facts_of(play, wishes));
}

}  // namespace

TEST_CASE("a fall of ten by one choice is a failure, a fall of nine is not") {
    Play play = ups_and_downs(60);
    CHECK(after(play, {"choose slip"}).failures == 0);
    CHECK(after(play, {"choose fail"}).failures == 1);
    CHECK(after(play, {"choose slip", "choose slip"}).failures == 0);
}

TEST_CASE("a choice and its effect fall together") {
    Play play = ups_and_downs(60);
    CHECK(after(play, {"choose two-slips"}).failures == 1);
}

TEST_CASE("after the first failure every further fall weighs half as much again") {
    Play play = ups_and_downs(60);
    CHECK(after(play, {"choose fail"}).mood_tenths == 500);
    CHECK(after(play, {"choose fail", "choose fail"}).mood_tenths == 350);
    CHECK(after(play, {"choose fail", "choose slip"}).mood_tenths == 365);
    CHECK(after(play, {"choose fail", "choose please"}).mood_tenths == 800);
    CHECK(after(play, {"choose slip", "choose fail"}).mood_tenths == 410);
}

TEST_CASE("the failing choice itself is not weighed again by its own effect") {
    Play play =
        a_scenario()
            .cast("guest", 60)
            .moment("m",
                    {choice("fail")
                         .mood(-10)
                         .effect({{}, [](const Sight&, Doings& does) { does.mood_by(-10, ""); }})
                         .next("end")})
            .ending("end")
            .play();
    CHECK(after(play, {"choose fail"}).mood_tenths == 400);
}

TEST_CASE("the mood never leaves 0 to 100") {
    Play high = ups_and_downs(90);
    CHECK(after(high, {"choose please"}).mood_tenths == 1000);
    Play low = ups_and_downs(5);
    CHECK(after(low, {"choose fail", "choose fail"}).mood_tenths == 0);
}

TEST_CASE("a force lowers the mood before the first word and is nobody's failure") {
    Play play = a_scenario()
                    .cast("guest", 60)
                    .force("storm", {.mood = -20})
                    .moment("m", {choice("fail").mood(-10).next("end")})
                    .ending("end")
                    .play();
    const State begun = after(play, {});
    CHECK(begun.mood_tenths == 400);
    CHECK(begun.failures == 0);
    CHECK(after(play, {"choose fail"}).mood_tenths == 300);
}
