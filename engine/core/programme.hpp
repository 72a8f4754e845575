// A set of scenarios with a pass mark and an expiry.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace frontstage {

struct Programme {
    std::string id;
    std::string title;
    std::vector<std::string> scenarios;  // their ids, e.g. `hotel/late-arrival`
    int pass_percent = 70;               // mean conduct needed
    std::optional<int> recertify_months;
};

}  // namespace frontstage
