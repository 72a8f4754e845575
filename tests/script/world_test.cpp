// What a script sees of the encounter, kept in step with whatever state it is handed.
#include "script/builder.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a condition reads variables of every kind") {
    CHECK(answer_of("not state.room_shown") == "holds");
    CHECK(answer_of("state.nights == 1") == "holds");
    CHECK(answer_of("state.price > 80 and state.price < 81") == "holds");
    CHECK(answer_of("state.tone == \"neutral\"") == "holds");
    CHECK(answer_of("state.tone ~= \"neutral\"") == "fails");
    CHECK(answer_of("state[\"nights\"] == 1") == "holds");
}

TEST_CASE("only false and nil fail a condition") {
    CHECK(answer_of("nil") == "fails");
    CHECK(answer_of("false") == "fails");
    CHECK(answer_of("state.nights - 1 == 0 and 0 or false") == "holds");
    CHECK(answer_of("state.tone .. \"\"") == "holds");
}

TEST_CASE("a condition sees mood, clock, forces, discoveries, choices and visits") {
    Builder builder = late_arrival();
    State state = builder.state();
    state.mood_tenths = 425;
    state.clock_s = 90;
    state.forces.insert(*builder.scenario.names.forces.find("airport-closed"));
    state.known.insert(*builder.scenario.names.discoveries.find("needs-cot"));
    state.taken.insert(*builder.scenario.names.choices.find("arrival:key-first"));
    state.visits = {{*builder.scenario.names.moments.find("two-ways"), 2}};
    const std::vector<std::string> holding{
        "mood == 42.5",
        "clock == 90",
        "forces.airport_closed and not forces.storm",
        "forces[\"airport-closed\"]",
        "known.needs_cot",
        "known[\"needs-cot\"]",
        "chosen(\"arrival\", \"key-first\") and not chosen(\"arrival\", \"name-the-fault\")",
        "visits(\"two-ways\") == 2 and visits(\"arrival\") == 0",
    };
    std::vector<ScriptId> conditions;
    for (const std::string& source : holding)
        conditions.push_back(builder.condition(source));
    const Compiled compiled = builder.compile();
    REQUIRE(findings(compiled.diagnostics).empty());
    for (std::size_t i = 0; i < holding.size(); ++i) {
        INFO(holding[i]);
        CHECK(compiled.scripts->holds(conditions[i], state).truth == Truthful::holds);
    }
}

TEST_CASE("every call sees the state it is handed, not the one before") {
    Builder builder = late_arrival();
    const ScriptId nights = builder.condition("state.nights > 3");
    const ScriptId tone = builder.condition("state.tone == \"warm\"");
    const ScriptId calm = builder.condition("mood > 60 and not forces.storm and clock > 10");
    const ScriptId needs = builder.condition("known.needs_cot");
    const ScriptId adds = builder.effect("state.nights = state.nights + 10");
    const Compiled compiled = builder.compile();
    State poor = builder.state(), rich = builder.state();
    rich.variables[1] = std::int64_t{7};
    rich.variables[3] = *builder.scenario.names.words.find("warm");
    rich.mood_tenths = 700;
    rich.clock_s = 11;
    rich.known.insert(DiscoveryId{0});
    poor.forces.insert(ForceId{0});
    for (int i = 0; i < 3; ++i)
        for (const ScriptId asks : {nights, tone, calm, needs}) {
            CHECK(compiled.scripts->holds(asks, rich).truth == Truthful::holds);
            CHECK(compiled.scripts->holds(asks, poor).truth == Truthful::fails);
            CHECK(carry_out(builder, *compiled.scripts, adds, poor).done ==
                  std::vector<std::string>{"set nights 11"});
            CHECK(carry_out(builder, *compiled.scripts, adds, rich).done ==
                  std::vector<std::string>{"set nights 17"});
        }
}

