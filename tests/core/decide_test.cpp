// What comes of a wish: offers, what a choice does and in which order, beats, silence, rules.
#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Play desk() {
    return a_scenario()
        .cast("okafor", 55)
        .standard("disclose")
        .moment("arrival", {choice("name-the-fault")
                                .best()
                                .shows("disclose")
                                .feels(Factor::empathy, 12)
                                .mood(6)
                                .takes(40)
                                .next("two-ways"),
                            choice("key-first").weak().mood(-6).next("settled")})
        .moment("two-ways", {choice("both").next("settled"), choice("back").next("arrival")})
        .ending("settled")
        .play();
}

}  // namespace

TEST_CASE("a beginning names the seed, sets every variable and reaches the opening") {
    Play play = a_scenario()
                    .cast("okafor", 55)
                    .variable("shown", false)
                    .variable("nights", std::int64_t{3})
                    .before("website", {.promises = {"room"}})
                    .moment("arrival", {choice("greet").next("end")})
                    .ending("end")
                    .play();
    given(play, {})
        .when("begin seed 7 mode assessed timing x2 reputation 4.2 digest sha256:0")
        .then({"began digest sha256:0 seed 7 mode assessed timing x2 mood 55 reputation 4.2",
               "variable-set shown false", "variable-set nights 3", "promise-made room",
               "moment-reached arrival offering greet"});
}

TEST_CASE("what a choice does becomes true in an order that is part of the format") {
    Play play = a_scenario()
                    .standard("own")
                    .variable("told", false)
                    .moment("start", {choice("vow").promises("call").promises("fax").next("m")})
                    .moment("m", {choice("all")
                                      .keeps("call")
                                      .breaks("fax")
                                      .takes(40)
                                      .shows("own", Evidence::partly)
                                      .feels(Factor::empathy, -12)
                                      .mood(-6)
                                      .effort(2)
                                      .discovers("cot")
                                      .promises("mail", 60)
                                      .effect(raises("told"))
                                      .next("end")})
                    .ending("end")
                    .play();
    played(play, {"begin", "choose vow"})
        .when("choose all")
        .then({"choice-made m:all", "promise-kept call", "promise-broken fax", "time-passed 40",
               "standard-shown own partly", "felt empathy -1.2", "mood -6", "effort 2",
               "discovered cot", "promise-made mail due 60", "variable-set told true",
               "promise-broken mail", "ended end"});
}

TEST_CASE("only what was offered can be chosen, and the refusal names what could be") {
    Play play = desk();
    const Given arrived = played(play, {"begin"});
    arrived.when("choose two-ways:both")
        .declines(Declined::not_offered,
                  "`two-ways:both` is not offered at `arrival`; offered are `name-the-fault`, "
                  "`key-first`");
    arrived.when(Choose{ChoiceId{99}}, "choose what is not in the scenario")
        .declines(Declined::not_offered,
                  "that choice is not offered at `arrival`; offered are `name-the-fault`, "
                  "`key-first`");
}

TEST_CASE("what was offered on arrival stays on offer, whatever the scenario says since") {
    Play play = desk();
    given(play, {"began", "moment-reached arrival offering name-the-fault"})
        .when("choose key-first")
        .declines(Declined::not_offered,
                  "`arrival:key-first` is not offered at `arrival`; offered are `name-the-fault`");
}

TEST_CASE("a choice is offered once") {
    Play play = desk();
    played(play, {"begin", "choose name-the-fault"})
        .when("choose back")
        .then({"choice-made two-ways:back", "moment-reached arrival offering key-first"});
}

TEST_CASE("a repeat earns nothing and still costs") {
    Play play = a_scenario()
                    .standard("own")
                    .variable("n", false)
                    .moment("m", {choice("both-ways")
                                      .again()
                                      .shows("own")
                                      .feels(Factor::empathy, 10)
                                      .feels(Factor::knowledge, -10)
                                      .mood(5)
                                      .takes(30)
                                      .effort(1)
                                      .discovers("need")
                                      .effect({{},
                                               [](const Sight&, Doings& does) {
                                                   does.mood_by(3, "praise");
                                                   does.mood_by(-2, "the wait");
                                                   does.shows("own", Evidence::missed);
                                               }})
                                      .next("m"),
                                  choice("leave-it").next("end")})
                    .ending("end")
                    .play();
    const Given once = played(play, {"begin"});
    once.when("choose both-ways")
        .then({"choice-made m:both-ways", "time-passed 30", "standard-shown own met",
               "felt empathy +1", "felt knowledge -1", "mood +5", "effort 1", "discovered need",
               "mood +3 because praise", "mood -2 because the wait", "standard-shown own missed",
               "moment-reached m offering both-ways, leave-it"});
    played(play, {"begin", "choose both-ways"})
        .when("choose both-ways")
        .then({"choice-made m:both-ways", "time-passed 30", "felt knowledge -1", "effort 1",
               "mood -2 because the wait", "moment-reached m offering both-ways, leave-it"});
}

