// What can still come of an encounter: the least and most points open from each state, and which
// standards a path could still show. Dynamic programming over the whole state graph under the
// forces at work, so that nobody is judged by a path they could not take.
#pragma once

#include <vector>

#include "core/exploration.hpp"
#include "core/points.hpp"

namespace frontstage {

enum class Completeness : std::uint8_t { complete, budget_spent };

class Outlook {
public:
    // Explores everything reachable from `start` (a state at a moment), and looks no further once
    // `budget` states are known. `scenario` and `scripts` outlive this.
    Outlook(const Scenario& scenario, const State& start, Scripts& scripts,
            std::size_t budget = 200'000);

    // Points still to be had from here to an ending. Exact for every state explored; elsewhere
    // (after the budget was spent) bounds from the moments alone, which hold but need not be
    // reached.
    [[nodiscard]] PointRange from(const State& state) const;
    // Over all paths from the opening: Gmin and Gmax of the judgement score.
    [[nodiscard]] PointRange total() const {
        return ranges_.empty() ? PointRange{} : ranges_.front();
    }
    // Standards that some path from the opening shows, outside contested moments.
    [[nodiscard]] const IdSet<StandardTag>& showable() const { return showable_; }
    // Needs that some path discovers.
    [[nodiscard]] const IdSet<DiscoveryTag>& discoverable() const { return discoverable_; }
    [[nodiscard]] Completeness completeness() const {
        return exploration_.budget_spent() ? Completeness::budget_spent : Completeness::complete;
    }
    [[nodiscard]] std::size_t states() const { return exploration_.states(); }

private:
    Exploration exploration_;
    std::vector<PointRange> loose_;   // of each moment
    std::vector<PointRange> ranges_;  // of each state
    IdSet<StandardTag> showable_;
    IdSet<DiscoveryTag> discoverable_;
};

}  // namespace frontstage
