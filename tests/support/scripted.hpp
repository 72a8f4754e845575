// Scripts written in C++, behind the same seam as Lua: a condition or an effect is a lambda with
// the reads it declares. A lambda that looks at something it did not declare fails its test, so a
// test cannot fool the explorer by accident.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/scripts.hpp"

namespace frontstage::testing {

// Reads, in the words of the scenario.
struct Looks {
    std::vector<std::string> variables = {}, chosen = {}, visits = {}, known = {}, forces = {};
    Reading mood = Reading::no;
    Reading clock = Reading::no;
    Reading chance = Reading::no;
};

// What a script sees of an encounter, asked by word.
class Sight {
public:
    Sight(const Names& names, const Reads& declared, const State& state)
        : names_(names), declared_(declared), state_(state) {}

    [[nodiscard]] Value variable(std::string_view name) const;
    [[nodiscard]] bool flag(std::string_view name) const { return std::get<bool>(variable(name)); }
    [[nodiscard]] bool chosen(std::string_view choice) const;
    [[nodiscard]] int visits(std::string_view moment) const;
    [[nodiscard]] bool known(std::string_view discovery) const;
    [[nodiscard]] bool force(std::string_view name) const;
    [[nodiscard]] int mood() const;
    [[nodiscard]] int clock_s() const;

private:
    const Names& names_;
    const Reads& declared_;
    const State& state_;
};

// The verbs of an effect, in words.
class Doings {
public:
    Doings(const Names& names, Hands& hands) : names_(names), hands_(hands) {}

    void feels(Factor factor, int tenths) { hands_.feels(factor, tenths); }
    void shows(std::string_view standard, Evidence evidence);
    void mood_by(int points, std::string because) { hands_.mood_by(points * 10, because); }
    void promise(std::string_view promise, std::optional<int> due_s = {});
    void keep(std::string_view promise);
    void discover(std::string_view discovery);
    [[nodiscard]] bool chance(int percent) { return hands_.chance(percent); }
    void narrate(std::string text) { hands_.say(std::nullopt, std::move(text)); }
    void set(std::string_view variable, Value value);

private:
    const Names& names_;
    Hands& hands_;
};

// Thrown by a lambda that plays a script at fault.
struct Breaks {
    std::string message;
};

struct Condition {
    Looks looks;
    std::function<bool(const Sight&)> holds;
};
struct Effect {
    Looks looks;
    std::function<void(const Sight&, Doings&)> act;
};

// The commonest ones, so that a scenario reads as a scenario.
[[nodiscard]] Condition never();
[[nodiscard]] Condition flag_up(std::string variable);
[[nodiscard]] Condition flag_down(std::string variable);
[[nodiscard]] Condition was_chosen(std::string choice);
[[nodiscard]] Condition is_known(std::string discovery);
[[nodiscard]] Condition under_force(std::string force);
[[nodiscard]] Condition mood_above(int mood);
[[nodiscard]] Condition faulty(std::string message);
[[nodiscard]] Effect raises(std::string variable);

class Scripted final : public Scripts {
public:
    using One = std::variant<Condition, Effect>;
    Scripted(Names names, std::vector<One> scripts);

    Answer holds(ScriptId condition, const State& state) override;
    std::optional<Fault> carry_out(ScriptId effect, const State& state, Hands& hands) override;
    const Reads& reads() const override { return all_reads_; }

private:
    Names names_;
    std::vector<One> scripts_;
    std::vector<Reads> reads_;  // of each script
    Reads all_reads_;
};

}  // namespace frontstage::testing
