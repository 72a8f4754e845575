// What is found in a script's text before anyone plays, in full words.
#include "script/builder.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

constexpr const char* file = "scenarios/hotel/late-arrival/scenario.yaml:";
constexpr const char* in_choice = "  in: moment `arrival`, choice `key-first`\n";

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string finding(const std::string& place, const std::string& message,
                    const std::string& hint = "") {
    return file + place + ": " + message + '\n' + in_choice +
           (hint.empty() ? "" : "  help: " + hint + '\n');
}

}  // namespace

TEST_CASE("what other languages write is recognised, with what Lua writes") {
    CHECK(findings_of_condition("mood != 3") == finding("20:20",
                                                        "error: `!=` is not Lua [lua-syntax]",
                                                        "write `~=` for \"is not equal to\""));
    CHECK(findings_of_condition("mood > 3 && mood < 9") ==
          finding("20:24", "error: `&&` is not Lua [lua-syntax]", "write `and`"));
    CHECK(findings_of_condition("mood > 3 || clock > 9") ==
          finding("20:24", "error: `||` is not Lua [lua-syntax]", "write `or`"));
    CHECK(findings_of_condition("!state.room_shown") ==
          finding("20:15", "error: `!` is not Lua [lua-syntax]",
                  "write `not`, with a space after it"));
    CHECK(findings_of_condition("state.nights = 3") ==
          finding("20:28", "error: `=` is not expected here [lua-syntax]",
                  "`=` gives a value; to compare, write `==`"));
    CHECK(findings_of_condition("mood == null") ==
          finding("20:23", "error: `null` does not exist here [lua-unknown-name]",
                  "in Lua, nothing is written `nil`"));
    CHECK(findings_of_effect("state.nights += 1") ==
          finding("30:24", "error: `+=` is not Lua [lua-syntax]",
                  "write it out: `state.name = state.name + 1`"));
    CHECK(has(findings_of_effect("state.nights++"), "`++` is not Lua"));
    CHECK(has(findings_of_condition("mood => 3"), "write `>=`"));
    CHECK(has(findings_of_condition("mood =< 3"), "write `<=`"));
    CHECK(has(findings_of_condition("state.tone == \xE2\x80\x9Cwarm\xE2\x80\x9D"),
              "20:29: error: a text stands between straight quotes"));
    CHECK(has(findings_of_condition("mood > 3 AND clock > 3"), "[lua-syntax]"));
    CHECK(has(findings_of_condition("state.room_shown == True"), "yes is written `true`"));
}

TEST_CASE("a condition that is no question is told so") {
    const std::string only =
        "a condition is only the question itself: leave out `if`, `then`, `return`, `end`";
    CHECK(findings_of_condition("if mood > 3 then return true end") ==
          finding("20:15", "error: `if` is not expected here [lua-syntax]", only));
    CHECK(findings_of_condition("return mood > 3") ==
          finding("20:15", "error: `return` is not expected here [lua-syntax]", only));
    CHECK(findings_of_condition("mood > 3, clock < 9") ==
          finding("20:23",
                  "error: a condition is one question, and this begins another "
                  "[lua-syntax]",
                  "join questions with `and` or `or`"));
    CHECK(has(findings_of_condition("mood > 3; "), "begins another"));
    CHECK(has(findings_of_condition("  "), "20: error: this condition is empty"));
    CHECK(has(findings_of_condition("-- nothing"), "20: error: this condition is empty"));
}

TEST_CASE("brackets, quotes and blocks that are left open are named") {
    CHECK(findings_of_condition("mood > (40") ==
          finding("20:23", "error: `)` is missing before the end [lua-syntax]"));
    CHECK(findings_of_condition("(mood > 40\n  and clock > 3") ==
          finding("21:29", "error: `(` of line 20 is never closed: `)` is missing [lua-syntax]"));
    CHECK(has(findings_of_condition("state.tone == \"warm"),
              "a text is opened with a quote and not closed"));
    CHECK(has(findings_of_effect("--[[ never closed"), "a long text or comment is opened"));
    CHECK(findings_of_effect("if mood > 3 then\n  state.nights = 2\n") ==
          finding("31:28", "error: `if` of line 30 is never closed: `end` is missing [lua-syntax]",
                  "each `if`, `for`, `while` and `function` needs its own `end`"));
    CHECK(has(findings_of_effect("if mood > 3 then\nelse if mood > 2 then\nend"),
              "`else if` begins another `if`"));
    CHECK(has(findings_of_effect("if mood > 3 then\nelif mood > 2 then\nend"), "write `elseif`"));
    CHECK(has(findings_of_effect("state.nights = 3x"), "`3x` is no number"));
    CHECK(has(findings_of_effect("local x <const> = 3\nx = 4"),
              "31: error: `x` is declared `<const>` and cannot change"));
    CHECK(has(findings_of_effect("goto nowhere"), "[lua-syntax]"));
    CHECK(has(findings_of_effect("break"), "[lua-syntax]"));
    CHECK(has(findings_of_effect("local x = \"\\q\""), "[lua-syntax]"));
}

