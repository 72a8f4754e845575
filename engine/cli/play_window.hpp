// `play` in a window: a sitting at home, or one that opens with what was named.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/station.hpp"
#include "cli/exit.hpp"
#include "cli/keyboard.hpp"
#ifdef FRONTSTAGE_PLAYER
#include "player/window.hpp"
#endif

namespace frontstage::cli {

// As the flags say.
struct PlayWishes {
    std::string trainee = "trainee";
    std::optional<std::uint64_t> seed;
    std::optional<Mode> mode;      // none: as it was left, else practice
    std::optional<Timing> timing;  // none: as the trainee prefers
    bool afresh = false;           // leave an unfinished encounter and begin a new one
    bool in_terminal = false;
    std::optional<std::string> record;  // the walk that this becomes; none: an attempt
    std::string language;               // empty: as the environment prefers
    std::string theme = "light";
    int text_percent = 100;
    bool reduced_motion = false;
    std::string screenshot;        // writes a PNG of the first screen and returns
    std::string voice_log;         // what the voice would say is written there
    Keyboard* keyboard = nullptr;  // of the terminal
};

#ifdef FRONTSTAGE_PLAYER
void tell_missing_fonts(const Scenario& shown, const std::string& language);

// Home, or what was named (`begin`, with its `id`), and from there whatever the trainee likes.
[[nodiscard]] player::WindowEnd sit_down(const app::Folders& folders, const PlayWishes& wishes,
                                         std::optional<app::BeginWish> begin = {},
                                         const std::string& id = {});

// Nothing: no window can be opened, and it was said.
[[nodiscard]] std::optional<Exit> attend_in_window(app::OpenedScenario& opened,
                                                   const app::BeginWish& wish,
                                                   const app::Folders& folders,
                                                   const PlayWishes& wishes,
                                                   const std::string& language);
#endif

}  // namespace frontstage::cli
