// Values as they stand in the text: where each ends, and what in it YAML would drop, misread or
// refuse. One function for each way to write a value. Knows nothing of the keys they belong to.
#pragma once

#include <optional>

#include "loader/raw_text.hpp"

namespace frontstage::loader {

// Deeper than any scenario; shallow enough that nothing above recurses far.
inline constexpr std::size_t deepest = 40;

// More than anybody writes between one pair of brackets.
inline constexpr std::size_t most_in_brackets = 300'000;

// The line of what a value belongs to: lines that stand further right go on with the value.
struct Owner {
    int column = -1;        // of the key or the dash; -1: the file itself
    std::size_t depth = 0;  // of blocks within blocks
};

[[nodiscard]] bool is_id_sign(char c);

// The colon of the key that begins at `at`, if one does.
[[nodiscard]] std::optional<std::uint32_t> key_colon(const RawText& raw, std::uint32_t at);

// Whether a line that begins at `at` is a key or a list entry or parts documents: something that
// nobody writes within a quoted text at the left.
[[nodiscard]] bool looks_like_structure(const RawText& raw, std::uint32_t at);

// All return the beginning of the line on which reading goes on.
[[nodiscard]] std::uint32_t read_raw_value(RawText& raw, std::uint32_t at, Owner owner);
[[nodiscard]] std::uint32_t read_plain(RawText& raw, std::uint32_t at, Owner owner);
[[nodiscard]] std::uint32_t read_block_text(RawText& raw, std::uint32_t at, Owner owner);

// These two return what follows the closing sign, or nothing where it is missing (which has then
// been told and mended).
[[nodiscard]] std::optional<std::uint32_t> read_quoted(RawText& raw, std::uint32_t at, Owner owner);
[[nodiscard]] std::optional<std::uint32_t> read_flow(RawText& raw, std::uint32_t at, Owner owner);

// Tells and mends a sign of YAML's at the beginning of a text.
void tell_leading_sign(RawText& raw, std::uint32_t at, std::uint32_t end);

inline constexpr std::string_view quote_it =
    "put the whole text in double quotes, or write it on the lines below after `|`";

}  // namespace frontstage::loader
