// How one person wants letters set. The units are those of the preferences, which a station keeps;
// whoever holds those copies them here. Knows no font and no file.
#pragma once

#include <string>

namespace frontstage::player {

struct Reading {
    std::string font = "Inter";  // a family, as fontconfig knows it
    int text_percent = 100;      // 100..200
    int letter_percent = 0;      // 0..20: between letters, of the size of the type
    int word_percent = 0;        // 0..50: more between words, of the size of the type
    int line_percent = 100;      // 100..200: of the usual distance between lines
    // Of the words on the screen, such as `ja`: Chinese and Japanese write some letters with the
    // same code in forms of their own. Empty: unknown.
    std::string language{};
    bool operator==(const Reading&) const = default;
};

// With every number brought into its range.
[[nodiscard]] Reading within_range(Reading reading);

}  // namespace frontstage::player
