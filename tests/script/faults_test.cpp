// What a trainer reads when a script fails while it runs, in full.
#include "script/builder.hpp"
#include "script/chunk.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a fault shows the line as written and the values in it") {
    CHECK(effect_of("local limit\nif mood > limit then\n  state.nights = 3\nend") ==
          "scenario.yaml:31: nothing (nil) cannot be compared with a number, in `if mood > limit "
          "then`, where `mood` is 50 and `limit` is nil");
    CHECK(effect_of("local fee = state.price + state.tone") ==
          "scenario.yaml:30: `tone` is a text, and cannot be reckoned with, in `local fee = "
          "state.price + state.tone`, where `state.price` is 80.5 and `state.tone` is "
          "\"neutral\"");
    CHECK(answer_of("state.nights > state.tone") ==
          "scenario.yaml:20: a text cannot be compared with a number, in `state.nights > "
          "state.tone`, where `state.nights` is 1 and `state.tone` is \"neutral\"");
    CHECK(effect_of("local t = {}\nlocal x = t.guest.name") ==
          "scenario.yaml:31: `guest` is nothing (nil), and only a table has members, in `local x "
          "= t.guest.name`");
    CHECK(effect_of("local s = \"a\" .. known.needs_cot") ==
          "scenario.yaml:30: `needs_cot` is a yes or no, and cannot be joined to a text with "
          "`..`, in `local s = \"a\" .. known.needs_cot`, where `known.needs_cot` is false");
}

TEST_CASE("Lua's other messages are put in plain words") {
    CHECK(has(effect_of("local x = nil\nx()"), "`x` does not exist, in `x()`"));
    CHECK(has(effect_of("local x = 3\nx()"), "`x` is a number, and only a function can be called"));
    CHECK(has(effect_of("local t = {}\nt.go()"), "`go` does not exist"));
    CHECK(has(effect_of("local x = #mood"), "`mood` is a number, and has no length"));
    CHECK(has(effect_of("local x = 1 // 0"), "scenario.yaml:30: a number is divided by zero"));
    CHECK(has(effect_of("local a, b = 1, 0\nlocal x = a % b"),
              "scenario.yaml:31: a number is divided by zero, in `local x = a % b`"));
    CHECK(has(effect_of("local x = 1.5 | 1"), "a whole number is wanted here"));
    CHECK(has(effect_of("local x = {} < {}"), "two values that are each a table have no order"));
    CHECK(has(effect_of("local x = nil < nil"), "both sides of the comparison are nothing (nil)"));
    CHECK(has(effect_of("for i = \"a\", 3 do end"),
              "a `for` counts with numbers, and its initial value is a text"));
    CHECK(has(effect_of("for i = 1, 3, 0 do end"), "the step of a `for` must not be zero"));
    CHECK(has(effect_of("local x = math.floor(\"x\")"),
              "`floor` wants a number, and was given a "
              "text"));
    CHECK(has(effect_of("local x = math.max()"), "`max` wants a number, and was given nothing"));
    CHECK(has(effect_of("local t = {[nil] = 1}"), "the key of a table is nothing (nil)"));
}

TEST_CASE("a fault inside rules.lua names both places") {
    Builder builder = late_arrival();
    builder.rules(
        "local function deep(x)\n  return x.y\nend\nfunction rate(x)\n"
        "  local r = deep(x)\n  return r\nend");
    const ScriptId effect = builder.effect("local a = 1\nlocal b = rate(state.nights)");
    const ScriptId tail = builder.condition("rate(mood)");
    const Compiled compiled = builder.compile();
    CHECK(words_of(carry_out(builder, *compiled.scripts, effect, builder.state()).fault) ==
          "rules.lua:2: `x` is a number, and only a table has members, in `return x.y`, where `x` "
          "is 1 (called from scenario.yaml:31)");
    CHECK(has(words_of(compiled.scripts->holds(tail, builder.state()).fault),
              "(called from scenario.yaml:20)"));
}

TEST_CASE("files are named from the scenario's folder") {
    CHECK(relative_to("scenarios/hotel/late/scenario.yaml", "scenarios/hotel/late/scenario.yaml") ==
          "scenario.yaml");
    CHECK(relative_to("scenarios/hotel/late/rules.lua", "scenarios/hotel/late/scenario.yaml") ==
          "rules.lua");
    CHECK(relative_to("scenarios/hotel/shared/greeting.yaml",
                      "scenarios/hotel/late/scenario.yaml") == "../shared/greeting.yaml");
    CHECK(relative_to("scenario.yaml", "scenario.yaml") == "scenario.yaml");
    CHECK(relative_to("/a/b/c.yaml", "/a/x/y/s.yaml") == "../../b/c.yaml");
}

TEST_CASE("long lines, long texts and odd characters are cut for the message") {
    const std::string words = effect_of("error(\"" + std::string(5'000, 'x') + "\")");
    CHECK(words.size() < 700);
    CHECK(has(words, "xxx..."));
    CHECK(has(effect_of("local t = \"\xC3\xBC\xC3\xBC\xC3\xBC\"\nlocal x = t + 1"),
              "where `t` is \"\xC3\xBC\xC3\xBC\xC3\xBC\""));
}

}  // namespace frontstage::script::testing
