// What was seen of a scenario while its weathers are walked one after the other: the shortest way
// to each choice, ending and standard, and where paths are stuck.
#pragma once

#include "core/witnesses.hpp"

namespace frontstage {

class Sightings {
public:
    // All outlive this; `survey` is written to.
    Sightings(const Scenario& scenario, Witnesses witnesses, WitnessWriter& writer, Survey& survey);

    void add(const StateGraph& graph, const Forces& forces);
    // After the last: what was not seen is unreachable if everything was.
    void close(std::uint64_t weathers);

private:
    void see(Sighting& sighting, const StateGraph& graph, LinkId link, const Forces& forces);
    void note_steps(const StateGraph& graph, const Forces& forces);
    void note_dead_ends(const StateGraph& graph, const Forces& forces);

    const Scenario& scenario_;
    Witnesses witnesses_;
    WitnessWriter& writer_;
    Survey& survey_;
    std::optional<std::size_t> shortest_;
    std::vector<std::uint64_t> reached_in_;  // of each choice: how many weathers
    std::vector<bool> decided_, stuck_;      // of each moment
};

}  // namespace frontstage
