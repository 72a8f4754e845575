// What players who do not know what good service is make of a scenario: those who click by chance,
// and the bots that take the longest or the politest choice.
#pragma once

#include "core/outlooks.hpp"
#include "core/policy.hpp"
#include "core/state_graph.hpp"

namespace frontstage {

class ChanceLine {
public:
    ChanceLine(const Scenario& scenario, Scripts& scripts, const SurveyWish& wish,
               const Weathers& weathers, Outlooks& outlooks, Allowance allowance)
        : scenario_(scenario),
          scripts_(scripts),
          wish_(wish),
          weathers_(weathers),
          outlooks_(outlooks),
          allowance_(allowance) {}

    // `walked`: combinations of forces in which the bots are tried.
    [[nodiscard]] Chance run(std::uint64_t walked);

private:
    [[nodiscard]] Begin beginning(int play) const;
    // Nothing: the allowance was spent.
    [[nodiscard]] std::optional<Conduct> conduct_by(Policy policy, const Begin& begin,
                                                    std::uint64_t first_wish);
    [[nodiscard]] Bot bot(Policy policy, std::uint64_t walked);

    const Scenario& scenario_;
    Scripts& scripts_;
    const SurveyWish& wish_;
    const Weathers& weathers_;
    Outlooks& outlooks_;
    Allowance allowance_;
};

}  // namespace frontstage
