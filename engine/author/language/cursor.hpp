// What stands at a place in a text that is being typed: below which keys, and whether a key or a
// value is written there. Goes by the outline, so that half a line is no obstacle. Knows nothing of
// what keys mean.
#pragma once

#include "author/language/outline.hpp"

namespace frontstage::author {

enum class Standing : std::uint8_t {
    at_key,    // where a key, a name or an item's word may be written
    at_value,  // behind a key, or in brackets
    in_text    // on the lines of a text below `|`, where `word` is one word of it
};

struct Cursor {
    Standing standing = Standing::at_key;
    // From the top down; `-` for an item. Of a value with its own key, of a key without.
    std::vector<std::string> path;
    TextRange word;                    // what is written there; may be nothing
    std::optional<std::size_t> entry;  // whose key or value that is
    std::vector<std::string> beside;   // the keys that stand there already
};

// The letters, digits, `-`, `_`, `.` and `/` around a place.
[[nodiscard]] TextRange word_around(std::string_view text, std::size_t at);

// `at` is a byte of the text, or its end.
[[nodiscard]] Cursor cursor_at(const Outline& outline, std::size_t at);

}  // namespace frontstage::author
