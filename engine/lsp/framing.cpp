#include "lsp/framing.hpp"

#include <cctype>
#include <charconv>
#include <istream>
#include <ostream>

namespace frontstage::lsp {
namespace {

constexpr std::size_t longest_header = 1024;

// One line without its end; of an endless one only the beginning is kept.
std::optional<std::string> header_line(std::istream& in) {
    std::string line;
    for (char c = 0; in.get(c);) {
        if (c == '\n') {
            if (line.ends_with('\r')) line.pop_back();
            return line;
        }
        if (line.size() < longest_header) line += c;
    }
    return std::nullopt;
}

std::optional<std::size_t> content_length(std::string_view line) {
    constexpr std::string_view name = "content-length:";
    if (line.size() < name.size()) return std::nullopt;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (std::tolower(static_cast<unsigned char>(line[i])) != name[i]) return std::nullopt;
    line.remove_prefix(name.size());
    while (line.starts_with(' '))
        line.remove_prefix(1);
    std::size_t length = 0;
    const auto [end, fault] = std::from_chars(line.data(), line.data() + line.size(), length);
    if (fault != std::errc() || end != line.data() + line.size()) return std::nullopt;
    return length;
}

}  // namespace

std::optional<std::string> read_message(std::istream& in) {
    std::optional<std::size_t> length;
    while (const auto line = header_line(in)) {
        if (const auto found = content_length(*line)) length = found;
        if (!line->empty() || !length) continue;
        if (*length > largest_message) {
            in.ignore(static_cast<std::streamsize>(*length));
            return std::string();
        }
        std::string body(*length, '\0');
        in.read(body.data(), static_cast<std::streamsize>(*length));
        if (static_cast<std::size_t>(in.gcount()) < *length) return std::nullopt;
        return body;
    }
    return std::nullopt;
}

void write_message(std::ostream& out, std::string_view body) {
    out << "Content-Length: " << body.size() << "\r\n\r\n" << body << std::flush;
}

}  // namespace frontstage::lsp
