// What scripts can read of an encounter, as the explorer is told: too little is wrong.
#include <set>

#include "script/builder.hpp"
#include "script/touches.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

template <class Tag>
std::set<std::string> names_in(const IdSet<Tag>& set, const NameTable<Tag>& names) {
    std::set<std::string> words;
    set.each([&](Id<Tag> id) { words.insert(names[id]); });
    return words;
}

// All that is read, as words: variables, then the rest.
std::set<std::string> read_by(const Builder& builder) {
    const Compiled compiled = builder.compile();
    INFO(findings(compiled.diagnostics));
    const Reads& reads = compiled.scripts->reads();
    const Names& names = builder.scenario.names;
    std::set<std::string> words = names_in(reads.variables, names.variables);
    words.merge(names_in(reads.chosen, names.choices));
    words.merge(names_in(reads.visits, names.moments));
    words.merge(names_in(reads.known, names.discoveries));
    words.merge(names_in(reads.forces, names.forces));
    if (reads.mood == Reading::yes) words.insert("mood");
    if (reads.clock == Reading::yes) words.insert("clock");
    if (reads.chance == Reading::yes) words.insert("chance");
    return words;
}

std::set<std::string> read_by_condition(const std::string& source) {
    Builder builder = late_arrival();
    builder.condition(source);
    return read_by(builder);
}
std::set<std::string> read_by_effect(const std::string& source) {
    Builder builder = late_arrival();
    builder.effect(source);
    return read_by(builder);
}

using Words = std::set<std::string>;
const Words all_variables{"room_shown", "nights", "price", "tone"};

}  // namespace

TEST_CASE("names that are written out are read one by one") {
    CHECK(read_by_condition("state.nights > 1") == Words{"nights"});
    CHECK(read_by_condition("state[\"nights\"] > 1") == Words{"nights"});
    CHECK(read_by_condition("state[ [[nights]] ] > 1") == Words{"nights"});
    CHECK(read_by_condition("mood > 3 and clock < 9") == Words{"mood", "clock"});
    CHECK(read_by_condition("known.needs_cot") == Words{"needs-cot"});
    CHECK(read_by_condition("chosen(\"arrival\", \"key-first\")") == Words{"arrival:key-first"});
    CHECK(read_by_condition("visits \"two-ways\" > 1") == Words{"two-ways"});
    CHECK(read_by_effect("if chance(30) then keep(\"move-by-ten\") end") == Words{"chance"});
    CHECK(read_by_condition("forces.storm") == Words{"storm"});
}

TEST_CASE("a variable that is only given a value is not read") {
    CHECK(read_by_effect("state.nights = 2").empty());
    CHECK(read_by_effect("state.nights, state.tone = 2, \"warm\"").empty());
    CHECK(read_by_effect("state.nights = state.nights + 1") == Words{"nights"});
    CHECK(read_by_effect("state.nights = #state.tone") == Words{"tone"});
}

TEST_CASE("what is not written out counts as all of its kind") {
    CHECK(read_by_effect("local n = \"nights\" local x = state[n]") == all_variables);
    CHECK(read_by_effect("state[\"nig\" .. \"hts\"] = 3") == all_variables);
    CHECK(read_by_effect("state[\"ni\\103hts\"] = 3") == all_variables);
    CHECK(read_by_effect("local s = state local x = s.nights") == all_variables);
    CHECK(read_by_effect("for k in pairs(state) do end") == all_variables);
    CHECK(read_by_effect("local x = (state).nights") == all_variables);
    CHECK(read_by_effect("local k = known") == Words{"needs-cot"});
    CHECK(read_by_effect("local m = \"arrival\" local x = visits(m)") ==
          Words{"arrival", "two-ways"});
    CHECK(read_by_effect("local v = visits") == Words{"arrival", "two-ways"});
    const Words all_choices{"arrival:name-the-fault", "arrival:key-first", "two-ways:both"};
    CHECK(read_by_effect("local m = \"arrival\" local x = chosen(m, \"key-first\")") ==
          all_choices);
    CHECK(read_by_effect("local c = chosen") == all_choices);
    CHECK(read_by_effect("local c = \"key-first\" local x = chosen(\"arrival\", c)") ==
          Words{"arrival:name-the-fault", "arrival:key-first"});
}

TEST_CASE("a local that is called like something of the encounter is not it") {
    CHECK(read_by_effect("local mood = 3 state.nights = mood").empty());
    CHECK(read_by_effect("for clock = 1, 3 do local x = clock end").empty());
    CHECK(read_by_effect("local function f(known) return known.needs_cot end").empty());
    CHECK(read_by_effect("do local mood = 3 end local x = mood") == Words{"mood"});
    CHECK(read_by_effect("local mood = mood") == Words{"mood"});
    CHECK(read_by_effect("local mood = function() return mood end") == Words{"mood"});
    CHECK(read_by_effect("local function mood() return mood end").empty());
    CHECK(read_by_effect("repeat local clock = 1 until clock > 0").empty());
    CHECK(read_by_effect("local t = {mood = 1} local x = t.mood").empty());
    CHECK(read_by_effect("local x = \"mood\" -- mood\n--[[ clock ]] local y = [[mood]]").empty());
}

TEST_CASE("what rules.lua reads is read, and a script that calls it is kept in step") {
    Builder builder = late_arrival();
    builder.rules(
        "function is_tired() return mood < 30 or known.needs_cot end\n"
        "function bump() state.nights = state.nights + 1 end");
    const ScriptId asks = builder.condition("is_tired()");
    const ScriptId adds = builder.effect("bump()");
    CHECK(read_by(builder) == Words{"mood", "needs-cot", "nights"});
    const Compiled compiled = builder.compile();
    State state = builder.state();
    CHECK(compiled.scripts->holds(asks, state).truth == Truthful::fails);
    state.mood_tenths = 200;
    CHECK(compiled.scripts->holds(asks, state).truth == Truthful::holds);
    CHECK(carry_out(builder, *compiled.scripts, adds, state).done ==
          std::vector<std::string>{"set nights 2"});
}

TEST_CASE("a scenario without a script reads nothing") {
    CHECK(read_by(late_arrival()).empty());
}

TEST_CASE("a script is counted unless it plainly ends by itself") {
    const std::set<std::string> none, given{"is_tired"};
    CHECK_FALSE(must_count("state.nights > 3 and forces.storm", none));
    CHECK_FALSE(must_count("before_long and therefore", none));
    CHECK(must_count("while true do end", none));
    CHECK(must_count("for i=1,2 do end", none));
    CHECK(must_count("--[==[ x ]==] goto a", none));
    CHECK(must_count("(function() end)()", none));
    CHECK(must_count("repeat until x", none));
    CHECK(must_count("require 'x'", none));
    CHECK(must_count("state.nights // 2 > 1", none));
    CHECK(must_count("is_tired()", given));
    CHECK_FALSE(must_count("not_is_tired", given));
    CHECK_FALSE(must_count("", given));
}

}  // namespace frontstage::script::testing
