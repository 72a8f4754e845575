// Texts between quotes: where they end, and whether they end at all.
#include <cctype>

#include "loader/raw_values.hpp"

namespace frontstage::loader {
namespace {

struct Ending {
    std::uint32_t at = 0;       // the closing quote; or the line on which it is surely missing
    std::uint32_t swallow = 0;  // where the next such quote would close it; the size if nowhere
    bool closed = false;
};

std::optional<std::uint32_t> hexadecimal(const RawText& raw, std::uint32_t at, int digits) {
    std::uint32_t value = 0;
    for (int i = 0; i < digits; ++i) {
        const char c = raw[at + static_cast<std::uint32_t>(i)];
        if (std::isxdigit(static_cast<unsigned char>(c)) == 0) return std::nullopt;
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        value = value * 16 + static_cast<std::uint32_t>(digit);
    }
    return value;
}

// Only signs that can be shown: an escape is no way to bring control characters in.
bool is_good_escape(const RawText& raw, std::uint32_t at) {
    const char sign = raw[at];
    if (std::string_view("nt\"/\\_ \n").find(sign) != std::string_view::npos) return true;
    const int digits = sign == 'x' ? 2 : sign == 'u' ? 4 : sign == 'U' ? 8 : 0;
    if (digits == 0) return false;
    const auto value = hexadecimal(raw, at + 1, digits);
    return value && *value >= 0x20 && (*value < 0x7F || *value > 0x9F) &&
           (*value < 0xD800 || *value > 0xDFFF) && *value <= 0x10FFFF;
}

void check_escape(RawText& raw, std::uint32_t at) {
    if (is_good_escape(raw, at + 1)) return;
    std::uint32_t end = at + 2;
    while (end < raw.size() && (static_cast<unsigned char>(raw[end]) & 0xC0U) == 0x80U)
        ++end;
    raw.find({"unknown-escape",
              {at, end},
              raw.quote(at, end) + " means nothing within double quotes",
              "write `\\\\` for a backslash; or put the text in single quotes, where it is a sign "
              "like any other"});
    raw.mend(at, '/');
}

Ending find_ending(RawText& raw, std::uint32_t begin, Owner owner) {
    const char quote = raw[begin];
    for (std::uint32_t at = begin + 1; at < raw.size(); ++at) {
        const char c = raw[at];
        if (c == quote && quote == '\'' && raw[at + 1] == '\'') {
            ++at;
        } else if (c == quote) {
            return {at, at, true};
        } else if (c == '\\' && quote == '"' && at + 1 < raw.size()) {
            check_escape(raw, at);
            if (raw[at + 1] != '\n') ++at;
        } else if (c == '\n') {
            const std::uint32_t first = raw.skip_blanks(at + 1);
            if (static_cast<int>(first - at - 1) > owner.column) continue;
            if (!looks_like_structure(raw, first)) continue;
            const std::size_t next = raw.text().find(quote, first);
            return {at + 1,
                    next == std::string_view::npos ? raw.size() : static_cast<std::uint32_t>(next),
                    false};
        }
    }
    return {raw.size(), raw.size(), false};
}

void tell_unclosed(RawText& raw, std::uint32_t begin, const Ending& ending) {
    const std::string sign(1, raw[begin]);
    Finding finding{"quote-never-closed",
                    {begin, raw.written_end(begin)},
                    "a quote is opened here and never closed; it swallows the rest of the file",
                    "close it with `" + sign + "` at the end of the text"};
    if (ending.swallow < raw.size()) {
        finding.message = "a quote is opened here and not closed; it swallows all down to line " +
                          std::to_string(raw.line_number(ending.swallow));
        finding.remarks.push_back({raw.span({ending.swallow, ending.swallow + 1}),
                                   "this sign, meant for something else, would close it"});
    }
    raw.find(std::move(finding));
}

}  // namespace

std::optional<std::uint32_t> read_quoted(RawText& raw, std::uint32_t begin, Owner owner) {
    const Ending ending = find_ending(raw, begin, owner);
    if (ending.closed) return ending.at + 1;
    tell_unclosed(raw, begin, ending);
    const std::uint32_t first_line = raw.line_end(begin);
    for (std::uint32_t at = begin; at < ending.at; ++at)
        if (raw[at] != '\n') raw.mend(at, at < first_line && !raw.is_gap(at) ? 'x' : ' ');
    raw.silence({begin, ending.at});
    return std::nullopt;
}

}  // namespace frontstage::loader
