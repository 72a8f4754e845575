#include "loader/text_extent.hpp"

#include <algorithm>

namespace frontstage::loader {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

// Line ends and blanks may have been folded; all other signs follow one another as written.
std::uint32_t end_by_following(std::string_view read, std::uint32_t at, std::string_view value) {
    std::uint32_t end = at;
    for (const char sign : value) {
        if (is_blank(sign)) continue;
        while (at < read.size() && read[at] != sign)
            ++at;
        if (at == read.size()) break;
        end = ++at;
    }
    return end;
}

std::uint32_t closing_quote(std::string_view read, std::uint32_t begin) {
    const char quote = read[begin];
    std::uint32_t at = begin + 1;
    for (; at < read.size(); ++at) {
        if (read[at] == '\\' && quote == '"')
            ++at;
        else if (read[at] == quote && quote == '\'' && read.substr(at + 1, 1) == "'")
            ++at;
        else if (read[at] == quote)
            break;
    }
    return std::min(at, static_cast<std::uint32_t>(read.size()));
}

}  // namespace

TextExtent extent_of(std::string_view read, std::uint32_t begin, std::string_view value) {
    if (begin >= read.size()) return {static_cast<std::uint32_t>(read.size()), {}, false, 0};
    const char sign = read[begin];
    if (sign == '"' || sign == '\'') {
        const std::uint32_t close = closing_quote(read, begin);
        const bool verbatim = read.substr(begin + 1, close - begin - 1) == value;
        const auto end = std::min(close + 1, static_cast<std::uint32_t>(read.size()));
        return {end, Writing::quoted, verbatim, begin + 1};
    }
    if (sign == '|' || sign == '>') {
        const std::size_t feed = read.find('\n', begin);
        const auto top =
            static_cast<std::uint32_t>(feed == std::string_view::npos ? read.size() : feed);
        const std::uint32_t end = end_by_following(read, top, value);
        return {end, sign == '|' ? Writing::literal : Writing::folded, false, top + 1};
    }
    if (read.substr(begin, value.size()) == value)
        return {begin + static_cast<std::uint32_t>(value.size()), Writing::plain, true, begin};
    return {end_by_following(read, begin, value), Writing::plain, false, begin};
}

}  // namespace frontstage::loader
