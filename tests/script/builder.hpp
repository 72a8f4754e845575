// A scenario built by hand, as the loader would build it from YAML, for tests of its scripts alone.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/files.hpp"
#include "script/lua_scripts.hpp"

namespace frontstage::script::testing {

inline constexpr const char* scenario_file = "scenarios/hotel/late-arrival/scenario.yaml";
inline constexpr const char* rules_file = "scenarios/hotel/late-arrival/rules.lua";

class Builder {
public:
    Builder();

    Builder& variable(const std::string& name, Value initial);
    Builder& words(const std::string& name, std::initializer_list<const char*> words);
    Builder& force(const std::string& name);
    Builder& discovery(const std::string& name);
    Builder& promise(const std::string& name);
    Builder& standard(const std::string& name);
    Builder& speaker(const std::string& name);
    Builder& moment(const std::string& name, std::initializer_list<const char*> choices);
    Builder& library(const std::string& path, const std::string& text);

    // `line` and `column` are those of the Lua text's first character.
    ScriptId condition(const std::string& source, std::uint32_t line = 20,
                       std::uint32_t column = 15);
    ScriptId effect(const std::string& source, std::uint32_t line = 30, std::uint32_t column = 11);
    ScriptId rules(const std::string& source);

    [[nodiscard]] Compiled compile() const;
    // The state in which an encounter begins.
    [[nodiscard]] State state() const;

    Scenario scenario;

private:
    ScriptId add(ScriptKind kind, const std::string& source, Place place, std::string context);
    std::map<std::string, std::string> library_;
};

// The late arrival, with one of everything.
[[nodiscard]] Builder late_arrival();

// Hands that do as the core's do, and write down what they did.
class Recorder final : public Hands {
public:
    Recorder(const Scenario& scenario, State& state) : scenario_(scenario), state_(state) {}

    void feels(Factor factor, int tenths) override;
    void shows(StandardId standard, Evidence evidence) override;
    void mood_by(int tenths, std::string because) override;
    void promise(PromiseId promise, std::optional<int> due_s) override;
    void keep(PromiseId promise) override;
    void discover(DiscoveryId discovery) override;
    bool chance(int percent) override;
    void say(std::optional<SpeakerId> speaker, std::string text) override;
    void set(VariableId variable, Value value) override;

    std::vector<std::string> done;
    bool luck = true;

private:
    void happens(Fact fact);
    const Scenario& scenario_;
    State& state_;
};

struct Carried {
    std::vector<std::string> done;
    std::optional<Fault> fault;
    State after;
};
[[nodiscard]] Carried carry_out(const Builder& builder, Scripts& scripts, ScriptId effect,
                                State state);

// "scenario.yaml:30: what went wrong", or "nothing".
[[nodiscard]] std::string words_of(const std::optional<Fault>& fault);

// What an effect does to the late arrival: what it did, or its fault.
[[nodiscard]] std::string effect_of(const std::string& source, Builder builder = late_arrival());
// "holds", "fails", or its fault.
[[nodiscard]] std::string answer_of(const std::string& source, Builder builder = late_arrival());

// All diagnostics of the scenario, rendered against the texts of its scripts.
[[nodiscard]] std::string findings(const std::vector<Diagnostic>& diagnostics,
                                   std::string_view source = {});
// Of one condition, effect or rules.lua in the late arrival.
[[nodiscard]] std::string findings_of_condition(const std::string& source);
[[nodiscard]] std::string findings_of_effect(const std::string& source);
[[nodiscard]] std::string findings_of_rules(const std::string& source);

}  // namespace frontstage::script::testing
