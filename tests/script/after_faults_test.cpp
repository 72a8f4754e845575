// A sandbox in which something went wrong must be as good as a new one, and must stop the next
// runaway at the very same place.
#include "script/builder.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

const std::vector<std::string> harmless{
    "state.nights = state.nights + 1\nsay('narrator', 'Night ' .. state.nights)",
    "local t = {} for i = 1, 50 do t[i] = 'x' .. i end\nsay('narrator', t[50])",
    "feels('empathy', 1.2) mood_by(-3, 'late') if mood < 50 then state.tone = 'cold' end",
};
const std::vector<std::string> bad{
    "while true do end",
    "local s = 'xy' while true do s = s .. s end",
    "local t = {} for i = 1, 1e9 do t[i] = {i} end",
    "local t = {} for i = 1, 1e9 do t['k' .. i] = 'v' .. i end",
    "local function f() return 1 + f() end f()",
    "state.nights = 99 error('no')",
    "state.nights = nil local x = state.nights + 1",
    "state.tone = 'warm' local x = nil + 1",
    "discover('needs-cot') mood_by(-10, 'x') error('late')",
    "local n = 0 while true do n = n + 1 state.nights = n end",
    "for i = 1, 300 do say('narrator', 'x') end",
};

std::string all_of(const Carried& carried) {
    std::string words;
    for (const std::string& deed : carried.done)
        words += deed + '\n';
    return words + words_of(carried.fault);
}

// What each script does in a sandbox of its own.
std::vector<std::string> fresh(const std::vector<std::string>& sources) {
    std::vector<std::string> results;
    for (const std::string& source : sources) {
        Builder builder = late_arrival();
        const ScriptId effect = builder.effect(source);
        const Compiled compiled = builder.compile();
        results.push_back(all_of(carry_out(builder, *compiled.scripts, effect, builder.state())));
    }
    return results;
}

}  // namespace

TEST_CASE("after any fault the next call does what a fresh sandbox does") {
    std::vector<std::string> sources = harmless;
    sources.insert(sources.end(), bad.begin(), bad.end());
    const std::vector<std::string> expected = fresh(sources);
    Builder builder = late_arrival();
    std::vector<ScriptId> effects;
    for (const std::string& source : sources)
        effects.push_back(builder.effect(source));
    const Compiled compiled = builder.compile();
    // Every script after every other, twice over.
    for (std::size_t round = 0; round < 2; ++round)
        for (std::size_t first = 0; first < sources.size(); ++first)
            for (std::size_t then = 0; then < sources.size(); ++then) {
                (void)carry_out(builder, *compiled.scripts, effects[first], builder.state());
                INFO(sources[first] << "\nthen\n" << sources[then]);
                CHECK(all_of(carry_out(builder, *compiled.scripts, effects[then],
                                       builder.state())) == expected[then]);
            }
}

TEST_CASE("a runaway stops at the same step whatever ran before") {
    // How far it came is seen through the last thing it did before it was stopped.
    const std::string counting =
        "local n = 0\n"
        "while true do\n  n = n + 1\n  if n % 500 == 0 then discover('needs-cot') end\nend";
    const std::string growing =
        "local s, n = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmn', 0\n"
        "while true do\n  local t = s .. n\n  n = n + 1\n"
        "  if n % 20 == 0 then discover('needs-cot') end\nend";
    for (const std::string& source : {counting, growing}) {
        const std::string expected = fresh({source}).front();
        Builder builder = late_arrival();
        const ScriptId effect = builder.effect(source);
        std::vector<ScriptId> others;
        for (const std::string& other : bad)
            others.push_back(builder.effect(other));
        const ScriptId warm = builder.effect("local t = {} for i = 1, 90 do t[i] = 'k' .. i end");
        const Compiled compiled = builder.compile();
        for (std::size_t i = 0; i < 60; ++i) {
            (void)carry_out(builder, *compiled.scripts, others[i % others.size()], builder.state());
            for (std::size_t again = 0; again < i; ++again)
                (void)carry_out(builder, *compiled.scripts, warm, builder.state());
            CHECK(all_of(carry_out(builder, *compiled.scripts, effect, builder.state())) ==
                  expected);
        }
    }
}

TEST_CASE("a fault in an effect leaves nothing that it set, and what it did stays done") {
    Builder builder = late_arrival();
    const ScriptId effect = builder.effect("state.nights = 5\nmood_by(-5, 'late')\nerror('no')");
    const ScriptId asks = builder.condition("state.nights == 1 and mood == 45");
    const Compiled compiled = builder.compile();
    const Carried carried = carry_out(builder, *compiled.scripts, effect, builder.state());
    CHECK(carried.done == std::vector<std::string>{"mood -50 late"});
    CHECK(compiled.scripts->holds(asks, carried.after).truth == Truthful::holds);
}

TEST_CASE("what hands throw comes out as it was thrown, and spoils nothing") {
    class Broken final : public Hands {
    public:
        void feels(Factor, int) override { throw std::runtime_error("the disk is full"); }
        void shows(StandardId, Evidence) override {}
        void mood_by(int, std::string) override {}
        void promise(PromiseId, std::optional<int>) override {}
        void keep(PromiseId) override {}
        void discover(DiscoveryId) override {}
        bool chance(int) override { return false; }
        void say(std::optional<SpeakerId>, std::string) override {}
        void set(VariableId, Value) override { throw std::runtime_error("the disk is full"); }
    };
    Builder builder = late_arrival();
    const ScriptId feels = builder.effect("state.nights = 9\nfeels('empathy', 1)");
    const ScriptId sets = builder.effect("state.nights = 9");
    const ScriptId asks = builder.condition("state.nights == 1");
    const Compiled compiled = builder.compile();
    const State state = builder.state();
    Broken hands;
    CHECK_THROWS_WITH(compiled.scripts->carry_out(feels, state, hands), "the disk is full");
    CHECK(compiled.scripts->holds(asks, state).truth == Truthful::holds);
    CHECK_THROWS_WITH(compiled.scripts->carry_out(sets, state, hands), "the disk is full");
    CHECK(compiled.scripts->holds(asks, state).truth == Truthful::holds);
}

}  // namespace frontstage::script::testing
