// How `play` is shown in a window. Only where there is a player.
#pragma once

#include <optional>
#include <string>

#include "app/station.hpp"
#include "cli/exit.hpp"
#include "cli/play_wishes.hpp"
#include "player/window.hpp"

namespace frontstage::cli {

// One encounter and nothing around it: what becomes a walk.
[[nodiscard]] player::WindowEnd in_a_window(app::Rehearsal& rehearsal, const app::Folders& folders,
                                            const PlayWishes& wishes);
// Home, or what was named, and from there whatever the trainee likes. `begin` is what was named.
[[nodiscard]] player::WindowEnd sit_down(const app::Folders& folders, const PlayWishes& wishes,
                                         std::optional<app::BeginWish> begin = {},
                                         const std::string& id = {});
// In a sitting of its own; nothing: no window can be opened, and it was said.
[[nodiscard]] std::optional<Exit> attend_in_window(app::OpenedScenario& opened,
                                                   const app::BeginWish& wish,
                                                   const app::Folders& folders,
                                                   const PlayWishes& wishes,
                                                   const std::string& language);

}  // namespace frontstage::cli
