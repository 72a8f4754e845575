// The encounter from the inside, as its author wants to see it: what trainees are never shown.
// Words and figures with what the last choice made of them. Knows nothing of a screen.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/fact.hpp"
#include "core/gaps.hpp"
#include "core/scenario.hpp"
#include "core/state.hpp"

namespace frontstage::author {

struct VariableReading {
    std::string name, kind, value;
    std::optional<std::string> before;  // where the last choice changed it
};
struct FactorReading {
    Factor factor = Factor::empathy;
    Perceived now;
    double before = 0;
};
struct PromiseReading {
    std::string name;
    Standing standing = Standing::open;
    std::optional<int> due_at_s;  // on the service clock
};
struct ForceReading {
    ForceId force;
    std::string name, says;
    Presence presence = Presence::absent;
};
struct FaultReading {
    std::string where, message;
};

struct Inside {
    int mood = 50, mood_before = 50;
    int clock_s = 0, clock_before_s = 0;
    std::vector<VariableReading> variables;
    std::vector<FactorReading> factors;
    std::vector<PromiseReading> promises;
    std::vector<std::string> discoveries;
    std::vector<ForceReading> forces;
    std::vector<Gap> gaps;  // that have opened so far; what may still be shown is none yet
    std::vector<FaultReading> faults;
};

// `facts` are those of the encounter so far.
[[nodiscard]] Inside inside_of(const Scenario& scenario, const Facts& facts);

}  // namespace frontstage::author
