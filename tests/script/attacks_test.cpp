// What a hostile or careless script may try: each must end, say so in words, and leave the sandbox
// as it was.
#include "script/builder.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

constexpr const char* endless = "; it seems never to end: see that each loop comes to its end";
constexpr const char* growing = "; is a text or a table growing in a loop?";
constexpr const char* too_deep = "; does one call itself without end?";

std::string after_steps(const std::string& place, const std::string& line) {
    return place + ": the script was stopped after 100000 steps, in `" + line + '`' + endless;
}
std::string after_memory(const std::string& place, const std::string& line) {
    return place + ": the script was stopped when it had asked for more than 256 kilobytes, in `" +
           line + '`' + growing;
}
std::string after_depth(const std::string& place, const std::string& line) {
    return place +
           ": the script was stopped when functions had called each other more than 200 deep, in "
           "`" +
           line + '`' + too_deep;
}
bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a loop without end is stopped, and its line named") {
    CHECK(effect_of("local n = 0\nwhile true do n = n + 1 end") ==
          after_steps("scenario.yaml:31", "while true do n = n + 1 end"));
    CHECK(effect_of("for i = 1, 1e18 do local x = i end") ==
          after_steps("scenario.yaml:30", "for i = 1, 1e18 do local x = i end"));
    CHECK(effect_of("repeat until false") == after_steps("scenario.yaml:30", "repeat until false"));
    CHECK(effect_of("::again::\ngoto again") == after_steps("scenario.yaml:31", "goto again"));
}

TEST_CASE("a loop without end inside a condition makes it fault") {
    CHECK(answer_of("(function() while true do end end)()") ==
          after_steps("scenario.yaml:20", "(function() while true do end end)()"));
}

TEST_CASE("a loop without end in rules.lua is found before anyone plays") {
    CHECK(findings_of_rules("local n = 1\nwhile n > 0 do n = n + 1 end") ==
          "scenarios/hotel/late-arrival/rules.lua:2: error: the script was stopped after 100000 "
          "steps [lua-runaway]\n"
          "  help: it seems never to end: see that each loop comes to its end\n");
}

TEST_CASE("functions that call each other without end are stopped") {
    CHECK(effect_of("local function f()\n  return 1 + f()\nend\nf()") ==
          after_depth("scenario.yaml:31", "return 1 + f()"));
    CHECK(effect_of("local function f()\n  return f()\nend\nf()") ==
          after_steps("scenario.yaml:31", "return f()"));
    CHECK(has(effect_of("local a, b\nfunction a() return {b()} end\nfunction b() return {a()} end\n"
                        "a()"),
              "more than 200 deep"));
}

TEST_CASE("a text that doubles is stopped") {
    CHECK(effect_of("local s = 'x'\nwhile true do\n  s = s .. s\nend") ==
          after_memory("scenario.yaml:32", "s = s .. s"));
    CHECK(has(effect_of("local s = 'x' for i = 1, 30 do s = s .. s .. s .. s .. s end"),
              "kilobytes"));
}

TEST_CASE("a table that grows is stopped") {
    CHECK(effect_of("local t = {}\nfor i = 1, 1e9 do\n  t[i] = {i}\nend") ==
          after_memory("scenario.yaml:32", "t[i] = {i}"));
    CHECK(has(effect_of("local t = {} for i = 1, 1e9 do t['k' .. i] = i end"), "stopped"));
    CHECK(has(effect_of("local t = {} while true do t = {t} end"), "kilobytes"));
}

TEST_CASE("memory that is given back at once is counted too") {
    CHECK(has(effect_of("local s = 'x' for i = 1, 14 do s = s .. s end\n"
                        "for i = 1, 1000 do local t = s .. i end"),
              "scenario.yaml:31: the script was stopped when it had asked for more than 256"));
}

TEST_CASE("a table that is filled and emptied in turn costs bounded work") {
    CHECK(has(effect_of("local t = {} for i = 1, 1024 do t['k' .. i] = 1 end\n"
                        "for i = 1025, 1e9 do t['k' .. i - 1024] = nil t['k' .. i] = 1 end"),
              "stopped"));
}

TEST_CASE("comparing long texts costs bounded work") {
    const std::string bomb =
        "local a = 'x' for i = 1, 15 do a = a .. a end\n"
        "local b, c = a .. 'y', a .. 'z'\n"
        "local n = 0 while true do if b < c then n = n + 1 end end";
    CHECK(has(effect_of(bomb), "stopped"));
    const std::string sums =
        "local t = {} for i = 1, 20000 do t[i] = i end\n"
        "while true do for k in pairs(t) do break end end";
    CHECK(has(effect_of(sums), "stopped"));
    const std::string steps =
        "local t = {} for i = 1, 20000 do t[i] = i end\n"
        "while true do local k = next(t) end";
    CHECK(has(effect_of(steps), "stopped"));
    const std::string cuts =
        "local a = 'x' for i = 1, 15 do a = a .. a end\n"
        "while true do local n = string.len(a) end";
    CHECK(has(effect_of(cuts), "stopped"));
}

