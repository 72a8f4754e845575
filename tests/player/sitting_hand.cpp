#include "player/sitting_hand.hpp"

#include <SDL.h>

#include <algorithm>
#include <stdexcept>

#include "support/shipped.hpp"

namespace frontstage::player {

SittingHand::SittingHand(const app::Preferences& kept, SittingWishes wishes)
    : folders(testing::shipped_folders()), house(headless()), wishes_(std::move(wishes)) {
    SDL_setenv("SDL_AUDIODRIVER", "dummy", 1);  // what is heard is tested elsewhere
    folders.data = data.path();
    wishes_.subject = "front-7";
    wishes_.offer.themes = {{"light", "Light"}, {"dark", "Dark"}};
    wishes_.offer.fonts = {{"Inter", "Inter"}, {"DejaVu Sans", "DejaVu Sans"}};
    wishes_.offer.languages = {{"en", "English"}, {"de", "Deutsch"}};
    app::Preferences written = kept;
    written.language = "en";
    written.motion = app::Motion::reduced;
    if (!app::write_preferences(folders, "front-7", written).empty())
        throw std::runtime_error("the preferences could not be written");
    restart();
}

void SittingHand::restart() {
    sitting.reset();
    sitting = std::make_unique<Sitting>(folders, house, world_, wishes_, now_ms);
    static_cast<void>(house.listen(0));  // what opening the window had to say
    settle();
}

void SittingHand::take() {
    wake = sitting->step(house.listen(0), now_ms);
}

void SittingHand::wait(int ms) {
    const std::int64_t until = now_ms + ms;
    while (now_ms < until) {
        now_ms = std::min(until, now_ms + 200);
        take();
    }
}

void SittingHand::press(int sdl_key) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = sdl_key;
    SDL_PushEvent(&event);
    take();
    settle();
}

void SittingHand::type(const std::string& text) {
    for (const char letter : text) {
        SDL_Event event{};
        event.type = SDL_TEXTINPUT;
        event.text.text[0] = letter;
        SDL_PushEvent(&event);
    }
    take();
    settle();
}

void SittingHand::click(const std::string& id) {
    const Item* item = house.items().find(id);
    // With the wheel, as a hand would, until all of it shows.
    for (int turns = 0; item != nullptr && item->visible.h < item->rect.h && turns < 40; ++turns) {
        SDL_Event event{};
        event.type = SDL_MOUSEWHEEL;
        const Point over = house.to_window(house.items().find(item->region)->rect.centre());
        event.wheel.mouseX = static_cast<int>(over.x);
        event.wheel.mouseY = static_cast<int>(over.y);
        event.wheel.preciseY = -1;
        SDL_PushEvent(&event);
        take();
        item = house.items().find(id);
    }
    if (item == nullptr) throw std::runtime_error("nothing on the screen is called " + id);
    const Point at = house.to_window(item->visible.centre());
    for (const Uint32 type : {SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONUP}) {
        SDL_Event event{};
        event.type = type;
        event.button.button = SDL_BUTTON_LEFT;
        event.button.x = static_cast<int>(at.x);
        event.button.y = static_cast<int>(at.y);
        SDL_PushEvent(&event);
    }
    take();
    settle();
}

void SittingHand::tab_to(const std::string& id) {
    for (int i = 0; i < 60; ++i) {
        if (sitting->focus() == id) return;
        press(SDLK_TAB);
    }
    throw std::runtime_error("the focus never came to " + id);
}

app::Preferences SittingHand::kept(const std::string& subject) const {
    return app::read_preferences(folders, subject).preferences;
}

}  // namespace frontstage::player
