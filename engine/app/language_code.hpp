// How a language is named: two or three small letters, then where wanted a region or a script
// (`de`, `pt-BR`, `zh_Hant`), as in BCP 47 and in the names of locales.
#pragma once

#include <string_view>

namespace frontstage::app {

[[nodiscard]] constexpr bool is_language_code(std::string_view code) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    std::size_t first = 0;
    while (first < code.size() && code[first] >= 'a' && code[first] <= 'z')
        ++first;
    if (first < 2 || first > 3) return false;
    std::size_t part = 0;  // the length of the part that is being read
    for (const char c : code.substr(first)) {
        const bool parts_here = c == '-' || c == '_' || c == '@';
        if (parts_here ? part == 1 : !letter(c) && !(c >= '0' && c <= '9')) return false;
        part = parts_here ? 0 : part + 1;
        if (part > 8) return false;
    }
    return code.size() == first || part > 1;
}

}  // namespace frontstage::app