TEST_CASE("what could work long without being counted does not exist") {
    for (const char* const call : {"string.rep('x', 1e9)",
                                   "string.format('%99999d', 1)",
                                   "string.find(('a'):len(), '.-.-.-.-b')",
                                   "string.match('a', '(.-)*b')",
                                   "string.gmatch('a', '.')",
                                   "string.gsub('a', '.', 'b')",
                                   "table.concat({}, 'x')",
                                   "table.insert({}, 1, 2)",
                                   "table.move({}, 1, 1e9, 2)",
                                   "table.sort({}, 3)",
                                   "table.unpack({}, 1, 1e7)",
                                   "coroutine.wrap(3)",
                                   "load('x')",
                                   "loadstring('x')",
                                   "dofile('x')",
                                   "loadfile('x')",
                                   "rawset(state, 'x', 1)",
                                   "rawget(state, 'x')",
                                   "setmetatable({}, {})",
                                   "getmetatable('')",
                                   "collectgarbage()",
                                   "pcall(error)",
                                   "xpcall(error, error)",
                                   "os.exit()",
                                   "io.open('x')",
                                   "debug.getinfo(1)",
                                   "package.loadlib('x', 'y')",
                                   "math.random(3)",
                                   "print('x')",
                                   "warn('x')"}) {
        INFO(call);
        CHECK(has(findings_of_effect("local x = " + std::string(call)),
                  "does not exist here [lua-unknown-name]"));
    }
}

TEST_CASE("patterns are absent, and the finding says what to do without them") {
    CHECK(findings_of_condition("string.find('aaaa', 'a-b')") ==
          "scenarios/hotel/late-arrival/scenario.yaml:20:15: error: `string.find` does not exist "
          "here [lua-unknown-name]\n"
          "  in: moment `arrival`, choice `key-first`\n"
          "  help: there are no text patterns here: compare whole texts with `==`, or cut with "
          "`string.sub`\n");
}

TEST_CASE("a text has no methods") {
    CHECK(effect_of("local s = ('x'):rep(1e9)") ==
          "scenario.yaml:30: a text has no functions of its own; write for example "
          "`string.len(text)`, in `local s = ('x'):rep(1e9)`");
    CHECK(has(effect_of("local s = 'abc'\nlocal n = s.len"), "scenario.yaml:31: a text has no"));
}

TEST_CASE("names that are reached by a detour do not exist either") {
    CHECK(has(effect_of("local s = string\nlocal x = s.rep('x', 1e9)"),
              "scenario.yaml:31: `string.rep` does not exist; write the text out"));
    CHECK(has(effect_of("local m, r = math, 'ran' .. 'dom'\nlocal x = m[r](3)"),
              "scenario.yaml:31: `math.random` does not exist"));
    CHECK(has(effect_of("local n = 'nigths'\nlocal x = state[n]"),
              "scenario.yaml:31: `state.nigths` is not declared under `state:`; did you mean "
              "`state.nights`?"));
    CHECK(has(effect_of("local n = {}\nstate[n] = 1"), "`state[a table]` is not declared"));
}

TEST_CASE("bytecode is not taken") {
    CHECK(has(findings_of_rules("\x1bLua\x54"), "this is compiled Lua, which is not taken"));
    CHECK(has(findings_of_effect("\x1bLua\x54"), "[lua-syntax]"));
}

TEST_CASE("metatables and finalizers cannot be made") {
    CHECK(has(findings_of_effect("local t = setmetatable({}, {__gc = function() end})"),
              "`setmetatable` does not exist here"));
    CHECK(effect_of("local t = {__index = function() return 1 end}\nstate.nights = t.x or 7") ==
          "set nights 7");
    CHECK(has(effect_of("local t <close> = {}"), "scenario.yaml:30: "));
}

TEST_CASE("a fault cannot be swallowed") {
    CHECK(has(findings_of_effect("pcall(function() while true do end end)"),
              "`pcall` does not exist here"));
}

TEST_CASE("an error object that is a table is shown by its kind alone") {
    CHECK(effect_of("error({code = 1})") ==
          "scenario.yaml:30: the script stopped itself: a table, in `error({code = 1})`");
    CHECK(has(effect_of("error()"), "the script stopped itself: nil"));
    CHECK(has(effect_of("assert(false, {})"), "the script stopped itself: a table"));
}

TEST_CASE("one effect does at most two hundred things") {
    Builder builder = late_arrival();
    const ScriptId effect = builder.effect("for i = 1, 1000 do say('narrator', 'x') end");
    const Compiled compiled = builder.compile();
    const Carried carried = carry_out(builder, *compiled.scripts, effect, builder.state());
    CHECK(carried.done.size() == 200);
    CHECK(has(words_of(carried.fault), "one effect did more than 200 things"));
}

TEST_CASE("texts that cannot be shown or stored are refused") {
    CHECK(has(effect_of("say('narrator', 'a\\xffb')"), "a text that is not UTF-8"));
    CHECK(has(effect_of("say('narrator', 'a\\27[2Jb')"), "a character that cannot be shown"));
    CHECK(has(effect_of("local s = 'x' for i = 1, 11 do s = s .. s end\nsay('narrator', s)"),
              "a text of more than 2000 characters"));
    CHECK(has(effect_of("mood_by(1, 'a\\0b')"), "a character that cannot be shown"));
}

TEST_CASE("what an author throws is shown without control characters or broken text") {
    CHECK(has(effect_of("error('a\\27[2J\\xffb')"), "the script stopped itself: a?[2J?b"));
}

TEST_CASE("scripts that are too long, nest too deeply or take too much to read are findings") {
    CHECK(has(findings_of_rules(std::string(70'000, ' ')), "longer than 64 kilobytes"));
    const std::string open(3'000, '('), close(3'000, ')');
    CHECK(findings_of_condition(open + "1" + close) ==
          "scenarios/hotel/late-arrival/scenario.yaml:20: error: this nests too deeply "
          "[lua-syntax]\n"
          "  in: moment `arrival`, choice `key-first`\n");
    std::string tables;
    for (int i = 0; i < 3'000; ++i)
        tables += "{";
    CHECK(has(findings_of_rules("x = " + tables), "[lua-syntax]"));
}

}  // namespace frontstage::script::testing
