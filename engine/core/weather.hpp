// Every combination of forces that can make a difference to what a path offers or earns. Those that
// no script can tell apart are one.
#pragma once

#include <vector>

#include "core/command.hpp"
#include "core/scenario.hpp"
#include "core/scripts.hpp"

namespace frontstage {

using Forces = std::vector<std::pair<ForceId, Presence>>;  // all of a scenario, in their order

class Weathers {
public:
    // `given` are fixed; of the others those that may come or stay away do both.
    Weathers(const Scenario& scenario, const Reads& reads, const Forces& given);

    // 2 to this power.
    [[nodiscard]] std::size_t power() const { return varying_.size(); }
    // The nth, the calmest first: nothing that may stay away is at work.
    [[nodiscard]] Forces nth(std::uint64_t nth) const;
    // The one that cannot be told apart from these.
    [[nodiscard]] std::uint64_t number_of(const Forces& forces) const;

private:
    Forces calm_;
    std::vector<ForceId> varying_;
};

// All the forces of a beginning: those that were forced, and the others as the seed draws them.
[[nodiscard]] Forces forces_at(const Scenario& scenario, Scripts& scripts, const Begin& begin);
[[nodiscard]] Forces forces_in(const Scenario& scenario, const State& state);

}  // namespace frontstage
