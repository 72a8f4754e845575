// What `play` was asked for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/trainee.hpp"
#include "core/vocabulary.hpp"

namespace frontstage::cli {

class Keyboard;

enum class Start { anew, going_on, recorded };

struct PlayWishes {
    std::string trainee;  // empty: whoever sat here last
    std::optional<std::uint64_t> seed;
    std::optional<Mode> mode;      // none: as it was left, else practice
    std::optional<Timing> timing;  // none: as the trainee prefers
    bool afresh = false;           // leave an unfinished encounter and begin a new one
    bool in_terminal = false;
    std::optional<std::string> record;  // the walk that this becomes; none: an attempt
    std::string language;               // empty: as the environment prefers
    std::string theme;                  // empty: as the trainee prefers
    std::optional<int> text_percent;    // the same
    bool reduced_motion = false;
    std::string screenshot;        // writes a PNG of the first screen and returns
    std::string voice_log;         // what the voice would say is written there
    Keyboard* keyboard = nullptr;  // of the terminal
};

// Under which code all is kept.
[[nodiscard]] inline std::string subject_of(const app::Folders& folders, const PlayWishes& wishes) {
    if (!wishes.trainee.empty()) return wishes.trainee;
    const std::string last = app::last_trainee(folders);
    return last.empty() ? "trainee" : last;
}

}  // namespace frontstage::cli
