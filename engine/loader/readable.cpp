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

bool is_text(const SourceText& source, Findings& findings) {
    const std::string_view text = source.text();
    std::size_t bad = first_bad_utf8(text).value_or(text.size());
    for (std::size_t at = 0; at < bad; ++at)
        if (is_control(text[at])) bad = at;
    if (bad == text.size()) return true;
    const auto at = static_cast<std::uint32_t>(bad);
    const SourcePos where = source.position(at);
    // No excerpt: a line that is no text cannot be shown.
    findings.add(source.path(), "not-text",
                 "line " + std::to_string(where.line) + ", column " + std::to_string(where.column) +
                     " holds the byte " + hexadecimal(text[bad]) + ", which is no text in UTF-8",
                 "save the file as UTF-8, which every editor can; this may be an older encoding");
    return false;
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
