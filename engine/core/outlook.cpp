#include "core/outlook.hpp"

#include "core/loose_ranges.hpp"

namespace frontstage {
namespace {

// When not every path was seen, whatever a counted moment is written to show could be shown.
void add_as_written(const Scenario& scenario, IdSet<StandardTag>& showable,
                    IdSet<DiscoveryTag>& discoverable) {
    for (const Choice& choice : scenario.choices) {
        for (const DiscoveryId discovery : choice.discovers)
            discoverable.insert(discovery);
        if (scenario[choice.moment].scoring == Scoring::contested) continue;
        for (const Showing& showing : choice.shows)
            showable.insert(showing.standard);
    }
}

}  // namespace

Outlook::Outlook(const Scenario& scenario, const State& start, Scripts& scripts, std::size_t budget)
    : exploration_(scenario, scripts, start, budget),
      loose_(loose_ranges(scenario)),
      ranges_(exploration_.ranges(loose_)),
      showable_(exploration_.shown()),
      discoverable_(exploration_.discovered()) {
    if (exploration_.budget_spent()) add_as_written(scenario, showable_, discoverable_);
}

PointRange Outlook::from(const State& state) const {
    if (state.stage != Stage::at_moment) return {};
    if (const auto number = exploration_.number_of(state)) return ranges_[*number];
    return state.moment.number < loose_.size() ? loose_[state.moment.number] : PointRange{};
}

}  // namespace frontstage
