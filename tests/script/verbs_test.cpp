#include "script/builder.hpp"
#include "script/durations.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("each verb does what it says") {
    CHECK(effect_of("feels(\"empathy\", 1.2)") == "feels empathy 12");
    CHECK(effect_of("feels(\"surroundings\", -0.8)") == "feels surroundings -8");
    CHECK(effect_of("shows(\"verify-identity\", \"partly\")") == "shows verify-identity partly");
    CHECK(effect_of("mood_by(-3, \"He waited.\")") == "mood -30 He waited.");
    CHECK(effect_of("promise(\"move-by-ten\")") == "promise move-by-ten whenever");
    CHECK(effect_of("promise(\"move-by-ten\", 90)") == "promise move-by-ten 90");
    CHECK(effect_of("promise(\"move-by-ten\", \"8h\")") == "promise move-by-ten 28800");
    CHECK(effect_of("keep(\"move-by-ten\")") == "keep move-by-ten");
    CHECK(effect_of("discover(\"needs-cot\")") == "discover needs-cot");
    CHECK(effect_of("if chance(30) then say(\"okafor\", \"Luck.\") end") ==
          "chance 30; say okafor: Luck.");
    CHECK(effect_of("say(\"narrator\", \"M\xC3\xBCller:\\nroom \" .. 12)") ==
          "say narrator: M\xC3\xBCller:\nroom 12");
}

TEST_CASE("a verb that is given something else says what it wanted and what it got") {
    CHECK(effect_of("local x = \"a lot\"\nfeels(\"empathy\", x)") ==
          "scenario.yaml:31: `feels` wants a number from -8 to 8 as value 2, and was given \"a "
          "lot\", in `feels(\"empathy\", x)`, where `x` is \"a lot\"");
    CHECK(has(effect_of("feels(\"empathy\", 9)"), "and was given 9"));
    CHECK(has(effect_of("feels(\"empathy\", 0 / 0)"), "and was given nan"));
    CHECK(has(effect_of("feels()"),
              "`feels` wants factor, between quotes, as value 1, and was "
              "given nothing (nil)"));
    CHECK(has(effect_of("mood_by(5)"), "`mood_by` wants the reason, between quotes, as value 2"));
    CHECK(has(effect_of("mood_by(101, \"x\")"), "a number from -100 to 100"));
    CHECK(has(effect_of("promise(\"move-by-ten\", \"soon\")"), "\"soon\" is no time: write"));
    CHECK(has(effect_of("promise(\"move-by-ten\", -1)"), "and was given -1"));
    CHECK(has(effect_of("chance(12.5)"), "`chance` wants whole per cents, and was given 12.5"));
    CHECK(has(effect_of("chance(101)"), "a number from 0 to 100"));
    CHECK(has(effect_of("say(\"okafor\")"), "`say` wants what is said"));
}

TEST_CASE("an id that is put together at run time is checked as well") {
    CHECK(effect_of("local id = \"verify\" .. \"-identiti\"\nshows(id, \"met\")") ==
          "scenario.yaml:31: there is no standard `verify-identiti`; did you mean "
          "`verify-identity`?, in `shows(id, \"met\")`, where `id` is \"verify-identiti\"");
    CHECK(has(effect_of("local w = \"mett\"\nshows(\"verify-identity\", w)"),
              "there is no evidence `mett`; did you mean `met`?"));
    CHECK(has(effect_of("local p = \"move\"\npromise(p)"), "there is no promise `move`"));
    CHECK(has(effect_of("local d = \"need-cot\"\ndiscover(d)"), "did you mean `needs-cot`?"));
    CHECK(has(effect_of("local s = \"okafo\"\nsay(s, \"x\")"), "did you mean `okafor`?"));
    CHECK(has(effect_of("local m = \"arival\"\nlocal x = visits(m)"), "did you mean `arrival`?"));
    CHECK(has(effect_of("local c = \"key-frist\"\nlocal x = chosen(\"arrival\", c)"),
              "there is no choice in moment `arrival` called `key-frist`; did you mean "
              "`key-first`?"));
    CHECK(has(effect_of("local x = chosen(\"arrival\")"), "wants the name of a choice"));
}

TEST_CASE("durations are read as trainers write them") {
    CHECK(seconds_in("40s") == 40);
    CHECK(seconds_in("20m") == 1'200);
    CHECK(seconds_in("20 min") == 1'200);
    CHECK(seconds_in("8h") == 28'800);
    CHECK(seconds_in("1h 30m") == 5'400);
    CHECK(seconds_in(" 2d ") == 172'800);
    for (const char* const words :
         {"", "8", "h", "8x", "8h!", "-8h", "1.5h", "99999999999h", "367d", "8h 8", "360d 360d"}) {
        INFO(words);
        CHECK_FALSE(seconds_in(words).has_value());
    }
}

}  // namespace frontstage::script::testing
