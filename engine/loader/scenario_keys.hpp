// The tables of everything that a scenario's files may hold. Each is defined beside the functions
// that read its keys.
#pragma once

#include "loader/scenario_reader.hpp"
#include "loader/values.hpp"

namespace frontstage::loader {

template <class Target>
using ScenarioTable = KeyTable<Target, ScenarioReader>;

[[nodiscard]] const ScenarioTable<Scenario>& scenario_keys();
[[nodiscard]] const ScenarioTable<Scenario>& included_keys();
[[nodiscard]] const ScenarioTable<CastMember>& cast_keys();
[[nodiscard]] const ScenarioTable<CastMember>& look_keys();
[[nodiscard]] const ScenarioTable<PriorInfluence>& influence_keys();
[[nodiscard]] const ScenarioTable<Force>& force_keys();
[[nodiscard]] const ScenarioTable<Moment>& moment_keys();
[[nodiscard]] const ScenarioTable<Choice>& choice_keys();
[[nodiscard]] const ScenarioTable<Ending>& ending_keys();

// Values for each factor.
[[nodiscard]] const KeyTable<PerFactor<Zone>>& zone_keys();
[[nodiscard]] const KeyTable<PerFactor<ZoneShift>>& shift_keys();
[[nodiscard]] const KeyTable<std::vector<Feeling>>& feeling_keys();

// Read once all names are known.
void read_moments(ScenarioReader& reader);
void read_endings(ScenarioReader& reader);

// Rows that more than one table has.
[[nodiscard]] Shape shape_of_lines();
[[nodiscard]] std::vector<Line> lines_of(ScenarioReader& reader, const KeyInfo& info,
                                         const Node& value);
[[nodiscard]] Shape shape_of_next();
// `from` completes "... leads to".
[[nodiscard]] Next next_of(ScenarioReader& reader, const KeyInfo& info, const Node& value,
                           std::string_view from);
[[nodiscard]] std::optional<SpeakerId> speaker_of(ScenarioReader& reader, const KeyInfo& info,
                                                  const Node& value);
void read_state(ScenarioReader& reader, const KeyInfo& info, const Node& value, Scenario& scenario);

[[nodiscard]] Shape shape_of_accept();
void read_accept(ScenarioReader& reader, const KeyInfo& info, const Node& value);
template <class Target>
[[nodiscard]] Key<Target, ScenarioReader> accept() {
    return {{"accept", Need::may, shape_of_accept(),
             "Findings of `check` that are meant to stay, each with the reason.",
             "{longest-is-best: The long wording is what the law wants.}"},
            [](ScenarioReader& reader, const KeyInfo& info, const Node& value, Target&) {
                read_accept(reader, info, value);
            }};
}

}  // namespace frontstage::loader