TEST_CASE("the visit on which a condition is asked counts already") {
    const Condition first_time{{.visits = {"m"}},
                               [](const Sight& sees) { return sees.visits("m") == 1; }};
    Play play = a_scenario()
                    .moment("m", {choice("greet").when(first_time).next("m"),
                                  choice("go-on").again().next("m")})
                    .ending("end")
                    .play();
    played(play, {}).when("begin").then_among_others({"moment-reached m offering greet, go-on"});
    played(play, {"begin"})
        .when("choose go-on")
        .then_among_others({"moment-reached m offering go-on"});
}

TEST_CASE("a beat is read past, and waits for nothing else") {
    Play play = a_scenario()
                    .beat("pause", "m")
                    .moment("m", {choice("go").next("end")})
                    .ending("end")
                    .play();
    const Given pausing = played(play, {"begin"});
    pausing.when("read on").then({"moment-reached m offering go"});
    pausing.when("choose m:go")
        .declines(Declined::not_offered, "`m:go` is not offered at `pause`; offered are nothing");
    played(play, {"begin", "read on"})
        .when("read on")
        .declines(Declined::must_choose, "`m` waits for a choice; offered are `go`");
}

TEST_CASE("where nothing follows there is nothing to read on to") {
    Play play = a_scenario().moment("void", {}).play();
    played(play, {"begin"})
        .when("read on")
        .declines(Declined::nothing_to_read_on, "nothing follows `void`");
}

TEST_CASE("silence takes its choice, and the fact says that it was silence") {
    Play play =
        a_scenario()
            .moment("m", {choice("answer").next("end"), choice("mumble").mood(-3).next("end")})
            .within(25, "mumble")
            .ending("end")
            .play();
    played(play, {"begin timing x1"})
        .when("let time run out")
        .then({"choice-made m:mumble by silence", "mood -3", "ended end"});
    played(play, {"begin timing off"})
        .when("let time run out")
        .declines(Declined::no_time_limit, "there is no time limit at `m`");
}

TEST_CASE("silence may bring what was not on offer") {
    Play play = a_scenario()
                    .moment("m", {choice("answer").next("end"),
                                  choice("stand-there").when(never()).next("end")})
                    .within(25, "stand-there")
                    .ending("end")
                    .play();
    given(play, {"began timing x1", "moment-reached m offering answer"})
        .when("let time run out")
        .then({"choice-made m:stand-there by silence", "ended end"});
}

TEST_CASE("time runs out only where there is a limit") {
    Play play = desk();
    played(play, {"begin timing x1"})
        .when("let time run out")
        .declines(Declined::no_time_limit, "there is no time limit at `arrival`");
}

TEST_CASE("the next moment goes by the first rule that holds, else otherwise") {
    Play play = a_scenario()
                    .force("storm")
                    .variable("shown", false)
                    .moment("m", {choice("go")
                                      .next_if(flag_up("shown"), "shown-room")
                                      .next_if(under_force("storm"), "storm-room")
                                      .next("usual-room")})
                    .ending("shown-room")
                    .ending("storm-room")
                    .ending("usual-room")
                    .play();
    played(play, {"begin storm on"})
        .when("choose go")
        .then({"choice-made m:go", "ended storm-room"});
    played(play, {"begin storm off"})
        .when("choose go")
        .then({"choice-made m:go", "ended usual-room"});
    given(play, {"began", "variable-set shown true", "force-struck storm",
                 "moment-reached m offering go"})
        .when("choose go")
        .then({"choice-made m:go", "ended shown-room"});
}

TEST_CASE("the last rule of a next is taken whatever it says, so that something always follows") {
    Play play =
        a_scenario()
            .moment("m",
                    {choice("go").next_if(never(), "one").next_if(never(), "two").next("three")})
            .ending("one")
            .ending("two")
            .ending("three")
            .play();
    play.scenario.choices[0].next.pop_back();
    played(play, {"begin"}).when("choose go").then({"choice-made m:go", "ended two"});
}

TEST_CASE("a need is discovered once") {
    Play play =
        a_scenario()
            .moment("m", {choice("ask").again().discovers("cot").discovers("cot").next("m")})
            .play();
    const Given asked = played(play, {"begin", "choose ask"});
    asked.when("choose ask").then({"choice-made m:ask", "moment-reached m offering ask"});
    played(play, {"begin"})
        .when("choose ask")
        .then({"choice-made m:ask", "discovered cot", "moment-reached m offering ask"});
}

