// What of a text is set: UTF-8 that may be anything becomes composed (NFC) code points, few enough
// to be set in a frame. Knows no font.
#pragma once

#include <string>
#include <string_view>

namespace frontstage::player {

// Longer texts end in an ellipsis: a screen of them is read by nobody.
inline constexpr std::size_t most_letters = 20'000, most_bytes = 4 * most_letters;
// On one letter; real writing needs fewer, and a tower of hundreds would cover other lines.
inline constexpr std::size_t most_marks = 10;

// Every way to end a line becomes '\n', a tab a space; a control character, a stray byte or half of
// a surrogate pair becomes U+FFFD, which is seen.
[[nodiscard]] std::u32string letters_of(std::string_view text);

[[nodiscard]] std::string utf8_of(std::u32string_view letters);

// A mark that is set on the letter before it.
[[nodiscard]] bool is_mark(char32_t letter);
// As wide as two Latin letters, as Chinese, Japanese and Korean are.
[[nodiscard]] bool is_wide(char32_t letter);

}  // namespace frontstage::player
