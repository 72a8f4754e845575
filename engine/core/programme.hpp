// A set of scenarios with a pass mark and an expiry.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/source.hpp"

namespace frontstage {

struct Listed {
    std::string id;  // of a scenario, e.g. `hotel/late-arrival`
    Place place;     // in the programme's file
};

struct Programme {
    std::string id;
    std::string title;
    std::vector<Listed> scenarios;
    int pass_percent = 70;  // mean conduct needed
    std::optional<int> recertify_months;
    std::optional<std::string> due;  // the day by which it is first done, `2026-12-01`
};

}  // namespace frontstage
