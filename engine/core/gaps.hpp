// Where service and expectation parted, by the field's five kinds (Parasuraman, Zeithaml, Berry
// 1985).
#pragma once

#include <string>
#include <vector>

#include "core/conduct.hpp"
#include "core/experience.hpp"

namespace frontstage {

enum class GapKind : std::uint8_t {
    expectation_unknown = 1,  // a need never discovered
    standard_unfit = 2,       // full compliance still leaves the customer below the zone
    delivery = 3,             // a standard missed
    promise = 4,              // made and not kept
    perception = 5            // expected against perceived
};

struct Gap {
    GapKind kind = GapKind::delivery;
    std::string what;  // the id of the need, standard, promise or factor
    double size = 0;   // 1 is a whole standard, promise or need, or one point of nine
};

[[nodiscard]] std::vector<Gap> gaps_of(const Scenario& scenario, const State& end,
                                       const Conduct& conduct, const Experience& experience,
                                       const Outlook& outlook);

}  // namespace frontstage
