#include "core/gaps.hpp"

#include <algorithm>

namespace frontstage {

std::vector<Gap> gaps_of(const Scenario& scenario, const State& end, const Conduct& conduct,
                         const Experience& experience, const Outlook& outlook) {
    std::vector<Gap> gaps;
    outlook.discoverable().each([&](DiscoveryId need) {
        if (!end.known.contains(need))
            gaps.push_back({GapKind::expectation_unknown, scenario.names.discoveries[need], 1.0});
    });
    for (const StandardResult& result : conduct.results)
        if (result.verdict != StandardVerdict::not_applicable && result.credit < 1.0)
            gaps.push_back({GapKind::delivery, scenario.names.standards[result.standard],
                            1.0 - result.credit});
    for (const PromiseState& made : end.promises)
        if (made.standing == Standing::broken)
            gaps.push_back({GapKind::promise, scenario.names.promises[made.promise], 1.0});
    for (std::size_t i = 0; i < factor_count; ++i) {
        const Perceived& seen = experience.factors[i];
        if (seen.zone == ZonePlace::below)
            gaps.push_back({GapKind::perception, std::string(words_of<Factor>[i]),
                            seen.adequate - seen.perceived});
    }
    return gaps;
}

}  // namespace frontstage
