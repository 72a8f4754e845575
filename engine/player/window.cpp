#include "player/window.hpp"

#include <SDL.h>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "player/performance.hpp"

namespace frontstage::player {
namespace {

std::int64_t ticks_ms() {
    return static_cast<std::int64_t>(SDL_GetTicks64());
}

Theme theme_for(const WindowOptions& options) {
    if (options.files == nullptr) return {};
    const ThemeRead read =
        load_theme(*options.files, options.themes_folder + '/' + options.theme + ".yaml");
    for (const Diagnostic& diagnostic : read.diagnostics)
        std::fputs(render(diagnostic, {}).c_str(), stderr);
    return read.theme.value_or(Theme{});
}

HouseOptions house_options(const WindowOptions& options, const std::string& title) {
    HouseOptions house;
    house.title = title + " - Frontstage";
    house.width = options.width;
    house.height = options.height;
    house.text_percent = std::clamp(options.text_percent, 100, 200);
    house.motion = options.motion;
    house.renderer = options.renderer;
    house.theme = theme_for(options);
    if (options.screenshot.empty()) return house;
    house.showing = Showing::headless;
    house.renderer = Renderer::software;
    house.motion = Motion::reduced;
    return house;
}

int take_screenshot(Performance& performance, Stagehouse& house, const std::string& path) {
    std::int64_t now_ms = ticks_ms();
    for (int frame = 0; frame < 10; ++frame)
        static_cast<void>(performance.step({}, now_ms += 100));
    if (write_png(house.picture(), path)) return window_closed;
    std::fprintf(stderr, "frontstage: the picture %s could not be written\n", path.c_str());
    return window_failed;
}

// Draws when something happened or moves, and sleeps in between.
Leaving run(Performance& performance, Stagehouse& house) {
    constexpr int frame_ms = 16;
    constexpr int frames_after_event = 3;
    std::optional<int> wait_ms = 0;
    int owed = frames_after_event;
    while (!performance.left()) {
        const std::vector<Input> inputs = house.listen(wait_ms);
        if (!inputs.empty() || !wait_ms) owed = frames_after_event;
        const std::int64_t began = ticks_ms();
        wait_ms = performance.step(inputs, began);
        if (owed > 0) {
            --owed;
            wait_ms = std::min(wait_ms.value_or(frame_ms), frame_ms);
        }
        // The time that drawing took is part of the frame.
        if (wait_ms) wait_ms = std::max(0, *wait_ms - static_cast<int>(ticks_ms() - began));
    }
    return *performance.left();
}

}  // namespace

int play_in_window(app::Rehearsal& rehearsal, const WindowOptions& options) {
    if (rehearsal.state().stage == Stage::not_begun && options.begin)
        if (const auto declined = rehearsal.perform(*options.begin))
            throw std::runtime_error(declined->message);
    Stagehouse house(house_options(options, rehearsal.scenario().title));
    Performance performance(rehearsal, house, options.again, ticks_ms());
    if (!options.screenshot.empty())
        return take_screenshot(performance, house, options.screenshot);
    return run(performance, house) == Leaving::to_play_again ? window_to_play_again : window_closed;
}

}  // namespace frontstage::player
