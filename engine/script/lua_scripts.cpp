#include "script/lua_scripts.hpp"

#include <cassert>

#include "script/compiler.hpp"
#include "script/machine.hpp"

namespace frontstage::script {
namespace {

class LuaScripts final : public Scripts {
public:
    LuaScripts(std::unique_ptr<Machine> machine, std::vector<Ready> ready, Reads reads)
        : machine_(std::move(machine)), ready_(std::move(ready)), reads_(std::move(reads)) {}

    Answer holds(ScriptId condition, const State& state) override;
    std::optional<Fault> carry_out(ScriptId effect, const State& state, Hands& hands) override;
    const Reads& reads() const override { return reads_; }

private:
    // For the length of one call, what the author's functions work on.
    class Session {
    public:
        Session(Machine& machine, const Ready& script, const State& state, Hands* hands)
            : machine_(machine), script_(script) {
            machine.world.sync(script.watch, state);
            machine.host.state = &state;
            machine.host.hands = hands;
            machine.host.verbs = 0;
        }
        ~Session() {
            if (!kept_) machine_.world.restore(script_.watch);
            machine_.host.state = nullptr;
            machine_.host.hands = nullptr;
            machine_.sandbox.tidy();
        }
        Session(const Session&) = delete;
        Session& operator=(const Session&) = delete;
        // What the script gave other values stays.
        void keep() { kept_ = true; }

    private:
        Machine& machine_;
        const Ready& script_;
        bool kept_ = false;
    };

    [[nodiscard]] Fault fault_of(const Ready& script) const;
    [[nodiscard]] Fault wrong_value(const Ready& script, const WrongValue& wrong) const;
    [[nodiscard]] std::optional<Fault> meddling(const Ready& script);

    std::unique_ptr<Machine> machine_;
    std::vector<Ready> ready_;
    Reads reads_;
};

Answer LuaScripts::holds(ScriptId condition, const State& state) {
    assert(condition.number < ready_.size());
    const Ready& script = ready_[condition.number];
    if (script.function == 0) return {Truthful::faults, script.broken};
    Session session(*machine_, script, state, nullptr);
    if (machine_->call(script.function, 1, call_budget, script.counting) == Ran::failed)
        return {Truthful::faults, fault_of(script)};
    // Lua's truth: only false and nil fail.
    const bool holds = lua_toboolean(machine_->lua(), -1) != 0;
    lua_pop(machine_->lua(), 1);
    if (script.watch.writes.empty())
        session.keep();
    else if (std::optional<Fault> fault = meddling(script))
        return {Truthful::faults, std::move(fault)};
    return {holds ? Truthful::holds : Truthful::fails, std::nullopt};
}

std::optional<Fault> LuaScripts::carry_out(ScriptId effect, const State& state, Hands& hands) {
    assert(effect.number < ready_.size());
    const Ready& script = ready_[effect.number];
    if (script.function == 0) return script.broken;
    Session session(*machine_, script, state, &hands);
    if (machine_->call(script.function, 0, call_budget, script.counting) == Ran::failed)
        return fault_of(script);
    if (const auto wrong = machine_->world.find_changes(script.watch))
        return wrong_value(script, *wrong);
    session.keep();
    machine_->world.accept_changes(hands);
    return std::nullopt;
}

Fault LuaScripts::fault_of(const Ready& script) const {
    return machine_->faults().fault(machine_->sandbox.failure(), machine_->chunks[script.chunk],
                                    call_budget);
}

// Where `state.name = ...` stands in the script, if it does so once; else where the script begins.
std::uint32_t line_that_sets(const Chunk& chunk, const Members& variables, std::uint32_t variable) {
    std::optional<std::uint32_t> line;
    const Scan found = scan(chunk.source, chunk.kind == ChunkKind::condition);
    for (const Mention& mention : found.mentions) {
        if (mention.name != "state" || mention.access == Access::reads) continue;
        if (mention.shape != Shape::member || variables.find(mention.member) != variable) continue;
        if (line) return chunk.begin.line;
        line = in_file(chunk, found.tokens[mention.first].begin).line;
    }
    return line.value_or(chunk.begin.line);
}

Fault LuaScripts::wrong_value(const Ready& script, const WrongValue& wrong) const {
    const Declared& declared = machine_->declared;
    const Chunk& chunk = machine_->chunks[script.chunk];
    const std::uint32_t line = line_that_sets(chunk, declared.variables, wrong.variable);
    return {shown_place(chunk, line),
            "`state." + declared.variables.keys()[wrong.variable] + "` was set to " +
                wrong.written + ", but it was declared as " +
                kind_words(declared.scenario, declared.scenario.variables[wrong.variable]) +
                "; nothing that this effect set was kept"};
}

// A condition that changed something, by way of rules.lua or in a function of its own.
std::optional<Fault> LuaScripts::meddling(const Ready& script) {
    const Members& variables = machine_->declared.variables;
    std::optional<std::uint32_t> changed;
    if (const auto wrong = machine_->world.find_changes(script.watch))
        changed = wrong->variable;
    else if (!machine_->world.changes().empty())
        changed = machine_->world.changes().front().first.number;
    if (!changed) return std::nullopt;
    const Chunk& chunk = machine_->chunks[script.chunk];
    return Fault{shown_place(chunk, chunk.begin.line),
                 "this condition gave `state." + variables.keys()[*changed] +
                     "` another value, which only an effect may do"};
}

}  // namespace

Compiled compile(const Scenario& scenario, Files& files, const std::string& library) {
    auto machine = std::make_unique<Machine>(scenario);
    Compiler compiler(*machine, files, library);
    compiler.compile();
    return {std::make_unique<LuaScripts>(std::move(machine), std::move(compiler.ready),
                                         std::move(compiler.reads)),
            std::move(compiler.diagnostics)};
}

}  // namespace frontstage::script
