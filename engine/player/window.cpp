#include "player/window.hpp"

#include <SDL.h>

#include <cstdio>

#include "player/shell/accompanied.hpp"
#include "player/shell/window_parts.hpp"

namespace frontstage::player {
bool display_available() {
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return false;
    // Where there is no display SDL may fall back on a driver that shows nothing to anybody.
    const std::string driver = SDL_GetCurrentVideoDriver();
    const bool asked_for = SDL_getenv("SDL_VIDEODRIVER") != nullptr;
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return asked_for || (driver != "offscreen" && driver != "dummy");
}

WindowEnd play_in_window(app::Rehearsal& rehearsal, const WindowOptions& options) try {
    Stagehouse house(house_options(options, rehearsal.shown().title));
    Performance performance(rehearsal, house, Purpose::walk, Opening::briefing, ticks_ms());
    Accompaniment accompaniment(options.accompaniment);
    const Stepping step = [&](const std::vector<Input>& inputs, std::int64_t now_ms) {
        return accompanied_step(performance, house, accompaniment,
                                {rehearsal.words(), options.language}, inputs, now_ms);
    };
    if (!options.screenshot.empty())
        return take_screenshot(house, step, options.screenshot) ? WindowEnd::closed
                                                                : WindowEnd::not_opened;
    run_loop(house, step, [&] { return performance.left().has_value(); });
    return WindowEnd::closed;
} catch (const HouseError& error) {
    std::fprintf(stderr, "frontstage: %s\n", error.what());
    return WindowEnd::not_opened;
}

}  // namespace frontstage::player