TEST_CASE("a misspelt name is told with the nearest one") {
    CHECK(findings_of_condition("state.nigths > 1") ==
          finding("20:15", "error: `state.nigths` is not declared [unknown-variable]",
                  "did you mean `state.nights`?"));
    CHECK(findings_of_condition("state.xyz > 1") ==
          finding("20:15", "error: `state.xyz` is not declared [unknown-variable]",
                  "declared: `room_shown`, `nights`, `price` or `tone`"));
    CHECK(findings_of_condition("forces.strom") ==
          finding("20:15", "error: `forces.strom` is not declared [unknown-force]",
                  "did you mean `forces.storm`?"));
    CHECK(findings_of_condition("known.need_cot") ==
          finding("20:15",
                  "error: `known.need_cot` is nothing that a choice discovers "
                  "[unknown-discovery]",
                  "did you mean `known.needs_cot`?"));
    CHECK(findings_of_condition("known.needs-cot") ==
          finding("20:15",
                  "error: `known.needs` is nothing that a choice discovers [unknown-discovery]",
                  "in Lua a dash is a minus; write `known.needs_cot`"));
    CHECK(findings_of_condition("mod > 3") ==
          finding("20:15", "error: `mod` does not exist here [lua-unknown-name]",
                  "did you mean `mood`?"));
    CHECK(findings_of_condition("nights > 3") ==
          finding("20:15", "error: `nights` does not exist here [lua-unknown-name]",
                  "the variable is `state.nights`"));
    CHECK(has(findings_of_condition("storm"), "the force is `forces.storm`"));
    CHECK(has(findings_of_effect("feels(empathy, 1)"), "between quotes: `\"empathy\"`"));
    CHECK(has(findings_of_effect("state.tone = warm"), "between quotes: `\"warm\"`"));
    CHECK(has(findings_of_effect("local x = math.flor(1)"), "did you mean `floor`?"));
    CHECK(has(findings_of_effect("local x = string.trim(\"x\")"),
              "`string` has `len`, `lower`, `sub` or `upper`"));
}

TEST_CASE("ids in calls are checked where they are written out") {
    CHECK(findings_of_condition("chosen(\"arival\", \"key-first\")") ==
          finding("20:22", "error: there is no moment `arival` [unknown-moment]",
                  "did you mean `arrival`?"));
    CHECK(findings_of_condition("chosen(\"arrival\", \"key-frist\")") ==
          finding("20:33",
                  "error: there is no choice in moment `arrival` called `key-frist` "
                  "[unknown-choice]",
                  "did you mean `key-first`?"));
    CHECK(has(findings_of_condition("visits \"arival\" > 1"), "[unknown-moment]"));
    CHECK(has(findings_of_effect("shows(\"own-problem\", \"met\")"), "[unknown-standard]"));
    CHECK(has(findings_of_effect("shows(\"own-the-problem\", \"yes\")"),
              "there is no evidence `yes` [unknown-word]"));
    CHECK(has(findings_of_effect("shows(\"own-the-problem\", \"yes\")"),
              "there is `met`, `partly` or `missed`"));
    CHECK(has(findings_of_effect("feels(\"empaty\", 1)"), "did you mean `empathy`?"));
    CHECK(has(findings_of_effect("promise(\"move\", 3)"), "[unknown-promise]"));
    CHECK(has(findings_of_effect("keep(\"move\")"), "[unknown-promise]"));
    CHECK(has(findings_of_effect("discover(\"cot\")"), "[unknown-discovery]"));
    CHECK(has(findings_of_effect("say(\"okafer\", \"x\")"), "did you mean `okafor`?"));
    CHECK(findings_of_effect("say(\"narrator\", \"x\")").empty());
    CHECK(findings_of_effect("local chosen = function() end chosen(\"x\", \"y\")").empty());
}

