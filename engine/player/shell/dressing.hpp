// What a trainee's preferences mean to the house, to what is heard and to the encounter screen.
// Values in, values out.
#pragma once

#include <string>

#include "app/preferences.hpp"
#include "player/encounter/encounter.hpp"
#include "player/settings.hpp"
#include "player/text/reading.hpp"

namespace frontstage::player {

[[nodiscard]] Reading reading_of(const app::Preferences& preferences);
[[nodiscard]] Motion motion_of(const app::Preferences& preferences);
[[nodiscard]] Manner manner_of(const app::Preferences& preferences);
[[nodiscard]] AccompanimentWishes accompaniment_of(const app::Preferences& preferences,
                                                   const std::string& voice_log);

// `kept`, with whatever somebody changed between `before` and `after`. What the command line wished
// for this sitting alone stands in both, and so is never kept.
[[nodiscard]] app::Preferences with_changes(app::Preferences kept, const app::Preferences& before,
                                            const app::Preferences& after);

}  // namespace frontstage::player
