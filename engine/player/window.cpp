#include "player/window.hpp"

#include <SDL.h>

#include <algorithm>
#include <cstdio>

#include "app/disk_files.hpp"
#include "player/performance.hpp"

namespace frontstage::player {
namespace {

std::int64_t ticks_ms() {
    return static_cast<std::int64_t>(SDL_GetTicks64());
}

Theme theme_for(const WindowOptions& options) {
    app::DiskFiles disk;
    RememberedFiles files(disk);
    const std::string path = options.assets + "/themes/" + options.theme + ".yaml";
    const ThemeRead read = load_theme(files, path);
    const auto text = files.texts().find(path);
    for (const Diagnostic& diagnostic : read.diagnostics)
        std::fputs(render(diagnostic, text == files.texts().end() ? "" : text->second).c_str(),
                   stderr);
    return read.theme.value_or(Theme{});
}

HouseOptions house_options(const WindowOptions& options, const std::string& title) {
    HouseOptions house;
    house.title = title + " - Frontstage";
    house.width = options.width;
    house.height = options.height;
    house.text_percent = std::clamp(options.text_percent, 100, 200);
    house.motion = options.reduced_motion ? Motion::reduced : Motion::full;
    house.renderer = options.renderer;
    house.theme = theme_for(options);
    if (options.screenshot.empty()) return house;
    house.showing = Showing::headless;
    house.renderer = Renderer::software;
    house.motion = Motion::reduced;
    return house;
}

WindowEnd take_screenshot(Performance& performance, Stagehouse& house, const std::string& path) {
    std::int64_t now_ms = ticks_ms();
    for (int frame = 0; frame < 10; ++frame)
        static_cast<void>(performance.step({}, now_ms += 100));
    if (write_png(house.picture(), path)) return WindowEnd::closed;
    std::fprintf(stderr, "frontstage: the picture %s could not be written\n", path.c_str());
    return WindowEnd::not_opened;
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

bool display_available() {
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return false;
    // Where there is no display SDL may fall back on a driver that shows nothing to anybody.
    const std::string driver = SDL_GetCurrentVideoDriver();
    const bool asked_for = SDL_getenv("SDL_VIDEODRIVER") != nullptr;
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return asked_for || (driver != "offscreen" && driver != "dummy");
}

WindowEnd play_in_window(app::Rehearsal& rehearsal, const WindowOptions& options) try {
    Stagehouse house(house_options(options, rehearsal.scenario().title));
    const Opening opening = options.skip_briefing ? Opening::encounter : Opening::briefing;
    Performance performance(rehearsal, house, options.again, opening, ticks_ms());
    if (!options.screenshot.empty()) return take_screenshot(performance, house, options.screenshot);
    return run(performance, house) == Leaving::to_play_again ? WindowEnd::to_play_again
                                                             : WindowEnd::closed;
} catch (const HouseError& error) {
    std::fprintf(stderr, "frontstage: %s\n", error.what());
    return WindowEnd::not_opened;
}

}  // namespace frontstage::player
