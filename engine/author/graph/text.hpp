// How much room a short text takes, near enough for a box around it and the same on every machine:
// no font is asked.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace frontstage::author {

// Of UTF-8 text in a plain sans serif face of this size; rather a little too much.
[[nodiscard]] float text_width(std::string_view text, float size_pt);

// At most `most` characters: a longer text keeps its beginning and ends with an ellipsis.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

}  // namespace frontstage::author
