// `play --record`: an encounter that becomes a walk beside its scenario, and no attempt.
#pragma once

#include <string>

#include "app/opened.hpp"
#include "app/rehearsal.hpp"
#include "cli/exit.hpp"

namespace frontstage::cli {

struct WalkPlace {
    std::string name, path;
};

// Where the walk will stand, found before anybody plays; where it cannot, that was said and
// `exit_code` is what to end with.
[[nodiscard]] std::optional<WalkPlace> place_for_walk(const std::string& scenario_file,
                                                      const std::string& name, Exit& exit_code);

// Writes what was played, to the end or midway, and says so.
[[nodiscard]] Exit write_walk(const WalkPlace& place, app::OpenedScenario& opened,
                              const Facts& facts);

}  // namespace frontstage::cli
