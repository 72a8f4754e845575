// From a way through a state graph to a witness that plays: its steps, its forces, and a seed under
// which chance comes out as it did on that way.
#pragma once

#include <map>

#include "core/state_graph.hpp"
#include "core/weather.hpp"

namespace frontstage {

class WitnessWriter {
public:
    // `seed`: the one under which the graph was walked, where chance was that seed's.
    explicit WitnessWriter(std::optional<Seed> seed) : seed_(seed) {}

    // Nothing: no seed that was tried draws like this.
    [[nodiscard]] std::optional<Witness> write(const StateGraph& graph,
                                               const std::vector<LinkId>& way,
                                               const Forces& forces);

private:
    [[nodiscard]] std::optional<Seed> seed_that_draws(const std::vector<Toss>& tosses);

    std::optional<Seed> seed_;
    std::map<std::vector<std::pair<int, bool>>, std::optional<Seed>> found_;
};

// What happens on the way that a witness tells, every beat read on. Nothing where it does not play.
[[nodiscard]] std::optional<Facts> facts_of(const Scenario& scenario, Scripts& scripts,
                                            const Witness& witness, Timing timing);

}  // namespace frontstage
