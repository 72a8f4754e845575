#include <fstream>
#include <sstream>

#include "script/builder.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

const std::string root = FRONTSTAGE_ROOT;

std::string text_of(const std::string& path) {
    std::ifstream file(root + '/' + path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Builder with_library() {
    Builder builder = late_arrival();
    for (const char* const path : {"service/recovery.lua", "service/clock.lua"})
        builder.library(path, text_of(std::string("scripts/") + path));
    return builder;
}

struct Example {
    std::string preamble, expression, result;
};

// The lines with an arrow in the README's Lua blocks, each with the `local` lines of its block.
std::vector<Example> examples_in(const std::string& readme) {
    std::vector<Example> examples;
    std::istringstream lines(readme);
    std::string preamble;
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("```")) {
            inside = line == "```lua";
            preamble.clear();
        } else if (const auto arrow = line.find("  --> "); inside && arrow != std::string::npos) {
            examples.push_back({preamble, line.substr(0, arrow), line.substr(arrow + 6)});
        } else if (inside) {
            preamble += line + '\n';
        }
    }
    return examples;
}

}  // namespace

TEST_CASE("every example of the library's README gives what it says") {
    const std::vector<Example> examples = examples_in(text_of("scripts/README.md"));
    REQUIRE(examples.size() == 14);
    for (const Example& example : examples) {
        INFO(example.expression);
        CHECK(
            effect_of(example.preamble + "say(\"narrator\", tostring(" + example.expression + "))",
                      with_library()) == "say narrator: " + example.result);
    }
}

TEST_CASE("the library compiles without a finding") {
    Builder builder = with_library();
    builder.effect("local a = require \"service.recovery\"\nlocal b = require \"service.clock\"");
    CHECK(findings(builder.compile().diagnostics).empty());
}

TEST_CASE("rules.lua may hand on what the library knows") {
    Builder builder = with_library();
    builder.rules(
        "local recovery = require \"service.recovery\"\n"
        "function is_owed_amends() return recovery.owed(mood) == \"amends\" end");
    const ScriptId asks = builder.condition("is_owed_amends()");
    const Compiled compiled = builder.compile();
    REQUIRE(findings(compiled.diagnostics).empty());
    State state = builder.state();
    CHECK(compiled.scripts->holds(asks, state).truth == Truthful::fails);
    state.mood_tenths = 100;
    CHECK(compiled.scripts->holds(asks, state).truth == Truthful::holds);
}

TEST_CASE("a fault inside the library names its file and who called it") {
    CHECK(effect_of("local times = require \"service.clock\"\nlocal t = times.after(\"2:10\", 60)",
                    with_library()) ==
          "service/clock.lua:38: the script stopped itself: a time is written like 02:10, with two "
          "digits for each part, in `assert(hours and minutes, \"a time is written like 02:10, "
          "with two digits for each part\")`, where `hours` is nil and `minutes` is 0 (called "
          "from scenario.yaml:31)");
}

TEST_CASE("a member that a library file does not have is a fault with a suggestion") {
    CHECK(effect_of("local r = require \"service.recovery\"\nlocal x = r.oved(mood)",
                    with_library()) ==
          "scenario.yaml:31: `recovery.oved` does not exist; did you mean `recovery.owed`?, in "
          "`local x = r.oved(mood)`, where `mood` is 50");
}

TEST_CASE("a library file that is not there is found, with what there is") {
    Builder builder = with_library();
    builder.condition("require(\"service.recovry\").owed(mood) == \"amends\"");
    CHECK(findings(builder.compile().diagnostics) ==
          "scenarios/hotel/late-arrival/scenario.yaml:20:23: error: there is no library file "
          "`service.recovry` [lua-unknown-module]\n"
          "  in: moment `arrival`, choice `key-first`\n"
          "  help: did you mean `service.recovery`?\n");
}

TEST_CASE("no name of a library file leads out of the library") {
    for (const char* const name :
         {"../secret", "service/../../secret", ".secret", "a..b", "/etc"}) {
        Builder builder = with_library();
        builder.library("../secret.lua", "return {}").library("secret.lua", "return {}");
        builder.effect("local x = require \"" + std::string(name) + '"');
        INFO(name);
        CHECK(findings(builder.compile().diagnostics).find("is no name of a library file") !=
              std::string::npos);
    }
}

TEST_CASE("library files that require each other are found") {
    Builder builder;
    builder.library("a.lua", "local b = require \"b\"\nreturn {}")
        .library("b.lua", "local a = require \"a\"\nreturn {}");
    builder.effect("local a = require \"a\"");
    CHECK(findings(builder.compile().diagnostics) ==
          "scripts/b.lua:1:19: error: the library file `a` ends up requiring itself "
          "[lua-unknown-module]\n"
          "  help: the library's files are in the folder `scripts`\n");
}

TEST_CASE(
    "a file that is not there is told wherever it is asked for, each time in the same words") {
    Builder builder = late_arrival();
    builder.effect("local a = require \"service.gone\"", 30);
    builder.effect("local a = require \"service.gone\"", 40);
    const std::vector<Diagnostic> found = builder.compile().diagnostics;
    REQUIRE(found.size() == 2);
    CHECK(found[0].message == "there is no library file `service.gone`");
    CHECK(found[1].message == found[0].message);
}

TEST_CASE("a library file that fails is told once, and who requires it faults") {
    Builder builder = late_arrival();
    builder.library("service/broken.lua", "local x = nil + 1\nreturn {}")
        .library("service/next.lua", "return {b = require \"service.broken\"}");
    builder.rules("local n = require \"service.next\"\nfunction f() return n end");
    const ScriptId asks = builder.condition("f() ~= nil");
    const Compiled compiled = builder.compile();
    CHECK(findings(compiled.diagnostics) ==
          "scripts/service/broken.lua:1: error: this is nothing (nil), and cannot be reckoned with "
          "[lua-fault]\n");
    CHECK(compiled.scripts->holds(asks, builder.state()).truth == Truthful::faults);
}

TEST_CASE("a library file returns a table") {
    Builder builder = late_arrival();
    builder.library("service/number.lua", "return 3");
    builder.effect("local a = require \"service.number\"");
    CHECK(findings(builder.compile().diagnostics) ==
          "scripts/service/number.lua:1: error: this library file does not return a table "
          "[lua-fault]\n"
          "  help: end it with `return {name = name}`\n");
}

TEST_CASE("a library file sees nothing of the encounter") {
    Builder builder = late_arrival();
    builder.library("service/mood.lua", "return {is_low = function() return mood < 40 end}");
    builder.condition("require(\"service.mood\").is_low()");
    CHECK(findings(builder.compile().diagnostics) ==
          "scripts/service/mood.lua:1:36: error: `mood` does not exist in a library file "
          "[lua-unknown-name]\n"
          "  help: let the function take it as an argument: a library serves every scenario\n");
}

}  // namespace frontstage::script::testing
