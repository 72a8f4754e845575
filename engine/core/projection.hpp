// Which parts of a state the future can depend on. Two states at the same moment that agree in
// these have the same future, so the explorer looks at one of them only; a mood meter that no rule
// reads does not multiply states.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/scenario.hpp"
#include "core/scripts.hpp"
#include "core/state.hpp"

namespace frontstage {

class Projection {
public:
    // `clock_matters_until_s`: for one who also asks what evidence is worth, which falls with time
    // until then.
    Projection(const Scenario& scenario, const Reads& reads,
               std::optional<int> clock_matters_until_s = {});

    // Equal keys: equal futures. Bytes, for hashing; not for reading.
    void write_key(const State& state, std::string& key) const;

private:
    std::vector<VariableId> variables_;
    std::vector<ChoiceId> taken_;  // that can be met again, or that a script asks for
    std::vector<MomentId> visits_;
    std::vector<DiscoveryId> known_;
    Reading mood_, clock_, chance_;
    std::optional<int> clock_matters_until_s_;
};

}  // namespace frontstage
