// The seam behind which a scenario's Lua runs. The core asks whether conditions hold and has
// effects carried out; it knows nothing of the language. Ids are places in Scenario::scripts.
#pragma once

#include <optional>
#include <string>

#include "core/id_set.hpp"
#include "core/state.hpp"

namespace frontstage {

struct Fault {
    std::string where;    // file and line
    std::string message;  // in words, with the values at hand
};

enum class Truthful : std::uint8_t { holds, fails, faults };
struct Answer {
    Truthful truth = Truthful::fails;
    std::optional<Fault> fault;  // set when it faults; the condition then counts as failing
};

// What an effect may do. Each verb becomes a fact at once and shows in the state the effect reads.
class Hands {
public:
    virtual ~Hands() = default;
    virtual void feels(Factor factor, int tenths) = 0;
    virtual void shows(StandardId standard, Evidence evidence) = 0;
    virtual void mood_by(int tenths, std::string because) = 0;
    virtual void promise(PromiseId promise, std::optional<int> due_s) = 0;
    virtual void keep(PromiseId promise) = 0;
    virtual void discover(DiscoveryId discovery) = 0;
    [[nodiscard]] virtual bool chance(int percent) = 0;
    virtual void say(std::optional<SpeakerId> speaker, std::string text) = 0;
    virtual void set(VariableId variable, Value value) = 0;
};

enum class Reading : std::uint8_t { no, yes };
// Everything that any condition or effect of the scenario can read, so that the explorer need not
// tell apart states that no script can. Too much is slow; too little is wrong.
struct Reads {
    IdSet<VariableTag> variables;
    IdSet<ChoiceTag> chosen;
    IdSet<MomentTag> visits;
    IdSet<DiscoveryTag> known;
    IdSet<ForceTag> forces;
    Reading mood = Reading::no;
    Reading clock = Reading::no;
    Reading chance = Reading::no;  // draws are counted, so a draw is read by the next
};

class Scripts {
public:
    virtual ~Scripts() = default;
    [[nodiscard]] virtual Answer holds(ScriptId condition, const State& state) = 0;
    // `state` is the one that `hands` changes; the script sees what it has done.
    [[nodiscard]] virtual std::optional<Fault> carry_out(ScriptId effect, const State& state,
                                                         Hands& hands) = 0;
    [[nodiscard]] virtual const Reads& reads() const = 0;
};

// For scenarios without a line of Lua.
class NoScripts final : public Scripts {
public:
    Answer holds(ScriptId, const State&) override { return {}; }
    std::optional<Fault> carry_out(ScriptId, const State&, Hands&) override { return std::nullopt; }
    const Reads& reads() const override { return reads_; }

private:
    Reads reads_;
};

}  // namespace frontstage
