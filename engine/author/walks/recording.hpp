// An encounter that was played, written down as a walk that passes on the scenario as it is.
#pragma once

#include <string>

#include "app/opened.hpp"
#include "app/rehearsal.hpp"
#include "core/walk.hpp"

namespace frontstage::author {

// The way that was taken: the path, every force as it was, and the seed where a script drew chance.
[[nodiscard]] Walk walk_from(const std::string& title, const Scenario& scenario,
                             const Facts& facts);

// The walk's YAML, with expectations from what comes when it is played as `test` plays it: conduct
// as a bound, so that a later edit may improve on it. Of an encounter that was left midway, what
// can be said so far. `title` is tidy (author/yaml_text).
[[nodiscard]] std::string recorded(const Walk& walk, app::OpenedScenario& opened);

}  // namespace frontstage::author
