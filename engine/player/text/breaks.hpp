// Where a line may end: by the rules of Unicode, and for Thai, which puts no spaces between words,
// by a dictionary. Knows no font and no width.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontstage::player {

// For each letter, whether a new line may begin with it.
[[nodiscard]] std::vector<bool> line_breaks(std::u32string_view letters,
                                            const std::string& language);

}  // namespace frontstage::player