TEST_CASE("an effect sees what it and its choice have already done") {
    Play play =
        a_scenario()
            .cast("guest", 50)
            .moment("m", {choice("go")
                              .mood(-9)
                              .takes(15)
                              .effect({{.mood = Reading::yes, .clock = Reading::yes},
                                       [](const Sight& sees, Doings& does) {
                                           does.narrate("mood " + std::to_string(sees.mood()));
                                           does.mood_by(4, "");
                                           does.narrate("mood " + std::to_string(sees.mood()) +
                                                        " at " + std::to_string(sees.clock_s()));
                                       }})
                              .next("end")})
            .ending("end")
            .play();
    played(play, {"begin"})
        .when("choose go")
        .then({"choice-made m:go", "time-passed 15", "mood -9", "line-said narrator: mood 41",
               "mood +4", "line-said narrator: mood 45 at 15", "ended end"});
}

TEST_CASE("a condition at fault counts as failing, is recorded, and the encounter goes on") {
    Play play =
        a_scenario()
            .moment("m",
                    {choice("broken").when(faulty("there is no `nite`")).next("end"),
                     choice("whole").next_if(faulty("no such force"), "elsewhere").next("end")})
            .ending("end")
            .ending("elsewhere")
            .play();
    given(play, {}).when("begin").then({"began", "script-faulted rules.lua:1: there is no `nite`",
                                        "moment-reached m offering whole"});
    played(play, {"begin"})
        .when("choose whole")
        .then({"choice-made m:whole", "script-faulted rules.lua:2: no such force", "ended end"});
}

TEST_CASE("an effect at fault keeps what it did before, and the encounter goes on") {
    Play play = a_scenario()
                    .moment("m", {choice("go")
                                      .effect({{},
                                               [](const Sight&, Doings& does) {
                                                   does.mood_by(-2, "a start");
                                                   throw Breaks{"too many instructions"};
                                               }})
                                      .next("end")})
                    .ending("end")
                    .play();
    played(play, {"begin"})
        .when("choose go")
        .then({"choice-made m:go", "mood -2 because a start",
               "script-faulted rules.lua:1: too many instructions", "ended end"});
}

TEST_CASE("chance is drawn from the seed, counted, and recorded") {
    Play play = a_scenario()
                    .moment("m", {choice("toss")
                                      .again()
                                      .effect({{.chance = Reading::yes},
                                               [](const Sight&, Doings& does) {
                                                   (void)does.chance(0);
                                                   (void)does.chance(100);
                                               }})
                                      .next("m")})
                    .play();
    played(play, {"begin seed 3"})
        .when("choose toss")
        .then({"choice-made m:toss", "chance 0 stayed-away", "chance 100 came",
               "moment-reached m offering toss"});
    CHECK(replay(facts_of(play, {"begin seed 3", "choose toss", "choose toss"})).draws == 4);
}

TEST_CASE("an even chance comes about half of the time, and the same from the same seed") {
    Play play = a_scenario()
                    .moment("m", {choice("toss")
                                      .again()
                                      .effect({{.chance = Reading::yes},
                                               [](const Sight&, Doings& does) {
                                                   if (does.chance(50)) does.narrate("heads");
                                               }})
                                      .next("m")})
                    .play();
    Lines wishes{"begin seed 11"};
    wishes.resize(1001, "choose toss");
    const Facts facts = facts_of(play, wishes);
    CHECK(told(play.scenario, facts_of(play, wishes)) == told(play.scenario, facts));
    const auto heads = std::count_if(facts.begin(), facts.end(), [](const Fact& fact) {
        return std::holds_alternative<LineSaid>(fact);
    });
    CHECK(heads > 430);
    CHECK(heads < 570);
}

TEST_CASE("whoever leaves ends the encounter without an ending") {
    Play play = desk();
    played(play, {"begin"}).when("leave").then({"ended"});
    const Given gone = played(play, {"begin", "leave"});
    for (const char* wish : {"choose arrival:key-first", "read on", "let time run out", "leave"})
        gone.when(wish).declines(Declined::already_over, "this encounter is over");
    gone.when("begin").declines(Declined::already_begun, "this encounter has already begun");
}

TEST_CASE("nothing can be done before the beginning, and nothing begins twice") {
    Play play = desk();
    const Given nothing = given(play, {});
    for (const char* wish : {"choose arrival:key-first", "read on", "let time run out", "leave"})
        nothing.when(wish).declines(Declined::not_begun, "this encounter has not begun yet");
    played(play, {"begin"})
        .when("begin")
        .declines(Declined::already_begun, "this encounter has already begun");
}
