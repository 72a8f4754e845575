#include "player/stagehand.hpp"

#include <SDL.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace frontstage::player {

HouseOptions headless(int width, int height, int text_percent) {
    HouseOptions options;
    options.width = width;
    options.height = height;
    options.reading.text_percent = text_percent;
    options.renderer = Renderer::software;
    options.showing = Showing::headless;
    options.motion = Motion::reduced;
    return options;
}

Theme theme_named(const std::string& name) {
    const std::string path = std::string(FRONTSTAGE_ROOT) + "/assets/themes/" + name + ".yaml";
    std::ifstream file(path);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const ThemeRead read = read_theme(text, path);
    if (!read.theme) throw std::runtime_error("no theme " + path);
    return *read.theme;
}

void Showcase::settle() {
    for (int frame = 0; frame < 200; ++frame) {
        if (const auto wished = shell.pass_time(now_ms)) wish = wished;
        wake = house.show(
            shell.memory(), shell.touch(), now_ms, [this](Page& page) { shell.draw(page); }, words);
        if (!wake || *wake > 20) return;
        now_ms += *wake;
    }
}

void Showcase::feed(const Input& input) {
    if (const auto wished = shell.intend(input, house.items(), now_ms)) wish = wished;
    settle();
}

Stagehand::Stagehand(app::Rehearsal& rehearsal, const HouseOptions& options)
    : house(options), performance(rehearsal, house, Purpose::attempt, Opening::briefing, now_ms) {
    static_cast<void>(house.listen(0));  // what opening the window had to say
    take();
}

void Stagehand::take() {
    wake = performance.step(house.listen(0), now_ms);
}

void Stagehand::press(int sdl_key) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = sdl_key;
    SDL_PushEvent(&event);
    take();
    settle();
}

void Stagehand::click(const std::string& id) {
    const Item* item = items().find(id);
    if (item == nullptr) throw std::runtime_error("nothing on the screen is called " + id);
    const Point at = house.to_window(item->visible.centre());
    SDL_Event event{};
    event.type = SDL_MOUSEMOTION;
    event.motion.x = static_cast<int>(at.x);
    event.motion.y = static_cast<int>(at.y);
    SDL_PushEvent(&event);
    for (const Uint32 type : {SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONUP}) {
        event = {};
        event.type = type;
        event.button.button = SDL_BUTTON_LEFT;
        event.button.x = static_cast<int>(at.x);
        event.button.y = static_cast<int>(at.y);
        SDL_PushEvent(&event);
    }
    take();
    settle();
}

void Stagehand::focus(bool gained) {
    SDL_Event event{};
    event.type = SDL_WINDOWEVENT;
    event.window.event = gained ? SDL_WINDOWEVENT_FOCUS_GAINED : SDL_WINDOWEVENT_FOCUS_LOST;
    SDL_PushEvent(&event);
    take();
}

void Stagehand::wait(int ms) {
    const std::int64_t until = now_ms + ms;
    // Half a minute of waiting need not be drawn as if somebody looked.
    const std::int64_t step_ms = ms > 10'000 ? 2000 : 100;
    while (now_ms < until) {
        now_ms = std::min(until, now_ms + step_ms);
        take();
    }
}

}  // namespace frontstage::player
