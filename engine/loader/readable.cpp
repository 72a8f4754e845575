#include "loader/readable.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace frontstage::loader {
namespace {

bool is_control(char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
}

std::string hexadecimal(char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {digits[value / 16], digits[value % 16]};
}

// Signs that nobody sees and that YAML refuses, or takes for the end of a line.
std::string_view hidden_sign_at(std::string_view text, std::size_t at) {
    const std::string_view two = text.substr(at, 2), three = text.substr(at, 3);
    if (two[0] == '\xC2' && static_cast<unsigned char>(two[1]) < 0xA0) return "a control sign";
    if (three == "\xE2\x80\xA8") return "U+2028, a line separator";
    if (three == "\xE2\x80\xA9") return "U+2029, a paragraph separator";
    if (three == "\xEF\xBB\xBF") return "U+FEFF, a byte order mark";
    if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") return "a sign without a meaning";
    return {};
}

std::string place_in_words(SourcePos where) {
    return "line " + std::to_string(where.line) + ", column " + std::to_string(where.column);
}

bool is_text(const SourceText& source, Findings& findings) {
    const std::string_view text = source.text();
    const std::size_t bad = first_bad_utf8(text).value_or(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto where = [&] { return source.position(static_cast<std::uint32_t>(at)); };
        // No excerpt: a line that is no text cannot be shown.
        if (at == bad || is_control(text[at])) {
            findings.add(
                source.path(), "not-text",
                place_in_words(where()) + " holds the byte " + hexadecimal(text[at]) +
                    ", which is no text in UTF-8",
                "save the file as UTF-8, which every editor can; this may be an older encoding");
            return false;
        }
        if (text[at] != '\xC2' && text[at] != '\xE2' && text[at] != '\xEF') continue;
        if (const std::string_view sign = hidden_sign_at(text, at); !sign.empty()) {
            findings.add(source.path(), "not-text",
                         place_in_words(where()) + " holds " + std::string(sign) +
                             ", which cannot be seen and is no part of a text",
                         "delete it there; such signs come along with copied text");
            return false;
        }
    }
    return true;
}

bool has_readable_lines(const SourceText& source, Findings& findings) {
    const std::string_view text = source.text();
    for (std::size_t begin = 0, number = 1; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end - begin > longest_line_bytes) {
            findings.add(source.path(), "line-too-long",
                         "line " + std::to_string(number) + " holds " +
                             std::to_string(end - begin) + " bytes; a line may hold " +
                             std::to_string(longest_line_bytes),
                         "break it into several lines; a long text can stand below `|`");
            return false;
        }
        begin = end + 1;
    }
    return true;
}

}  // namespace

bool is_readable(const SourceText& source, Findings& findings) {
    return is_text(source, findings) && has_readable_lines(source, findings);
}

}  // namespace frontstage::loader
