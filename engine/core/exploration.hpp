// Every state that can come of a start, each looked at once, breadth first, so that only the states
// at the edge of what is known are held whole; the others are a key and two numbers.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/decide.hpp"
#include "core/moment_graph.hpp"
#include "core/points.hpp"
#include "core/projection.hpp"

namespace frontstage {

class Exploration {
public:
    // Stops when `budget` states are known. `scenario` and `scripts` outlive this.
    Exploration(const Scenario& scenario, Scripts& scripts, const State& start, std::size_t budget);

    [[nodiscard]] bool budget_spent() const { return !waiting_.empty(); }
    [[nodiscard]] std::size_t states() const { return numbers_.size(); }
    // States are numbered in the order in which they were met; the start is 0.
    [[nodiscard]] std::optional<std::size_t> number_of(const State& state) const;

    // The points open from every state, by its number. A state that was met and not looked at has
    // the range of its moment in `loose`.
    [[nodiscard]] std::vector<PointRange> ranges(const std::vector<PointRange>& loose) const;

    // Seen on the way, standards in counted moments only.
    [[nodiscard]] const IdSet<StandardTag>& shown() const { return shown_; }
    [[nodiscard]] const IdSet<DiscoveryTag>& discovered() const { return discovered_; }

private:
    std::size_t meet(State state);
    void look_at(const State& state, std::size_t number);
    void note(MomentId moment, const Facts& facts);

    const Scenario& scenario_;
    Scripts& scripts_;
    Projection projection_;
    std::unordered_map<std::string, std::size_t> numbers_;  // by key
    std::deque<State> waiting_;                             // the last numbers, in order
    Edges edges_;                                           // among states
    std::vector<int> points_;                               // of each edge
    std::vector<std::optional<PointRange>> last_;           // of each state's ways to an ending
    IdSet<StandardTag> shown_;
    IdSet<DiscoveryTag> discovered_;
    std::string key_;
};

}  // namespace frontstage
