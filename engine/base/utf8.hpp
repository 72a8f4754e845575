// Walking through text by characters.
#pragma once

#include <string_view>

namespace frontstage {

// The code point at `at`, which moves past it; a stray byte gives U+FFFD and is one step.
[[nodiscard]] inline unsigned next_code(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(at);
    const std::size_t length = first < 0x80        ? 1
                               : first >> 5U == 6  ? 2
                               : first >> 4U == 14 ? 3
                               : first >> 3U == 30 ? 4
                                                   : 0;
    if (length == 0 || at + length > text.size()) {
        ++at;
        return 0xFFFD;
    }
    unsigned code = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (byte(at + i) >> 6U != 2) {
            ++at;
            return 0xFFFD;
        }
        code = code << 6U | (byte(at + i) & 0x3FU);
    }
    at += length;
    return code;
}

}  // namespace frontstage
