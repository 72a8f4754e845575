// What a place sounds like while nothing is said: loops, each made by code from noise and struck
// tones, quiet enough to be spoken over. Knows no scenario; `soundscape.hpp` says which is heard.
#pragma once

#include <array>
#include <string_view>

#include "core/phrasebook.hpp"
#include "player/sound/synthesis.hpp"

namespace frontstage::player {

enum class Ambience : std::uint8_t {
    lobby,
    quiet_room,
    restaurant,
    shop,
    clinic,
    street,
    office,  // where somebody sits at a screen or on the telephone
    rain,
    wind,
    people_waiting,
};
inline constexpr std::array all_ambiences{
    Ambience::lobby,  Ambience::quiet_room,    Ambience::restaurant, Ambience::shop,
    Ambience::clinic, Ambience::street,        Ambience::office,     Ambience::rain,
    Ambience::wind,   Ambience::people_waiting};

inline constexpr double ambience_s = 8;
inline constexpr double ambience_db = -34;

// One round of the loop.
[[nodiscard]] Samples ambience(Ambience what);
// In words, for those who do not hear it.
[[nodiscard]] std::string_view caption_of(Ambience what);

}  // namespace frontstage::player
