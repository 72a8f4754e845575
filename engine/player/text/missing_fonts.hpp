// Whether this machine can show a text at all: which writing none of its fonts has, and what to
// install. Opens no window.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontstage::player {

struct MissingFont {
    std::string letter;   // the first that cannot be shown, in UTF-8
    std::string family;   // the one that would have it, such as "Noto Sans Hebrew"
    std::string package;  // of Debian, in which it comes
};

// One for each family, in the order in which they are met.
[[nodiscard]] std::vector<MissingFont> missing_fonts(std::string_view text,
                                                     const std::string& language);

// "no font here shows `ש`: install Noto Sans Hebrew (Debian: apt install fonts-noto-core)"
[[nodiscard]] std::string sentence_for(const MissingFont& missing);

}  // namespace frontstage::player
