// One rule of good service, in the organisation's own words.
#pragma once

#include <optional>
#include <string>

#include "base/source.hpp"
#include "core/vocabulary.hpp"

namespace frontstage {

enum class Criticality : std::uint8_t { ordinary, critical };

struct Standard {
    std::string wording;
    Factor factor = Factor::adherence;
    int weight = 1;  // 1..5
    Criticality criticality = Criticality::ordinary;
    std::optional<Recovery> recovery;  // its part in putting things right
    std::string good;                  // what good looks like
    int version = 1;
    // On the service clock since the encounter began: full credit up to here, none from twice as
    // much.
    std::optional<int> limit_s;
    Place place;
};

}  // namespace frontstage
