// What was perceived of each factor, beside what was expected: the zone of tolerance (Zeithaml,
// Berry, Parasuraman 1993), moved by what the customer met before, by forces and by what they have
// heard.
#pragma once

#include "core/course.hpp"
#include "core/scenario.hpp"

namespace frontstage {

enum class ZonePlace : std::uint8_t { below, within, above };
template <>
inline constexpr std::array<std::string_view, 3> words_of<ZonePlace>{"below", "within", "above"};

struct Perceived {  // on 1..9
    double perceived = 0, adequate = 0, desired = 0;
    ZonePlace zone = ZonePlace::within;
};

// Where perception of a factor starts: the middle of the person's own zone.
[[nodiscard]] int start_hundredths(const Scenario& scenario, std::size_t factor);

[[nodiscard]] PerFactor<Perceived> perceptions_of(const Scenario& scenario, const Course& course);

}  // namespace frontstage
