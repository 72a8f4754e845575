// Opening a scenario that was named on the command line, and telling what is wrong where it cannot
// be.
#pragma once

#include <string>
#include <vector>

#include "app/opened.hpp"
#include "core/command.hpp"

namespace frontstage::cli {

// The scenario's file. Nothing: that there is none was said on standard error.
[[nodiscard]] std::optional<std::string> find_named(const app::Folders& folders,
                                                    const std::string& name);

// Nothing: it was said on standard error, and `exit_code` is what to end with.
[[nodiscard]] std::optional<app::OpenedScenario> open_named(const app::Folders& folders,
                                                            const std::string& name,
                                                            int& exit_code);

// `--force` takes as many as follow, so it may have taken the scenario that was named after it.
void give_back_scenario(std::string& scenario, std::vector<std::string>& forces);
// Whether a scenario was named; said where not.
[[nodiscard]] bool is_named(const std::string& scenario);

// `storm=on`. Nothing where a force is not of that form or not in the scenario; it was said.
[[nodiscard]] std::optional<std::vector<std::pair<ForceId, Presence>>> forces_from(
    const Scenario& scenario, const std::vector<std::string>& wishes);

}  // namespace frontstage::cli
