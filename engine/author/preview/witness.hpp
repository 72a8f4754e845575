// The way to any place of a scenario, out of what a survey found. A survey knows the shortest way
// to every choice and ending; moments are on those ways.
#pragma once

#include <optional>

#include "author/preview/path.hpp"
#include "core/survey.hpp"

namespace frontstage::author {

// Of every moment, then of every ending, by their numbers.
[[nodiscard]] std::vector<Reach> reaches_of(const Scenario& scenario, const Survey& survey);
[[nodiscard]] std::size_t number_of(const Scenario& scenario, const Target& place);

struct Found {
    Way way;
    std::vector<std::pair<ForceId, Presence>> forces;
    Seed seed;  // under which chance comes out so
};
// The shortest way there, tried; nothing where none of the known ways comes by.
[[nodiscard]] std::optional<Found> way_to(const Scenario& scenario, Scripts& scripts,
                                          const Survey& survey, const Begin& begin,
                                          const Target& place);

}  // namespace frontstage::author
