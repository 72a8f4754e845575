// Changes to a text at places, and how they look: whoever rewrites a trainer's file touches the
// words that change and nothing else. Knows nothing of what the words mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source.hpp"

namespace frontstage::author {

struct TextEdit {
    SourceSpan where;
    std::string text;
};

// `edits` are all of this text, do not overlap and stand in the order of their places.
[[nodiscard]] std::string edited(std::string_view text, const std::vector<TextEdit>& edits);

// As `diff -u` shows it. Both have the same number of lines.
[[nodiscard]] std::string difference(const std::string& path, std::string_view before,
                                     std::string_view after);

}  // namespace frontstage::author
