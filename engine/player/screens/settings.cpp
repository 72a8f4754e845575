#include "player/screens/settings.hpp"

#include "player/page/column.hpp"

namespace frontstage::player {

void draw_settings(Page& page, const SettingsRoom&, const app::Preferences&, const SettingsOffer&) {
    const Phrasebook& words = page.words;
    Column column(page, "settings", words("Settings"), 900,
                  {{"back", words("Back"), {Act::open_home, 0}, Emphasis::primary}});
    column.close();
}

app::Preferences with_setting(app::Preferences preferences, const std::string&, std::size_t,
                              const SettingsOffer&) {
    return preferences;
}

}  // namespace frontstage::player