TEST_CASE("a word or a kind that a variable never holds is found") {
    CHECK(findings_of_condition("state.tone == \"worm\"") ==
          finding("20:29", "error: `state.tone` never holds the word `worm` [unknown-word]",
                  "did you mean `warm`?"));
    CHECK(has(findings_of_condition("\"worm\" == state.tone"), "[unknown-word]"));
    CHECK(has(findings_of_condition("state.tone ~= \"icy\" and mood > 3"),
              "it was declared with `neutral`, `warm` or `cold`"));
    CHECK(has(findings_of_effect("state.tone = \"worm\""), "[unknown-word]"));
    CHECK(findings_of_condition("state.nights == true") ==
          finding("20:31", "error: `state.nights` is never equal to `true` [lua-wrong-kind]",
                  "it was declared as a whole number"));
    CHECK(has(findings_of_effect("state.room_shown = 1"),
              "`state.room_shown` cannot become `1` [lua-wrong-kind]"));
    CHECK(findings_of_condition("state.price == 80").empty());
    CHECK(findings_of_condition("state.tone == \"wa\" .. \"rm\"").empty());
    CHECK(findings_of_condition("state.nights == 1 + 1").empty());
    CHECK(findings_of_effect("state.nights, state.tone = 2, \"warm\"").empty());
}

TEST_CASE("a condition that always holds is remarked upon") {
    CHECK(findings_of_condition("visits(\"arrival\")") ==
          finding("20:15",
                  "warning: `visits(\"arrival\")` is no yes or no: as a condition it always "
                  "holds, whatever it is [lua-always-true]",
                  "compare it, for example `visits(\"...\") > 0`"));
    CHECK(has(findings_of_condition("not state.tone"), "[lua-always-true]"));
    CHECK(has(findings_of_condition("state.room_shown or clock"), "20:35: warning: `clock`"));
    CHECK(has(findings_of_condition("1"), "`1` alone always holds"));
    CHECK(has(findings_of_condition("\"state.room_shown\""), "alone always holds"));
    CHECK(findings_of_condition("visits(\"arrival\") > 1 and mood > 3").empty());
    CHECK(findings_of_condition("state.room_shown and known.needs_cot").empty());
    CHECK(answer_of("visits(\"arrival\")") == "holds");
}

TEST_CASE("columns count characters and lines are the file's own") {
    Builder builder = late_arrival();
    builder.condition("state.tone == \"\xC3\xBC\xC3\xBC\" or mod > 3", 7, 10);
    builder.effect("-- \xE2\x82\xAC\nlocal x = 1\n\nlocal y = mod", 41, 11);
    const std::string words = findings(builder.compile().diagnostics);
    CHECK(has(words, "scenario.yaml:7:32: error: `mod`"));
    CHECK(has(words, "scenario.yaml:44:21: error: `mod`"));
}

TEST_CASE("everything that is wrong is told at once, in the order of the file") {
    Builder builder = late_arrival();
    builder.effect("local x = mod\nlocal y = state.nigths", 40);
    builder.condition("mood != 3", 20);
    const std::vector<Diagnostic> found = builder.compile().diagnostics;
    REQUIRE(found.size() == 3);
    CHECK(found[0].where.begin.line == 20);
    CHECK(found[1].where.begin.line == 40);
    CHECK(found[2].where.begin.line == 41);
}

TEST_CASE("a script with a mistake faults instead of running, with the same words") {
    CHECK(answer_of("mod > 3") == "scenario.yaml:20: not run, since `mod` does not exist here");
    CHECK(effect_of("state.nights = 3\nstate.nigths = 3") ==
          "scenario.yaml:31: not run, since `state.nigths` is not declared");
    Builder builder = late_arrival();  // two scripts of one choice, only one of them wrong
    builder.condition("mod > 3");
    const ScriptId sound = builder.effect("state.nights = 2");
    const ScriptId wrong = builder.effect("state.nigths = 2");
    const Compiled compiled = builder.compile();
    CHECK(carry_out(builder, *compiled.scripts, sound, builder.state()).done.size() == 1);
    CHECK(has(words_of(carry_out(builder, *compiled.scripts, wrong, builder.state()).fault),
              "not run, since `state.nigths` is not declared"));
    CHECK(answer_of("mood >") == "scenario.yaml:20: not run, since the end is not expected here");
}

}  // namespace frontstage::script::testing
