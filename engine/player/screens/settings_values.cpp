// What a change of a setting makes of the preferences.
#include <algorithm>
#include <array>

#include "player/screens/settings.hpp"

namespace frontstage::player {
namespace {

void step(int& value, std::size_t option, int by, int least, int most) {
    value = std::clamp(value + (option == 0 ? -by : by), least, most);
}

std::string nth(const std::vector<SettingsOffer::Named>& named, std::size_t option,
                const std::string& otherwise) {
    return option < named.size() ? named[option].id : otherwise;
}

app::Switch switched(std::size_t option) {
    return option == 0 ? app::Switch::off : app::Switch::on;
}

}  // namespace

std::vector<SettingsOffer::Named> fonts_offered(const std::vector<std::string>& installed) {
    // Made for screens; for people with dyslexia; for whoever learns to read or sees little.
    constexpr std::array families{"Inter", "OpenDyslexic", "Andika",     "Atkinson Hyperlegible",
                                  "Lato",  "Noto Sans",    "DejaVu Sans"};
    std::vector<SettingsOffer::Named> offered;
    for (const char* family : families)
        if (std::ranges::find(installed, family) != installed.end())
            offered.push_back({family, family});
    return offered;
}

app::Preferences with_setting(app::Preferences p, const std::string& setting, std::size_t option,
                              const SettingsOffer& offer) {
    if (setting == "text") step(p.text_percent, option, 10, 100, 200);
    if (setting == "letter") step(p.letter_percent, option, 2, 0, 20);
    if (setting == "word") step(p.word_percent, option, 5, 0, 50);
    if (setting == "line") step(p.line_percent, option, 10, 100, 200);
    if (setting == "voice_rate") step(p.voice_rate, option, 10, -100, 100);
    if (setting == "volume") step(p.volume_percent, option, 10, 0, 100);
    if (setting == "theme") p.theme = nth(offer.themes, option, p.theme);
    if (setting == "font") p.font = nth(offer.fonts, option, p.font);
    if (setting == "language") p.language = nth(offer.languages, option, p.language);
    if (setting == "timing" && option < words_of<Timing>.size())
        p.timing = static_cast<Timing>(option);
    if (setting == "voice") p.voice = switched(option);
    if (setting == "sound") p.sound = switched(option);
    if (setting == "captions") p.captions = switched(option);
    if (setting == "service_clock") p.service_clock = switched(option);
    if (setting == "backdrops")
        p.backdrops = option == 0 ? app::Backdrops::drawn : app::Backdrops::plain;
    if (setting == "motion") p.motion = option == 0 ? app::Motion::full : app::Motion::reduced;
    if (setting == "lines") p.lines = option == 0 ? app::Lines::whole : app::Lines::typewriter;
    return p;
}

}  // namespace frontstage::player
