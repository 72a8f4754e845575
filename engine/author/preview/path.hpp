// The way through an encounter in words that outlive an edit: what was chosen where, and the place
// where one stands. Taken again in a new version as far as it still goes; where it parts is said.
#pragma once

#include <string>
#include <vector>

#include "app/path.hpp"
#include "core/command.hpp"
#include "core/fact.hpp"
#include "core/scenario.hpp"
#include "core/scripts.hpp"

namespace frontstage::author {

struct Way {
    std::vector<app::PathStep> steps;
    std::string standing;  // the moment or ending; empty: wherever the steps lead
    bool operator==(const Way&) const;
};

[[nodiscard]] Way way_of(const Scenario& scenario, const Facts& facts);

struct Retaken {
    Facts facts;
    std::string parted;  // why it went no further, and where one is now; empty: all of it went
};

[[nodiscard]] Retaken retake(const Scenario& scenario, Scripts& scripts, const Begin& begin,
                             const Way& way);

// The name of the moment or ending in which the encounter stands.
[[nodiscard]] std::string place_in(const Scenario& scenario, const State& state);
[[nodiscard]] const std::string& name_of(const Scenario& scenario, const Target& target);

}  // namespace frontstage::author
