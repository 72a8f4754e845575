// What can be wished of a window before it opens. Small, so that the command line sees no library
// through it.
#pragma once

#include <cstdint>
#include <string>

namespace frontstage::player {

enum class Motion : std::uint8_t { full, reduced };
enum class Heard : std::uint8_t { no, yes };
// What goes with the picture for those who want to hear it.
struct AccompanimentWishes {
    Heard voice = Heard::no;
    std::string voice_command;  // empty: a synthesiser
    int voice_rate = 0;         // -100..100: slower, faster
    std::string voice_log;      // everything that would be spoken is appended here; empty: nowhere
    Heard sound = Heard::no;
    int volume_percent = 50;  // 0..100
    bool operator==(const AccompanimentWishes&) const = default;
};

enum class Renderer : std::uint8_t { automatic, software };
// What comes of what is chosen: an attempt, every step of which is kept; a walk, once the window
// closes; or nothing.
enum class Purpose : std::uint8_t { attempt, walk, preview };

}  // namespace frontstage::player
