// Nothing that a script keeps for itself outlives the call: an encounter is folded from its facts
// without running Lua, and is then run on from any state.
#include "script/builder.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Carried carried_with_rules(const std::string& rules, const std::string& source) {
    Builder builder = late_arrival();
    builder.rules(rules);
    const ScriptId effect = builder.effect(source);
    const Compiled compiled = builder.compile();
    INFO(findings(compiled.diagnostics));
    return carry_out(builder, *compiled.scripts, effect, builder.state());
}

}  // namespace

TEST_CASE("a name that nobody declared cannot be given a value") {
    CHECK(findings_of_effect("count = 1") ==
          "scenarios/hotel/late-arrival/scenario.yaml:30:11: error: `count` is given a value, but "
          "nobody declared it [lua-needs-local]\n"
          "  in: moment `arrival`, choice `key-first`\n"
          "  help: write `local count` for a value that only this script needs, or declare it "
          "under `state:` and write `state.count`\n");
    CHECK(has(findings_of_effect("nights = 2"), "help: the variable is `state.nights`"));
    CHECK(has(findings_of_effect("local function f() count = 1 end f()"), "[lua-needs-local]"));
    CHECK(has(findings_of_rules("function f() count = 1 end"), "[lua-needs-local]"));
    CHECK(has(findings_of_effect("_ENV.count = 1"), "`_ENV` does not exist here"));
}

TEST_CASE("a local called _ENV does not open another world") {
    CHECK(has(findings_of_effect("local _ENV = {}\ncount = 1"), "`_ENV` does not exist here"));
    CHECK(has(findings_of_effect("local function f(_ENV) count = 1 end"), "`_ENV` does not exist"));
    CHECK(has(findings_of_rules("for _ENV in pairs({}) do x = 1 end"), "`_ENV` does not exist"));
}

TEST_CASE("a function of rules.lua cannot keep a count") {
    CHECK(findings_of_rules("local n = 0\nfunction tick()\n  n = n + 1\n  return n\nend") ==
          "scenarios/hotel/late-arrival/rules.lua:3:3: error: this function gives a value to `n`, "
          "which lies outside it [lua-hidden-state]\n"
          "  help: a resumed encounter could not know that value; return it instead, or declare "
          "it under `state:`\n");
    CHECK(has(findings_of_rules("local function maker()\n  local n = 0\n"
                                "  return function() n = n + 1 return n end\nend\n"
                                "tick = maker()"),
              "rules.lua:3:21: error: this function gives a value to `n`"));
    CHECK(
        has(findings_of_rules("local f\nfunction g() function f() end end"), "[lua-hidden-state]"));
}

TEST_CASE("an effect may count in its own locals, which end with it") {
    CHECK(effect_of("local n = 0\nlocal function add() n = n + 1 end\nadd() add()\n"
                    "state.nights = n") == "set nights 2");
}

TEST_CASE("a table of rules.lua cannot change once it is loaded") {
    CHECK(has(findings_of_rules("RATES = {single = 80}\nfunction f() RATES.single = 90 end"),
              "`RATES.single` would keep its value from one call to the next"));
    const std::string rules =
        "RATES = {single = 80, list = {1, 2, 3}}\n"
        "local hidden = {count = 0}\n"
        "local function bump(t) t.count = 1 end\n"
        "function sneak() bump(hidden) end\n"
        "function count() return hidden.count end";
    const std::string refused = "a value that belongs to `rules.lua` or to the library cannot";
    CHECK(
        has(words_of(carried_with_rules(rules, "local r = RATES\nr.single = 90").fault), refused));
    CHECK(
        has(words_of(carried_with_rules(rules, "local r = RATES.list\nr[1] = 90").fault), refused));
    CHECK(has(words_of(carried_with_rules(rules, "local r = RATES\nr.new = 90").fault), refused));
    CHECK(words_of(carried_with_rules(rules, "sneak()").fault) ==
          "rules.lua:3: a value that belongs to `rules.lua` or to the library cannot change, in "
          "`local function bump(t) t.count = 1 end` (called from scenario.yaml:30)");
    CHECK(has(findings_of_effect("RATES = 1"), "[lua-needs-local]"));
}

TEST_CASE("a frozen table reads as any other") {
    const std::string rules = "RATES = {single = 80, double = 120, list = {\"a\", \"b\", \"c\"}}";
    const Carried carried = carried_with_rules(
        rules,
        "local s = #RATES.list .. \" \" .. RATES.single\n"
        "for i, v in ipairs(RATES.list) do s = s .. \" \" .. i .. v end\n"
        "for k in pairs(RATES) do s = s .. \" \" .. k end\n"
        "say(\"narrator\", s .. \" \" .. tostring(RATES.triple) .. \" \" .. next(RATES))");
    CHECK(words_of(carried.fault) == "nothing");
    CHECK(carried.done ==
          std::vector<std::string>{"say narrator: 3 80 1a 2b 3c double list single nil double"});
}

TEST_CASE("tables that hold each other or nest deeply are frozen too") {
    const std::string rules =
        "A = {} B = {a = A} A.b = B\n"
        "local t = {} DEEP = t\nfor i = 1, 5000 do t.next = {} t = t.next end";
    CHECK(has(words_of(carried_with_rules(rules, "local x = A.b.a\nx.y = 1").fault), "cannot"));
    CHECK(has(words_of(carried_with_rules(rules,
                                          "local t = DEEP\nfor i = 1, 5000 do t = t.next "
                                          "end\nt.x = 1")
                           .fault),
              "cannot change"));
}

TEST_CASE("the library's own tables cannot change") {
    CHECK(has(findings_of_effect("math.floor = nil"), "[lua-read-only]"));
    CHECK(has(effect_of("local m = math\nm.floor = nil"), "cannot change"));
    CHECK(has(effect_of("local s = string\ns.len = nil"), "cannot change"));
}

TEST_CASE("rules.lua is read before there is an encounter to look at") {
    CHECK(findings_of_rules("local many = state.nights > 3") ==
          "scenarios/hotel/late-arrival/rules.lua:1:14: error: `rules.lua` uses `state` outside "
          "any function [lua-too-early]\n"
          "  help: `rules.lua` is read once, before any encounter; use `state` inside a function, "
          "which runs when a script calls it\n");
    CHECK(has(findings_of_rules("say(\"narrator\", \"x\")"), "[lua-too-early]"));
}

TEST_CASE("scripts of a scenario whose rules.lua failed fault when they need it, and only then") {
    Builder builder = late_arrival();
    builder.rules("function tired() return mood < 30 end\nerror(\"broken\")");
    const ScriptId needs = builder.condition("tired()");
    const ScriptId alone = builder.condition("mood == 50");
    const Compiled compiled = builder.compile();
    CHECK(findings(compiled.diagnostics) ==
          "scenarios/hotel/late-arrival/rules.lua:2: error: the script stopped itself: broken "
          "[lua-fault]\n");
    CHECK(compiled.scripts->holds(alone, builder.state()).truth == Truthful::holds);
    CHECK(compiled.scripts->holds(needs, builder.state()).truth != Truthful::holds);
}

}  // namespace frontstage::script::testing
