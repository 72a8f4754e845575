// What a guided encounter tells beside the scene: what good looks like here, before the trainee
// answers, and why the last answer counts as it does. Every other mode keeps it for the debrief.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/fact.hpp"
#include "core/scenario.hpp"
#include "core/state.hpp"

namespace frontstage {

struct GoodHere {  // a standard that an answer of this moment may meet or miss
    std::string wording, good;
    Criticality criticality = Criticality::ordinary;
    bool operator==(const GoodHere&) const = default;
};
struct Guidance {
    std::vector<GoodHere> standards;  // in the order of the scenario
    std::string why;                  // of the choice that led straight here; empty: none did
    bool operator==(const Guidance&) const = default;
};

// None in practice and assessed mode, whatever was chosen.
[[nodiscard]] std::optional<Guidance> guidance_of(const Scenario& scenario, const State& state,
                                                  const Facts& facts);

}  // namespace frontstage
