// The window: one encounter from briefing to debrief. The command line calls this and nothing else
// of this layer.
#pragma once

#include <cstdint>
#include <string>

#include "app/rehearsal.hpp"
#include "player/settings.hpp"

namespace frontstage::player {

struct WindowOptions {
    std::string assets;           // the folder that holds themes/
    std::string own_themes;       // the folder of one's own themes
    std::string theme = "light";  // by name or path; the window is light and says why where its
                                  // file cannot be read
    int text_percent = 100;       // 100..200
    bool reduced_motion = false;
    bool skip_briefing = false;  // it is skipped too where something was already chosen
    Purpose purpose = Purpose::attempt;
    Renderer renderer = Renderer::automatic;
    int width = 1280, height = 720;
    AccompanimentWishes accompaniment;
    // In which it is read: what the voice speaks, and which forms some letters have.
    std::string language;
    // Writes this PNG of the first screen that has come to rest, without a window, and returns.
    std::string screenshot;
};

enum class WindowEnd : std::uint8_t {
    not_opened,     // the encounter could not be shown; why is said on standard error
    closed,         // done, or left with the place kept
    to_play_again,  // only where that was offered
};

// Whether a window could be opened at all.
[[nodiscard]] bool display_available();

// The encounter has begun. Whatever is chosen goes through the rehearsal at once.
[[nodiscard]] WindowEnd play_in_window(app::Rehearsal& rehearsal, const WindowOptions& options);

}  // namespace frontstage::player
