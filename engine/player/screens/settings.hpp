// How somebody wants to read, hear and steer. Every change takes effect at once, and is kept.
#pragma once

#include <string>
#include <vector>

#include "app/preferences.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

// What can be chosen from at this station.
struct SettingsOffer {
    struct Named {
        std::string id, name;
    };
    std::vector<Named> themes, fonts, languages;
    std::string kept_in;                  // the folder in which everything is kept
    std::vector<std::string> seen_by_hr;  // a sentence for each
};
struct SettingsRoom {
    std::size_t tab = 0;
    std::string choosing;  // a Control's word, while the next key is to stand for it
};
inline constexpr std::size_t settings_tabs = 7;

// Of the families that are installed, those that read well, best first.
[[nodiscard]] std::vector<SettingsOffer::Named> fonts_offered(
    const std::vector<std::string>& installed);

void draw_settings(Page& page, const SettingsRoom& room, const app::Preferences& preferences,
                   const SettingsOffer& offer);

// `option` is a place among those of the setting; of a value between two ends 0 is less, 1 more.
[[nodiscard]] app::Preferences with_setting(app::Preferences preferences,
                                            const std::string& setting, std::size_t option,
                                            const SettingsOffer& offer);

}  // namespace frontstage::player
