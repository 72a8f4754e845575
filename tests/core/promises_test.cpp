// A promise is made, and then kept, broken, or left open until the end breaks it.
#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

// A counter where a call can be promised within a minute, time can pass, and the call be made.
Play counter() {
    return a_scenario()
        .moment("m", {choice("vow").promises("call", 60).next("m"),
                      choice("vow-by-the-end").promises("call").next("m"),
                      choice("wait").again().takes(60).next("m"),
                      choice("call-now").takes(30).keeps("call").next("m"),
                      choice("refuse").breaks("call").next("m"), choice("go").next("end")})
        .ending("end")
        .play();
}

}  // namespace

TEST_CASE("a promise kept in time is kept, and the end breaks it no more") {
    Play play = counter();
    played(play, {"begin", "choose vow", "choose wait"})
        .when("choose call-now")
        .then({"choice-made m:call-now", "promise-kept call", "time-passed 30",
               "moment-reached m offering vow-by-the-end, wait, refuse, go"});
    played(play, {"begin", "choose vow", "choose call-now"})
        .when("choose go")
        .then({"choice-made m:go", "ended end"});
}

TEST_CASE("a promise is still in time at the last second and overdue at the next") {
    Play play = counter();
    played(play, {"begin", "choose vow"})
        .when("choose wait")
        .then({"choice-made m:wait", "time-passed 60",
               "moment-reached m offering vow-by-the-end, wait, call-now, refuse, go"});
    played(play, {"begin", "choose vow", "choose wait"})
        .when("choose wait")
        .then({"choice-made m:wait", "time-passed 60", "promise-broken call",
               "moment-reached m offering vow-by-the-end, wait, call-now, refuse, go"});
}

TEST_CASE("a broken promise cannot be kept any more") {
    Play play = counter();
    played(play, {"begin", "choose vow", "choose refuse"})
        .when("choose call-now")
        .then({"choice-made m:call-now", "time-passed 30",
               "moment-reached m offering vow-by-the-end, wait, go"});
}

TEST_CASE("what was never promised can neither be kept nor broken") {
    Play play = counter();
    played(play, {"begin"})
        .when("choose refuse")
        .then({"choice-made m:refuse",
               "moment-reached m offering vow, vow-by-the-end, wait, call-now, go"});
}

TEST_CASE("a promise still open at an ending is broken") {
    Play play = counter();
    played(play, {"begin", "choose vow-by-the-end"})
        .when("choose go")
        .then({"choice-made m:go", "promise-broken call", "ended end"});
}

TEST_CASE("a promise made twice is broken once at the end") {
    Play play = counter();
    played(play, {"begin", "choose vow", "choose vow-by-the-end"})
        .when("choose go")
        .then({"choice-made m:go", "promise-broken call", "ended end"});
}

TEST_CASE("what others promised before can be kept too, and an effect may keep it") {
    Play play =
        a_scenario()
            .before("website", {.promises = {"room"}})
            .moment("m", {choice("keep-it")
                              .effect({{}, [](const Sight&, Doings& does) { does.keep("room"); }})
                              .next("end"),
                          choice("shrug").next("end")})
            .ending("end")
            .play();
    played(play, {"begin"})
        .when("choose keep-it")
        .then({"choice-made m:keep-it", "promise-kept room", "ended end"});
    played(play, {"begin"})
        .when("choose shrug")
        .then({"choice-made m:shrug", "promise-broken room", "ended end"});
}

TEST_CASE("whoever leaves breaks no promise: nobody saw the end") {
    Play play = counter();
    played(play, {"begin", "choose vow"}).when("leave").then({"ended"});
}
