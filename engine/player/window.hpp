// The window: a sitting, from home to the door, or one encounter that is recorded as a walk. The
// command line calls this and nothing else of this layer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/rehearsal.hpp"
#include "app/station.hpp"
#include "player/settings.hpp"

namespace frontstage::player {

struct WindowOptions {
    std::string assets;           // the folder that holds themes/
    std::string own_themes;       // the folder of one's own themes
    std::string theme = "light";  // by name or path; the window is light and says why where its
                                  // file cannot be read
    int text_percent = 100;       // 100..200
    bool reduced_motion = false;
    Renderer renderer = Renderer::automatic;
    int width = 1280, height = 720;
    AccompanimentWishes accompaniment;
    // In which it is read: what the voice speaks, and which forms some letters have.
    std::string language;
    // Writes this PNG of the first screen that has come to rest, without a window, and returns.
    std::string screenshot;
};

enum class WindowEnd : std::uint8_t {
    not_opened,  // the encounter could not be shown; why is said on standard error
    closed,      // done, or left with the place kept
};

struct SittingOptions {
    std::string subject;                  // empty: whoever sat here last
    std::optional<app::BeginWish> begin;  // opens with its briefing; none: with home
    std::optional<Mode> mode;             // in which that is played; none: as is chosen there
    std::string go_on;                    // the id of a scenario to go on with first, if it can be
    // Otherwise than the trainee keeps it; empty or none: as they do.
    std::string theme, language;
    std::optional<int> text_percent;
    std::optional<Motion> motion;
    std::optional<Timing> timing;
    std::string voice_log;  // everything that the voice says is written there; empty: nowhere
    int width = 1280, height = 720;
    // Writes this PNG of the first screen that has come to rest, without a window, and returns.
    std::string screenshot;
};

// One trainee at this station, for as long as they stay.
[[nodiscard]] WindowEnd sit_down_in_window(const app::Folders& folders,
                                           const SittingOptions& options);

// Whether a window could be opened at all.
[[nodiscard]] bool display_available();

// One encounter and nothing around it, for what becomes a walk. It has begun.
[[nodiscard]] WindowEnd play_in_window(app::Rehearsal& rehearsal, const WindowOptions& options);

}  // namespace frontstage::player
