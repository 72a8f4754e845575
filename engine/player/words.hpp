// How numbers and terms are said on screens.
#pragma once

#include <string>

#include "core/conduct.hpp"
#include "core/vocabulary.hpp"

namespace frontstage::player {

[[nodiscard]] inline std::string clock_words(int seconds) {
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    if (seconds < 3600) return two(seconds / 60) + ':' + two(seconds % 60);
    return std::to_string(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

[[nodiscard]] inline std::string counted(int number, const std::string& one,
                                         const std::string& many) {
    return std::to_string(number) + ' ' + (number == 1 ? one : many);
}

[[nodiscard]] inline std::string capital(std::string_view word) {
    std::string text(word);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

[[nodiscard]] inline std::string truth_words(Truth truth) {
    return capital(word_for(truth)) + " moment of truth";
}

}  // namespace frontstage::player
