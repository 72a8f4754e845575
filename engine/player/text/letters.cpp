#include "player/text/letters.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "base/utf8.hpp"

namespace frontstage::player {
namespace {

constexpr char32_t stray = 0xFFFD;

bool is_surrogate(char32_t letter) {
    return letter >= 0xD800 && letter <= 0xDFFF;
}

char32_t settable(char32_t letter) {
    switch (letter) {
        case '\t': return ' ';
        case '\r':
        case '\v':
        case '\f':
        case 0x85:
        case 0x2028:
        case 0x2029: return '\n';
        default: break;
    }
    const bool control = (letter < 0x20 && letter != '\n') || (letter >= 0x7F && letter < 0xA0);
    return control || is_surrogate(letter) || letter > 0x10FFFF ? stray : letter;
}

std::u32string composed(const std::u32string& letters) {
    const std::string text = utf8_of(letters);
    utf8proc_uint8_t* made = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &made,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> kept(made, std::free);
    if (size < 0) return letters;
    const std::string_view whole(reinterpret_cast<const char*>(made),
                                 static_cast<std::size_t>(size));
    std::u32string result;
    for (std::size_t at = 0; at < whole.size();)
        result.push_back(next_code(whole, at));
    return result;
}

}  // namespace

bool is_mark(char32_t letter) {
    if (letter < 0x300) return false;  // nearly every letter that is written
    const utf8proc_category_t kind = utf8proc_category(static_cast<utf8proc_int32_t>(letter));
    return kind == UTF8PROC_CATEGORY_MN || kind == UTF8PROC_CATEGORY_ME;
}

bool is_wide(char32_t letter) {
    return letter >= 0x1100 && utf8proc_charwidth(static_cast<utf8proc_int32_t>(letter)) == 2;
}

std::u32string letters_of(std::string_view text) {
    const bool too_long = text.size() > most_bytes;
    text = text.substr(0, most_bytes);
    std::u32string letters;
    letters.reserve(std::min(text.size(), most_letters));
    std::size_t marks = 0;
    bool plain = true;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = settable(next_code(text, at));
        if (text[at - 1] == '\r' && at < text.size() && text[at] == '\n') continue;
        marks = is_mark(letter) ? marks + 1 : 0;
        if (marks > most_marks) continue;
        if (letters.size() == most_letters) {
            letters.back() = U'…';
            break;
        }
        plain = plain && letter < 0x300;
        letters.push_back(letter);
    }
    if (too_long && !letters.empty()) letters.back() = U'…';
    return plain ? letters : composed(letters);
}

std::string utf8_of(std::u32string_view letters) {
    std::string text;
    for (const char32_t letter : letters) {
        utf8proc_uint8_t bytes[4];
        const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(letter), bytes);
        text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    }
    return text;
}

}  // namespace frontstage::player
