// Three short cards before the first encounter: who somebody is, how they read, what time and
// motion do. Any of them can be passed over; all of it can be changed later in the settings.
#pragma once

#include <string>

#include "app/preferences.hpp"
#include "player/page/page.hpp"
#include "player/screens/settings.hpp"

namespace frontstage::player {

inline constexpr std::size_t first_run_cards = 3;

struct FirstRun {
    std::size_t card = 0;
    std::string code;  // who they are; a name or a code that they choose
};

void draw_first_run(Page& page, const FirstRun& first_run, const app::Preferences& preferences,
                    const SettingsOffer& offer);

}  // namespace frontstage::player
