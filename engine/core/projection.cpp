#include "core/projection.hpp"

#include <algorithm>
#include <cstring>

#include "core/moment_graph.hpp"

namespace frontstage {
namespace {

template <class Bits>
void append(std::string& key, const Bits& bits) {
    char bytes[sizeof(Bits)];
    std::memcpy(bytes, &bits, sizeof(Bits));
    key.append(bytes, sizeof(Bits));
}

void append_value(std::string& key, const Value& value) {
    key.push_back(static_cast<char>(value.index()));
    std::visit([&](auto held) { append(key, held); }, value);
}

// One bit each, eight to a byte.
template <class Ids, class Set>
void append_bits(std::string& key, const Ids& ids, const Set& set) {
    unsigned byte = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        byte = byte << 1U | (set.contains(ids[i]) ? 1U : 0U);
        if (i % 8 == 7 || i + 1 == ids.size()) {
            key.push_back(static_cast<char>(byte));
            byte = 0;
        }
    }
}

}  // namespace

Projection::Projection(const Scenario& scenario, const Reads& reads,
                       std::optional<int> clock_matters_until_s)
    : mood_(reads.mood),
      clock_(reads.clock),
      chance_(reads.chance),
      clock_matters_until_s_(clock_matters_until_s) {
    const Edges edges = moment_edges(scenario);
    const std::vector<bool> circle = on_a_circle(edges, components_of(edges));
    for (std::uint32_t i = 0; i < scenario.choices.size(); ++i)
        if (circle[scenario.choices[i].moment.number] || reads.chosen.contains(ChoiceId{i}))
            taken_.push_back(ChoiceId{i});
    reads.variables.each([this](VariableId id) { variables_.push_back(id); });
    reads.visits.each([this](MomentId id) { visits_.push_back(id); });
    reads.known.each([this](DiscoveryId id) { known_.push_back(id); });
}

void Projection::write_key(const State& state, std::string& key) const {
    key.clear();
    append(key, state.moment.number);
    for (const VariableId id : variables_)
        if (id.number < state.variables.size()) append_value(key, state.variables[id.number]);
    append_bits(key, taken_, state.taken);
    append_bits(key, known_, state.known);
    for (const MomentId id : visits_)
        append(key, visits_to(state, id));
    if (mood_ == Reading::yes) {
        append(key, state.mood_tenths);
        key.push_back(state.failures > 0 ? 1 : 0);  // later falls weigh more
    }
    if (clock_ == Reading::yes)
        append(key, state.clock_s);
    else if (clock_matters_until_s_)
        append(key, std::min(state.clock_s, *clock_matters_until_s_));
    if (chance_ == Reading::yes) append(key, state.draws);
}

}  // namespace frontstage
