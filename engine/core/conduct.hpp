// The ledger of what the trainee did. HR sees this one. Integers until the last line; every figure
// can be traced to the facts it came from. Formulas: engine/core/README.md.
#pragma once

#include <optional>
#include <vector>

#include "core/fact.hpp"
#include "core/outlook.hpp"
#include "core/scenario.hpp"
#include "core/tally.hpp"

namespace frontstage {

// Raised when a formula below changes its result; stored with every result.
inline constexpr int scoring_version = 1;

enum class Verdict : std::uint8_t { met, not_yet, not_yet_critical, unfinished };
enum class StandardVerdict : std::uint8_t { met, partly, missed, forfeited, not_applicable };

template <>
inline constexpr std::array<std::string_view, 4> words_of<Verdict>{
    "met", "not yet", "not yet: critical", "unfinished"};
template <>
inline constexpr std::array<std::string_view, 5> words_of<StandardVerdict>{
    "met", "partly", "missed", "forfeited", "not applicable"};

struct StandardResult {
    StandardId standard;
    StandardVerdict verdict = StandardVerdict::not_applicable;
    double credit = 0;                  // 0..1, the mean of its evidence
    std::vector<std::size_t> evidence;  // indices into the facts
};

struct Conduct {
    int total = 0;  // 0..100, half to even
    std::optional<double>
        standards;  // 0..100; none where no standard applies: judgement alone counts
    std::optional<double>
        judgement;  // 0..100; none where every path earns the same: standards alone
    Verdict verdict = Verdict::unfinished;
    int got = 0;
    PointRange points;  // Gmin and Gmax
    Completeness bounds = Completeness::complete;
    std::vector<StandardResult> results;  // in the scenario's order
    std::vector<StandardId> critical_missed;
};

struct Weights {  // a programme may move them; they sum to 1
    double standards = 0.5;
    double judgement = 0.5;
};

[[nodiscard]] Conduct conduct_of(const Scenario& scenario, const Facts& facts,
                                 const Outlook& outlook, Weights weights = {});

// The total alone, of a path that earned this.
[[nodiscard]] int total_of(const Scenario& scenario, const Tally& tally, const Outlook& outlook,
                           Timing timing, Weights weights = {});

}  // namespace frontstage
