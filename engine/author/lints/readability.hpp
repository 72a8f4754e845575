// How hard a text is to read, by the formulas that each language has: Flesch (1948) for English,
// Amstad (1978) for German. 100 is very easy, 0 is for scholars. Other languages are not judged.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontstage::author {

[[nodiscard]] std::vector<std::string_view> sentences_of(std::string_view text);
[[nodiscard]] std::size_t words_in(std::string_view text);

// Nothing for a language without a formula, or for a text without words.
[[nodiscard]] std::optional<double> reading_ease(std::string_view text, std::string_view language);

}  // namespace frontstage::author
