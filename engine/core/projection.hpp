// Which parts of a state the future can depend on. Two states at the same moment that agree in
// these have the same future, so the explorer looks at one of them only; a mood meter that no rule
// reads does not multiply states.
#pragma once

#include <string>
#include <vector>

#include "core/scenario.hpp"
#include "core/scripts.hpp"
#include "core/state.hpp"

namespace frontstage {

class Projection {
public:
    Projection(const Scenario& scenario, const Reads& reads);

    // Equal keys: equal futures. Bytes, for hashing; not for reading.
    void write_key(const State& state, std::string& key) const;

private:
    std::vector<VariableId> variables_;
    std::vector<ChoiceId> taken_;  // that can be met again, or that a script asks for
    std::vector<MomentId> visits_;
    std::vector<DiscoveryId> known_;
    Reading mood_, clock_, chance_;
};

}  // namespace frontstage
