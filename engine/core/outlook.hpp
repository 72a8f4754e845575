// What can still come of an encounter: the least and most points open from each state, and which
// standards a path could still show. Dynamic programming over the whole state graph under the
// forces at work, so that nobody is judged by a path they could not take.
#pragma once

#include <cstddef>
#include <memory>

#include "core/scenario.hpp"
#include "core/scripts.hpp"
#include "core/state.hpp"

namespace frontstage {

struct PointRange {
    int least = 0;
    int most = 0;
    bool operator==(const PointRange&) const = default;
};

enum class Completeness : std::uint8_t { complete, budget_spent };

class Outlook {
public:
    // Explores everything reachable from `start` (a state at a moment), at most `budget` states.
    Outlook(const Scenario& scenario, const State& start, Scripts& scripts,
            std::size_t budget = 200'000);
    ~Outlook();
    Outlook(Outlook&&) noexcept;
    Outlook& operator=(Outlook&&) noexcept;

    // Points still to be had from here to an ending. Exact for every state explored; elsewhere
    // (after the budget was spent) bounds from the moments alone, which hold but need not be
    // reached.
    [[nodiscard]] PointRange from(const State& state) const;
    // Over all paths from the opening: Gmin and Gmax of the judgement score.
    [[nodiscard]] PointRange total() const;
    // Standards that some path from the opening shows, outside contested moments.
    [[nodiscard]] const IdSet<StandardTag>& showable() const;
    // Needs that some path discovers.
    [[nodiscard]] const IdSet<DiscoveryTag>& discoverable() const;
    [[nodiscard]] Completeness completeness() const;
    [[nodiscard]] std::size_t states() const;

private:
    struct Map;
    std::unique_ptr<Map> map_;
};

// What the choice earns if taken now: nothing for a repeat or in a contested moment.
[[nodiscard]] int points_of(const Scenario& scenario, const State& state, ChoiceId choice);

}  // namespace frontstage
