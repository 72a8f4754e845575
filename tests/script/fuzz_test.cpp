// Sources that nobody would write, made by chance from ones that somebody might: nothing may crash,
// hang, or leave the sandbox other than it was.
#include "base/random.hpp"
#include "script/builder.hpp"
#include "script/scan.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

const std::vector<std::string> seeds{
    "mood > 40 and not state.room_shown",
    "chosen(\"arrival\", \"key-first\") or visits(\"two-ways\") > 1",
    "state.tone == \"warm\" and (known.needs_cot or forces.storm)",
    "state.nights = state.nights + 1\nif mood < 50 then state.tone = \"cold\" end",
    "local t = {a = 1, [2] = \"b\", {3}}\nfor k, v in pairs(t) do say(\"narrator\", k .. \"=\") "
    "end",
    "local function f(n) if n < 2 then return n end return f(n - 1) + f(n - 2) end\nf(9)",
    "repeat local x <const> = 1 until x // 1 == 1 goto out\n::out:: do break_ = nil end",
    "while state.nights < 3 do state.nights = state.nights + 1 end -- grow\n--[==[ long ]==]",
    "feels(\"empathy\", 1.2) mood_by(-3, \"late\") promise(\"move-by-ten\", \"8h\")",
    "local s = string.sub(\"caf\\xC3\\xA9\", 1, -2) .. [[\nlong]] .. '\\z  x' .. 0x1p4 .. 3e-2",
    "local r = require \"service.recovery\"\nlocal a = r.owed(mood)",
};
const std::vector<std::string> scraps{"and",
                                      "or",
                                      "not ",
                                      "function",
                                      "end",
                                      "(",
                                      ")",
                                      "{",
                                      "}",
                                      "[[",
                                      "]]",
                                      "[=[",
                                      "\"",
                                      "'",
                                      "\\",
                                      "..",
                                      "...",
                                      "==",
                                      "~=",
                                      "=",
                                      ":",
                                      "::",
                                      ";",
                                      ",",
                                      "#",
                                      "-",
                                      "--",
                                      "--[[",
                                      "//",
                                      "%",
                                      "goto x",
                                      "while true do ",
                                      "for i=1,1e9 do ",
                                      "repeat ",
                                      "until false",
                                      "local ",
                                      "return ",
                                      "state",
                                      "state.nights",
                                      "state[",
                                      "known",
                                      "forces.",
                                      "mood",
                                      "error(",
                                      "nil",
                                      "s=s..s ",
                                      "_ENV",
                                      "\n",
                                      "\r",
                                      std::string(1, '\0'),
                                      "\xFF",
                                      "\xE2\x82\xAC",
                                      "1e308",
                                      "0x",
                                      "9223372036854775807",
                                      "<const>",
                                      "f()",
                                      "setmetatable",
                                      "t.t",
                                      "x"};

// Numbers in a row from one seed, the same on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : seed_{seed} {}
    std::size_t below(std::size_t bound) {
        return frontstage::below(static_cast<std::uint32_t>(bound),
                                 draw(seed_, Stream::policy, count_++));
    }

private:
    Seed seed_;
    std::uint64_t count_ = 0;
};

std::string mutated(Dice& dice) {
    std::string text = seeds[dice.below(seeds.size())];
    for (std::size_t times = 1 + dice.below(3); times > 0; --times) {
        const std::size_t at = dice.below(text.size() + 1);
        const std::string& scrap = scraps[dice.below(scraps.size())];
        switch (dice.below(5)) {
            case 0: text.insert(at, scrap); break;
            case 1: text.erase(at, dice.below(9)); break;
            case 2: text.replace(at, std::min(dice.below(6), text.size() - at), scrap); break;
            case 3: {
                const std::string& other = seeds[dice.below(seeds.size())];
                text.insert(at, other.substr(dice.below(other.size())));
                break;
            }
            default: text.insert(at, text.substr(0, at)); break;
        }
    }
    return text;
}

std::string all_of(const Carried& carried) {
    std::string words;
    for (const std::string& deed : carried.done)
        words += deed + '\n';
    return words + words_of(carried.fault);
}

}  // namespace

TEST_CASE("no source crashes, hangs or spoils the sandbox") {
    for (std::uint64_t seed = 1; seed <= 1'500; ++seed) {
        Dice dice(seed);
        Builder builder = late_arrival();
        builder.library("service/recovery.lua", "return {owed = function(m) return m > 3 end}");
        const ScriptId wild = builder.effect(mutated(dice));
        const ScriptId asks = builder.condition(mutated(dice));
        if (dice.below(3) == 0) builder.rules(mutated(dice));
        const ScriptId tame =
            builder.effect("state.nights = state.nights + 1 say('narrator', 'x' .. mood)");
        INFO("seed " << seed << "\n"
                     << builder.scenario.scripts[0].source << "\n--\n"
                     << builder.scenario.scripts[1].source);
        const Compiled compiled = builder.compile();
        const std::string once =
            all_of(carry_out(builder, *compiled.scripts, wild, builder.state()));
        const Answer answer = compiled.scripts->holds(asks, builder.state());
        CHECK((answer.truth == Truthful::faults) == answer.fault.has_value());
        CHECK(all_of(carry_out(builder, *compiled.scripts, wild, builder.state())) == once);
        CHECK(all_of(carry_out(builder, *compiled.scripts, tame, builder.state())) ==
              "say narrator: x50\nset nights 2\nnothing");
    }
}

TEST_CASE("the reader of Lua's grammar never loses its way in what Lua accepts") {
    std::size_t accepted = 0;
    for (std::uint64_t seed = 1; seed <= 8'000; ++seed) {
        Dice dice(seed * 7'919);
        const std::string source = mutated(dice);
        Builder builder;
        builder.effect(source);
        bool is_lua = true;
        for (const Diagnostic& diagnostic : builder.compile().diagnostics)
            is_lua = is_lua && diagnostic.code != "lua-syntax";
        if (!is_lua) {
            (void)scan(source, false);  // and comes to an end in what Lua does not
            continue;
        }
        ++accepted;
        INFO(source);
        CHECK_FALSE(scan(source, false).lost);
    }
    CHECK(accepted > 500);
}

}  // namespace frontstage::script::testing
