// The window: one encounter from briefing to debrief. The command line calls this and nothing else
// of this layer.
#pragma once

#include <optional>
#include <string>

#include "app/rehearsal.hpp"
#include "base/files.hpp"
#include "player/settings.hpp"

namespace frontstage::player {

struct WindowOptions {
    // A theme's name; its file is read from assets/themes through `files`. Without files, or where
    // the theme cannot be read, the window is light.
    std::string theme = "light";
    Files* files = nullptr;
    std::string themes_folder = "assets/themes";
    int text_percent = 100;  // 100..200
    Motion motion = Motion::full;
    Renderer renderer = Renderer::automatic;
    int width = 1280, height = 720;
    // Performed first where the encounter has not begun.
    std::optional<Begin> begin;
    Again again = Again::not_offered;
    // Writes this PNG of the first screen that has come to rest, without a window, and returns.
    std::string screenshot;
};

// What play_in_window returns; the first two are also what a program may return.
inline constexpr int window_closed = 0;     // done, or left with the place kept
inline constexpr int window_failed = 1;     // the screenshot could not be written
inline constexpr int window_to_play_again = 10;

// Throws std::runtime_error where no window can be opened. Begin it is skipped, and with it the
// briefing, where something was already chosen.
[[nodiscard]] int play_in_window(app::Rehearsal& rehearsal, const WindowOptions& options);

}  // namespace frontstage::player
