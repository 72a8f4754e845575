#include "core/guidance.hpp"

#include <algorithm>
#include <ranges>

namespace frontstage {
namespace {

bool may_show(const Scenario& scenario, const Moment& moment, StandardId standard) {
    return std::ranges::any_of(moment.choices, [&](ChoiceId choice) {
        return std::ranges::any_of(scenario[choice].shows, [&](const Showing& showing) {
            return showing.standard == standard;
        });
    });
}

std::vector<GoodHere> good_here(const Scenario& scenario, const Moment& moment) {
    std::vector<GoodHere> standards;
    for (std::uint32_t i = 0; i < scenario.standards.size(); ++i) {
        const Standard& standard = scenario.standards[i];
        if (may_show(scenario, moment, StandardId{i}))
            standards.push_back({standard.wording, standard.good, standard.criticality});
    }
    return standards;
}

// A beat that was read on from lies between, and then the answer is further back.
const ChoiceMade* choice_that_led_here(const Facts& facts) {
    int arrivals = 0;
    for (const Fact& fact : std::views::reverse(facts)) {
        if (const auto* choice = std::get_if<ChoiceMade>(&fact)) return choice;
        if (std::holds_alternative<MomentReached>(fact) && ++arrivals > 1) return nullptr;
    }
    return nullptr;
}

}  // namespace

std::optional<Guidance> guidance_of(const Scenario& scenario, const State& state,
                                    const Facts& facts) {
    if (state.mode != Mode::guided) return std::nullopt;
    Guidance guidance;
    if (state.stage == Stage::at_moment)
        guidance.standards = good_here(scenario, scenario[state.moment]);
    if (const ChoiceMade* choice = choice_that_led_here(facts))
        guidance.why = scenario[choice->choice].why;
    return guidance;
}

}  // namespace frontstage
