// Figures and ids as a person would say them; the same in the window, the terminal and on paper.
// Written without the C library's formatting, which follows the locale.
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>

#include "core/phrasebook.hpp"
#include "core/rounding.hpp"

namespace frontstage {

// `move-by-ten` as "move by ten".
[[nodiscard]] inline std::string spoken(std::string_view id) {
    std::string words(id);
    for (char& c : words)
        if (c == '-' || c == '_') c = ' ';
    return words;
}

// `move-by-ten` as "Move by ten", at the beginning of a line.
[[nodiscard]] inline std::string spoken_first(std::string_view id) {
    std::string words = spoken(id);
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

// 525 as "52.5", 520 as "52".
[[nodiscard]] inline std::string tenths_words(int tenths) {
    const int size = std::abs(tenths);
    std::string words = (tenths < 0 ? "-" : "") + std::to_string(size / 10);
    return size % 10 == 0 ? words : words + '.' + std::to_string(size % 10);
}

[[nodiscard]] inline std::string signed_tenths(int tenths) {
    return (tenths > 0 ? "+" : "") + tenths_words(tenths);
}

[[nodiscard]] inline std::string one_decimal(double value) {
    return tenths_words(rounded(value * 10.0));
}

// Where the customer met what they met before.
[[nodiscard]] inline std::string_view met_in(Influence kind) {
    switch (kind) {
        case Influence::website: return phrase("On the website");
        case Influence::review: return phrase("In a review");
        case Influence::tutorial: return phrase("In a tutorial");
        case Influence::advertisement: return phrase("In an advertisement");
        case Influence::word_of_mouth: return phrase("From somebody they know");
    }
    return {};
}

[[nodiscard]] inline std::string truth_words(Truth truth, const Phrasebook& words) {
    switch (truth) {
        case Truth::first: return words("First moment of truth");
        case Truth::second: return words("Second moment of truth");
        case Truth::third: return words("Third moment of truth");
    }
    return {};
}

// Service seconds as "1 min 35 s".
[[nodiscard]] inline std::string duration_words(int seconds) {
    std::string words;
    if (seconds >= 3600) words += std::to_string(seconds / 3600) + " h ";
    if (seconds >= 60) words += std::to_string(seconds / 60 % 60) + " min ";
    return words + std::to_string(seconds % 60) + " s";
}

}  // namespace frontstage
