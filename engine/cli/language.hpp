// The language in which somebody reads an encounter: as they ask with `--lang`, else as their
// computer is set, else as the scenario is written.
#pragma once

#include <optional>
#include <string>

#include "app/translation.hpp"

namespace frontstage::cli {

// `wished` is empty where none was asked for. Nothing where there is no such language; it was said.
[[nodiscard]] std::optional<std::string> language_for(const Scenario& scenario,
                                                      const std::string& wished);

// What is wrong with its files is said on standard error. `file`: where the scenario lies now.
[[nodiscard]] app::Reading reading_of(const Scenario& scenario, const std::string& file,
                                      const app::Folders& folders, const std::string& language);

}  // namespace frontstage::cli
