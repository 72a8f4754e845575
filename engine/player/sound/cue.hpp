// Sounds that happen once: something rings, arrives or turns. Made by code. Knows no scenario.
#pragma once

#include <array>
#include <string_view>

#include "core/phrasebook.hpp"
#include "player/sound/synthesis.hpp"

namespace frontstage::player {

enum class Cue : std::uint8_t { desk_bell, telephone, message, page };
inline constexpr std::array all_cues{Cue::desk_bell, Cue::telephone, Cue::message, Cue::page};

[[nodiscard]] Samples cue(Cue what);
// In words. Empty for the page: it only says that there is something new to see.
[[nodiscard]] std::string_view caption_of(Cue what);

}  // namespace frontstage::player