TEST_CASE("a state that fits the scenario badly is read as far as it goes") {
    Builder builder = late_arrival();
    const ScriptId asks =
        builder.condition("state.nights == 1 and state.tone == \"neutral\" and mood == 50");
    const Compiled compiled = builder.compile();
    State empty;  // an old attempt, before the variables were declared
    CHECK(compiled.scripts->holds(asks, empty).truth == Truthful::holds);
    State odd = builder.state();
    odd.variables[1] = true;           // was a yes or no once
    odd.variables[3] = WordId{9'999};  // a word that is gone
    CHECK(compiled.scripts->holds(asks, odd).truth == Truthful::holds);
}

TEST_CASE("an effect sets what it gave another value, in the order of declaration") {
    CHECK(effect_of("state.tone = \"warm\"\nstate.nights = 3\nstate.room_shown = true") ==
          "set room_shown true; set nights 3; set tone warm");
    CHECK(effect_of("state.nights = 1\nstate.tone = \"neutral\"").empty());
    CHECK(effect_of("state.nights = 5\nstate.nights = 1").empty());
    CHECK(effect_of("for k in pairs(state) do if k == \"nights\" then state[k] = 4 end end") ==
          "set nights 4");
    CHECK(effect_of("local s = state\ns.nights = s.nights + 1") == "set nights 2");
}

TEST_CASE("whole numbers and decimals stay what they were declared as") {
    CHECK(effect_of("state.nights = 4 / 2\nsay(\"narrator\", state.nights .. \"\")") ==
          "say narrator: 2.0; set nights 2");
    CHECK(effect_of("state.price = 3") == "set price 3.000000");
    Builder builder = late_arrival();
    const ScriptId halves = builder.effect("state.nights = 2.0\nstate.price = 3");
    const ScriptId says = builder.effect("say(\"narrator\", state.nights .. \" \" .. state.price)");
    const Compiled compiled = builder.compile();
    const Carried carried = carry_out(builder, *compiled.scripts, halves, builder.state());
    CHECK(carry_out(builder, *compiled.scripts, says, carried.after).done ==
          std::vector<std::string>{"say narrator: 2 3.0"});
}

TEST_CASE("a value of the wrong kind is a fault that names all there is to know") {
    CHECK(effect_of("local n = \"two\"\nstate.nights = n") ==
          "scenario.yaml:31: `state.nights` was set to \"two\", but it was declared as a whole "
          "number; nothing that this effect set was kept");
    CHECK(effect_of("state.tone = state.tone .. \"er\"") ==
          "scenario.yaml:30: `state.tone` was set to \"neutraler\", but it was declared as one of "
          "the words `neutral`, `warm` or `cold`; nothing that this effect set was kept");
    CHECK(has(effect_of("state.nights = 1.5"), "was set to 1.5, but it was declared as a whole"));
    CHECK(has(effect_of("state.nights = nil"), "was set to nil, but"));
    CHECK(has(effect_of("state.room_shown = {}"),
              "was set to a table, but it was declared as "
              "`true` or `false`"));
    CHECK(has(effect_of("state.price = 0 / 0"), "was set to nan, but"));
    CHECK(has(effect_of("state.price = 1 / 0"), "was set to inf, but"));
}

TEST_CASE("one wrong value keeps the others from being set") {
    CHECK(has(effect_of("state.room_shown = true\nlocal n = \"x\"\nstate.nights = n"),
              "scenario.yaml:32: `state.nights`"));
    CHECK_FALSE(has(effect_of("state.room_shown = true\nlocal n = \"x\"\nstate.nights = n"),
                    "set room_shown"));
}

TEST_CASE("after a verb the script sees its effect") {
    CHECK(effect_of("mood_by(-12.5, \"late\")\nsay(\"narrator\", mood .. \"\")") ==
          "mood -125 late; say narrator: 37.5");
    CHECK(effect_of("local before = known.needs_cot\ndiscover(\"needs-cot\")\n"
                    "say(\"narrator\", tostring(before) .. tostring(known.needs_cot))") ==
          "discover needs-cot; say narrator: falsetrue");
}

TEST_CASE("a condition that changes a variable by a detour is a fault") {
    CHECK(answer_of("(function() local s = state s.nights = 3 return true end)()") ==
          "scenario.yaml:20: this condition gave `state.nights` another value, which only an "
          "effect may do");
    Builder builder = late_arrival();
    builder.rules("function peek() state.nights = state.nights + 1 return true end");
    const ScriptId asks = builder.condition("peek()");
    const ScriptId reads = builder.condition("state.nights == 1");
    const Compiled compiled = builder.compile();
    CHECK(has(words_of(compiled.scripts->holds(asks, builder.state()).fault),
              "this condition gave `state.nights` another value"));
    CHECK(compiled.scripts->holds(reads, builder.state()).truth == Truthful::holds);
}

TEST_CASE("verbs called by way of rules.lua fault in a condition and work in an effect") {
    Builder builder = late_arrival();
    builder.rules("function soothe()\n  mood_by(2, \"kind\")\n  return true\nend");
    const ScriptId asks = builder.condition("soothe()");
    const ScriptId does = builder.effect("soothe()");
    const Compiled compiled = builder.compile();
    CHECK(words_of(compiled.scripts->holds(asks, builder.state()).fault) ==
          "rules.lua:2: `mood_by` changes the encounter, which only an effect may do, in "
          "`mood_by(2, \"kind\")` (called from scenario.yaml:20)");
    CHECK(carry_out(builder, *compiled.scripts, does, builder.state()).done ==
          std::vector<std::string>{"mood 20 kind"});
}

TEST_CASE("nothing of the encounter can be written to but its variables") {
    CHECK(has(findings_of_effect("mood = 3"), "`mood` cannot be given another value"));
    CHECK(has(findings_of_effect("known.needs_cot = true"), "[lua-read-only]"));
    CHECK(has(findings_of_effect("forces.storm = false"), "[lua-read-only]"));
    CHECK(has(findings_of_effect("function chance() return true end"), "[lua-read-only]"));
    CHECK(has(effect_of("local k = known\nk.needs_cot = true"),
              "scenario.yaml:31: `known` cannot be given a value: write `discover(\"name\")`"));
    CHECK(has(effect_of("local f = forces\nf.storm = false"),
              "scenario.yaml:31: `forces` cannot be given a value"));
}

}  // namespace frontstage::script::testing
