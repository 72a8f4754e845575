#include "core/perception.hpp"

#include <algorithm>

namespace frontstage {
namespace {

constexpr int neutral_reputation_tenths = 30;  // three stars

Zone own_zone(const Scenario& scenario, std::size_t factor) {
    return scenario.customer ? scenario[*scenario.customer].expects[factor] : Zone{};
}

Zone shifted(Zone zone, const ZoneShift& by) {
    return {zone.adequate_tenths + by.adequate_tenths, zone.desired_tenths + by.desired_tenths};
}

Zone expected(const Scenario& scenario, const Course& course, std::size_t factor) {
    Zone zone = own_zone(scenario, factor);
    for (const PriorInfluence& influence : scenario.before)
        zone = shifted(zone, influence.shifts[factor]);
    course.forces.each([&](ForceId force) {
        if (force.number < scenario.forces.size())
            zone = shifted(zone, scenario[force].shifts[factor]);
    });
    // Half a point for each star above or below three.
    const int heard = (course.reputation_tenths - neutral_reputation_tenths) / 2;
    zone = shifted(zone, {heard, heard});
    zone.adequate_tenths = std::clamp(zone.adequate_tenths, 10, 90);
    zone.desired_tenths = std::clamp(zone.desired_tenths, zone.adequate_tenths, 90);
    return zone;
}

ZonePlace place_of(int hundredths, const Zone& zone) {
    if (hundredths < zone.adequate_tenths * 10) return ZonePlace::below;
    return hundredths >= zone.desired_tenths * 10 ? ZonePlace::above : ZonePlace::within;
}

}  // namespace

int start_hundredths(const Scenario& scenario, std::size_t factor) {
    const Zone zone = own_zone(scenario, factor);
    return (zone.adequate_tenths + zone.desired_tenths) * 5;
}

PerFactor<Perceived> perceptions_of(const Scenario& scenario, const Course& course) {
    PerFactor<Perceived> seen;
    for (std::size_t factor = 0; factor < factor_count; ++factor) {
        const Zone zone = expected(scenario, course, factor);
        const int hundredths = start_hundredths(scenario, factor) + course.felt_hundredths[factor];
        seen[factor] = {hundredths / 100.0, zone.adequate_tenths / 10.0, zone.desired_tenths / 10.0,
                        place_of(hundredths, zone)};
    }
    return seen;
}

}  // namespace frontstage
