#include "author/preview/inside.hpp"

#include <algorithm>

#include "core/rounding.hpp"

namespace frontstage::author {
namespace {

// The facts up to the last choice, without it.
Facts before_last_choice(const Facts& facts) {
    for (std::size_t i = facts.size(); i > 0; --i)
        if (std::holds_alternative<ChoiceMade>(facts[i - 1]))
            return {facts.begin(), facts.begin() + static_cast<std::ptrdiff_t>(i - 1)};
    return facts;
}

std::string decimal(double value) {
    std::string text = std::to_string(value);
    while (text.ends_with('0'))
        text.pop_back();
    return text.ends_with('.') ? text + '0' : text;
}

std::string value_words(const Scenario& scenario, const Value& value) {
    return std::visit(Overloaded{[](bool yes) -> std::string { return yes ? "true" : "false"; },
                                 [](std::int64_t whole) { return std::to_string(whole); },
                                 [](double number) { return decimal(number); },
                                 [&](WordId word) { return scenario.names.words[word]; }},
                      value);
}

std::string kind_words(const Value& value) {
    switch (kind_of(value)) {
        case Kind::yes_no: return "true or false";
        case Kind::whole: return "whole number";
        case Kind::decimal: return "number";
        case Kind::word: return "word";
    }
    return {};
}

std::vector<VariableReading> variables_of(const Scenario& scenario, const State& now,
                                          const State& before) {
    std::vector<VariableReading> readings;
    for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
        const Value& initial = scenario.variables[i].initial;
        const auto at = [&](const State& state) {
            return i < state.variables.size() ? state.variables[i] : initial;
        };
        VariableReading reading{scenario.names.variables[{static_cast<std::uint32_t>(i)}],
                                kind_words(initial), value_words(scenario, at(now)), std::nullopt};
        if (at(now) != at(before)) reading.before = value_words(scenario, at(before));
        readings.push_back(std::move(reading));
    }
    return readings;
}

std::vector<FactorReading> factors_of(const Scenario& scenario, const Facts& facts,
                                      const Facts& before) {
    const auto now = perceptions_of(scenario, course_of(scenario, facts));
    const auto then = perceptions_of(scenario, course_of(scenario, before));
    std::vector<FactorReading> readings;
    for (std::size_t i = 0; i < factor_count; ++i)
        readings.push_back({static_cast<Factor>(i), now[i], then[i].perceived});
    return readings;
}

double credit_for(Evidence evidence) {
    return evidence == Evidence::met ? 1.0 : evidence == Evidence::partly ? 0.5 : 0.0;
}

// A standard that was shown and not wholly met; what was never shown yet may still be.
void add_delivery_gaps(const Scenario& scenario, const Facts& facts, std::vector<Gap>& gaps) {
    std::vector<double> sums(scenario.standards.size()), counts(scenario.standards.size());
    for (const Fact& fact : facts)
        if (const auto* shown = std::get_if<StandardShown>(&fact)) {
            sums[shown->standard.number] += credit_for(shown->evidence);
            counts[shown->standard.number] += 1;
        }
    for (std::uint32_t i = 0; i < sums.size(); ++i)
        if (counts[i] > 0 && sums[i] < counts[i])
            gaps.push_back(
                {GapKind::delivery, scenario.names.standards[{i}], 1.0 - sums[i] / counts[i]});
}

std::vector<Gap> gaps_so_far(const Scenario& scenario, const State& now, const Facts& facts,
                             const std::vector<FactorReading>& factors) {
    std::vector<Gap> gaps;
    add_delivery_gaps(scenario, facts, gaps);
    for (const PromiseState& made : now.promises)
        if (made.standing == Standing::broken)
            gaps.push_back({GapKind::promise, scenario.names.promises[made.promise], 1.0});
    for (const FactorReading& factor : factors)
        if (factor.now.zone == ZonePlace::below)
            gaps.push_back({GapKind::perception, std::string(word_for(factor.factor)),
                            factor.now.adequate - factor.now.perceived});
    return gaps;
}

}  // namespace

Inside inside_of(const Scenario& scenario, const Facts& facts) {
    const Facts earlier = before_last_choice(facts);
    const State now = replay(facts), before = replay(earlier);
    Inside inside;
    inside.mood = rounded(now.mood_tenths / 10.0);
    inside.mood_before = rounded(before.mood_tenths / 10.0);
    inside.clock_s = now.clock_s;
    inside.clock_before_s = before.clock_s;
    inside.variables = variables_of(scenario, now, before);
    inside.factors = factors_of(scenario, facts, earlier);
    for (const PromiseState& made : now.promises)
        inside.promises.push_back(
            {scenario.names.promises[made.promise], made.standing, made.due_at_s});
    now.known.each([&](DiscoveryId known) {
        inside.discoveries.push_back(scenario.names.discoveries[known]);
    });
    for (std::uint32_t i = 0; i < scenario.forces.size(); ++i)
        inside.forces.push_back({{i},
                                 scenario.names.forces[{i}],
                                 scenario.forces[i].says,
                                 now.forces.contains({i}) ? Presence::present : Presence::absent});
    inside.gaps = gaps_so_far(scenario, now, facts, inside.factors);
    for (const Fact& fact : facts)
        if (const auto* fault = std::get_if<ScriptFaulted>(&fact))
            inside.faults.push_back({fault->where, fault->message});
    return inside;
}

}  // namespace frontstage::author
