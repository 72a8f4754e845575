// How numbers and terms are said on screens.
#pragma once

#include <string>

#include "core/phrasebook.hpp"

namespace frontstage::player {

[[nodiscard]] inline std::string clock_words(int seconds) {
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    if (seconds < 3600) return two(seconds / 60) + ':' + two(seconds % 60);
    return std::to_string(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

// For the author's screens, which are English.
[[nodiscard]] inline std::string counted(int number, const std::string& one,
                                         const std::string& many) {
    return std::to_string(number) + ' ' + (number == 1 ? one : many);
}

[[nodiscard]] inline std::string capital(std::string_view word) {
    return capitalised(std::string(word));
}

}  // namespace frontstage::player
