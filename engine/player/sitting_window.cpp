// A sitting in a window of its own: what it can be offered here, and the loop that drives it.
#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "app/days.hpp"
#include "app/plain_words.hpp"
#include "app/trainee.hpp"
#include "app/world.hpp"
#include "player/shell/sitting.hpp"
#include "player/shell/window_parts.hpp"
#include "player/text/font_files.hpp"

namespace frontstage::player {
namespace {

namespace fs = std::filesystem;

class Here final : public SittingWorld {
public:
    explicit Here(ThemeFolders themes) : themes_(std::move(themes)) {}
    std::string today() override { return app::written(app::day_of(app::now_ms())); }
    Theme theme(const std::string& name) override { return theme_from(themes_, name); }

private:
    ThemeFolders themes_;
};

// The names of the files in a folder, without their ending, in byte order.
std::vector<std::string> names_in(const std::string& folder, const std::string& ending) {
    std::vector<std::string> names;
    std::error_code failed;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failed))
        if (entry.path().extension() == ending) names.push_back(entry.path().stem().string());
    std::ranges::sort(names);
    return names;
}

std::vector<SettingsOffer::Named> themes_in(const std::string& assets) {
    std::vector<SettingsOffer::Named> themes{
        {"light", std::string(phrase("Light"))},
        {"dark", std::string(phrase("Dark"))},
        {"high-contrast", std::string(phrase("High contrast"))}};
    for (const std::string& name : names_in(assets + "/themes", ".yaml"))
        if (std::ranges::find(themes, name, &SettingsOffer::Named::id) == themes.end())
            themes.push_back({name, name});
    return themes;
}

std::vector<SettingsOffer::Named> languages_in(const std::string& assets) {
    std::vector<std::string> codes{"", "en"};
    std::ranges::copy(names_in(assets + "/lang", ".po"), std::back_inserter(codes));
    std::vector<SettingsOffer::Named> languages;
    for (const std::string& code : codes)
        languages.push_back({code, app::language_name(code)});
    return languages;
}

SettingsOffer offer_of(const app::Folders& folders) {
    SettingsOffer offer;
    offer.themes = themes_in(folders.assets);
    offer.fonts = fonts_offered(families_installed());
    offer.languages = languages_in(folders.assets);
    offer.kept_in = folders.data;
    return offer;
}

SittingWishes wishes_of(const app::Folders& folders, const SittingOptions& options) {
    SittingWishes wishes;
    wishes.subject = options.subject.empty() ? app::last_trainee(folders) : options.subject;
    if (wishes.subject.empty()) wishes.subject = "trainee";
    wishes.begin = options.begin;
    wishes.mode = options.mode;
    wishes.go_on = options.go_on;
    wishes.voice_log = options.voice_log;
    wishes.offer = offer_of(folders);
    wishes.overrule = [options](app::Preferences& p) {
        if (!options.theme.empty()) p.theme = options.theme;
        if (!options.language.empty()) p.language = options.language;
        if (options.text_percent) p.text_percent = std::clamp(*options.text_percent, 100, 200);
        if (options.timing) p.timing = *options.timing;
        if (options.motion)
            p.motion =
                *options.motion == Motion::reduced ? app::Motion::reduced : app::Motion::full;
    };
    return wishes;
}

}  // namespace

WindowEnd sit_down_in_window(const app::Folders& folders, const SittingOptions& options) try {
    WindowOptions window;
    window.assets = folders.assets;
    window.own_themes = folders.data + "/themes";
    window.width = options.width;
    window.height = options.height;
    window.screenshot = options.screenshot;
    HouseOptions opened = house_options(window, "Frontstage");
    opened.title = "Frontstage";
    Stagehouse house(opened);
    Here world(theme_folders(window));
    SittingWishes wishes = wishes_of(folders, options);
    if (!options.screenshot.empty())
        wishes.overrule = [rest = wishes.overrule](app::Preferences& p) {
            rest(p);
            p.motion = app::Motion::reduced;  // a picture is of what has come to rest
        };
    Sitting sitting(folders, house, world, std::move(wishes), ticks_ms());
    const Stepping step = [&](const std::vector<Input>& inputs, std::int64_t now_ms) {
        return sitting.step(inputs, now_ms);
    };
    if (!options.screenshot.empty())
        return take_screenshot(house, step, options.screenshot) ? WindowEnd::closed
                                                                : WindowEnd::not_opened;
    run_loop(house, step, [&] { return sitting.left(); });
    return WindowEnd::closed;
} catch (const HouseError& error) {
    std::fprintf(stderr, "frontstage: %s\n", error.what());
    return WindowEnd::not_opened;
}

}  // namespace frontstage::player
