#include "core/outlooks.hpp"

namespace frontstage {

const Outlook& Outlooks::from(const State& opening) {
    const std::pair which{weathers_.number_of(forces_in(scenario_, opening)),
                          draws_ ? opening.seed.value : 0};
    const auto known = known_.find(which);
    if (known != known_.end()) return known->second;
    return known_
        .emplace(std::piecewise_construct, std::forward_as_tuple(which),
                 std::forward_as_tuple(scenario_, opening, scripts_, budget_))
        .first->second;
}

}  // namespace frontstage
