// Small questions about UTF-8 text that more than one layer asks.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontstage {

// Code points in valid UTF-8; a stray byte counts as one.
[[nodiscard]] std::size_t count_characters(std::string_view text);

// The byte offset of the first byte that is not well-formed UTF-8 (overlong forms and surrogates
// included), or nothing.
[[nodiscard]] std::optional<std::size_t> first_bad_utf8(std::string_view text);

// What somebody typed, fit to be kept and shown: in one line, without controls, without marks that
// turn the direction of what follows, every stray byte as U+FFFD, and at most so many characters.
// Cleaning twice is cleaning once.
[[nodiscard]] std::string one_line(std::string_view typed, std::size_t most_characters);

// Line `number` (1-based) without its line end; empty past the last line.
[[nodiscard]] std::string_view line_of(std::string_view text, std::size_t number);

// The candidate that a person most likely meant by `word`: an edit distance (with swaps of
// neighbours) of at most a third of the word's length, but one mistake always; the first of equals.
// Nothing when all are far.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 const std::vector<std::string>& candidates);

// "a", "a or b", "a, b or c", each between back-ticks.
[[nodiscard]] std::string either_of(const std::vector<std::string>& words);

}  // namespace frontstage
