// What a page says of a scenario's parts, in words for a person and safe to stand in a page: who
// speaks, what a choice shows, where it leads. Shared by the graph's page and the script, so that
// both say the same.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "core/scenario.hpp"

namespace frontstage::author {

[[nodiscard]] std::string speaker_name(const Scenario& scenario, std::optional<SpeakerId> speaker);

[[nodiscard]] std::string id_of(const Scenario& scenario, const Target& target);

// "Verify identity: missed (critical)", one for each standard that it shows.
[[nodiscard]] std::vector<std::string> standards_words(const Scenario& scenario,
                                                       const Choice& choice);

// "Offered only where `mood > 40`", "Asks", "Mood +6", "Takes 40 s", "Promises move by ten" ...
[[nodiscard]] std::vector<std::string> effect_words(const Scenario& scenario, const Choice& choice);

// "if recovery_owed()", "otherwise", or nothing where it always leads there.
[[nodiscard]] std::string condition_words(const Scenario& scenario, const Next& next,
                                          const Turn& turn);

}  // namespace frontstage::author
