// What is peculiar to a script: which Noto family has it, whether its letters join, and whether we
// break its lines well. Knows Unicode through HarfBuzz, and no font.
#pragma once

#include <hb.h>

#include <string>
#include <string_view>
#include <vector>

namespace frontstage::player {

// Of each letter; what belongs to all scripts goes with the letters around it.
[[nodiscard]] std::vector<hb_script_t> scripts_of(std::u32string_view letters);

// Letters that touch: they are put on parts of pixels, and no spacing may pull them apart.
enum class Joining : std::uint8_t { none, cursive, headline };
[[nodiscard]] Joining joining_of(hb_script_t script);

// "Noto Sans Hebrew"; "Noto Sans" where no family of its own is known.
[[nodiscard]] std::string noto_family(hb_script_t script, std::string_view language);

}  // namespace frontstage::player
