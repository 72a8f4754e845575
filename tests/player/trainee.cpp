#include "player/trainee.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "support/shipped.hpp"

namespace frontstage::player {
namespace {

app::Folders folders_for(const TraineeWishes& wishes, const std::string& data) {
    app::Folders folders = frontstage::testing::shipped_folders();
    if (!wishes.scenarios.empty()) folders.scenarios = wishes.scenarios;
    folders.data = data;
    return folders;
}

app::Preferences preferences_for(const TraineeWishes& wishes) {
    app::Preferences preferences;
    preferences.introduced = wishes.introduced;
    preferences.text_percent = wishes.text_percent;
    preferences.theme = wishes.theme;
    preferences.backdrops = wishes.backdrops;
    preferences.motion = app::Motion::reduced;
    preferences.language = "en";
    return preferences;
}

SittingWishes sitting_for(const std::string& subject) {
    SittingWishes sitting;
    sitting.subject = subject;
    sitting.offer.kept_in = "/home/front-7/.local/share/frontstage";
    sitting.offer.themes = {
        {"light", "Light"}, {"dark", "Dark"}, {"high-contrast", "High contrast"}};
    sitting.offer.fonts = {{"Inter", "Inter"}};
    sitting.offer.languages = {{"", "As this computer"}, {"en", "English"}, {"de", "Deutsch"}};
    return sitting;
}

}  // namespace

Environment::Environment(const std::map<std::string, std::string>& wished) {
    for (const auto& [name, value] : wished) {
        const char* before = std::getenv(name.c_str());
        before_[name] = before != nullptr ? std::optional<std::string>(before) : std::nullopt;
        ::setenv(name.c_str(), value.c_str(), 1);
    }
}

Environment::~Environment() {
    for (const auto& [name, value] : before_)
        if (value)
            ::setenv(name.c_str(), value->c_str(), 1);
        else
            ::unsetenv(name.c_str());
}

// Without a path nothing is opened in a browser.
Trainee::Trainee(const TraineeWishes& wishes)
    : folders(folders_for(wishes, folder / "data")),
      environment({{"HOME", folder.path()}, {"XDG_CONFIG_HOME", folder.path()}, {"PATH", ""}}),
      house(headless(wishes.width, wishes.height, wishes.text_percent)) {
    static_cast<void>(house.listen(0));  // what opening the window had to say
    const std::string failure = app::write_preferences(folders, subject, preferences_for(wishes));
    if (!failure.empty()) throw std::runtime_error(failure);
    sit_down();
}

void Trainee::sit_down() {
    sitting.emplace(folders, house, world, sitting_for(subject), now_ms);
    settle();
}

void Trainee::push(SDL_Event event) {
    SDL_PushEvent(&event);
    take();
}

void Trainee::take() {
    wake = sitting->step(house.listen(0), now_ms);
}

void Trainee::settle() {
    constexpr int past_the_guard_ms = 600;
    now_ms += past_the_guard_ms;
    for (int frame = 0; frame < 50; ++frame) {
        take();
        if (!wake || *wake > 20) return;
        now_ms += *wake;
    }
}

bool Trainee::is_in_an_encounter() const {
    return std::ranges::any_of(std::array{Act::choose, Act::read_on, Act::look_back},
                               [this](Act act) { return items().with(act) != nullptr; });
}

std::vector<std::string> Trainee::printed() const {
    std::vector<std::string> pages;
    for (const auto& file : std::filesystem::directory_iterator(folder.path()))
        if (file.path().extension() == ".html") pages.push_back(file.path().string());
    return pages;
}

}  // namespace frontstage::player
