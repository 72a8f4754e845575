// English as a language that nobody speaks: what does not come out in it was never translated, and
// what is cut off would be in German.
#include <array>

#include "core/phrasebook.hpp"

namespace frontstage {
namespace {

constexpr std::array<std::string_view, 26> small{"á", "ƀ", "ç", "ď", "é", "ƒ", "ğ", "ĥ", "í",
                                                 "ĵ", "ķ", "ĺ", "ɱ", "ñ", "ó", "þ", "ǫ", "ŕ",
                                                 "š", "ţ", "ú", "ṽ", "ŵ", "ẋ", "ý", "ž"};
constexpr std::array<std::string_view, 26> large{"Á", "Ɓ", "Ç", "Ď", "É", "Ƒ", "Ğ", "Ĥ", "Í",
                                                 "Ĵ", "Ķ", "Ĺ", "Ṁ", "Ñ", "Ó", "Þ", "Ǫ", "Ŕ",
                                                 "Š", "Ţ", "Ú", "Ṽ", "Ŵ", "Ẋ", "Ý", "Ž"};

std::string_view accented(char c) {
    if (c >= 'a' && c <= 'z') return small[static_cast<std::size_t>(c - 'a')];
    if (c >= 'A' && c <= 'Z') return large[static_cast<std::size_t>(c - 'A')];
    return {};
}

bool is_vowel(char c) {
    return std::string_view("aeiouAEIOU").find(c) != std::string_view::npos;
}

}  // namespace

std::string pseudo_words(std::string_view english) {
    if (english.empty()) return {};
    std::string out = "[";
    int owed = 0;  // hundredths of a character
    bool in_placeholder = false;
    for (const char c : english) {
        if (c == '{') in_placeholder = true;
        const std::string_view other = in_placeholder ? std::string_view() : accented(c);
        if (c == '}') in_placeholder = false;
        if (other.empty()) {
            out += c;
            continue;
        }
        out += other;
        for (owed += 35; is_vowel(c) && owed >= 100; owed -= 100)
            out += other;
    }
    return out + ']';
}

}  // namespace frontstage
