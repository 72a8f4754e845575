// Outlooks that were asked for once, one for each combination of forces that can be told apart, and
// for each seed where scripts draw chance.
#pragma once

#include <map>

#include "core/outlook.hpp"
#include "core/weather.hpp"

namespace frontstage {

class Outlooks {
public:
    // `budget` is for each. What is given outlives this.
    Outlooks(const Scenario& scenario, Scripts& scripts, const Weathers& weathers, bool draws,
             std::size_t budget)
        : scenario_(scenario),
          scripts_(scripts),
          weathers_(weathers),
          draws_(draws),
          budget_(budget) {}

    [[nodiscard]] const Outlook& from(const State& opening);

private:
    const Scenario& scenario_;
    Scripts& scripts_;
    const Weathers& weathers_;
    bool draws_;
    std::size_t budget_;
    std::map<std::pair<std::uint64_t, std::uint64_t>, Outlook> known_;  // by weather and seed
};

}  // namespace frontstage
