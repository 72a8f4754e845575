#include "lsp/positions.hpp"

#include <algorithm>

namespace frontstage::lsp {
namespace {

bool begins_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

// Units of the character that begins at `at`, and how many bytes it has.
struct Step {
    std::size_t bytes, units;
};
Step step(std::string_view text, std::size_t at, Encoding encoding) {
    std::size_t bytes = 1;
    while (at + bytes < text.size() && !begins_character(text[at + bytes]))
        ++bytes;
    switch (encoding) {
        case Encoding::utf8: return {bytes, bytes};
        case Encoding::utf16: return {bytes, bytes > 3 ? std::size_t{2} : std::size_t{1}};
        case Encoding::utf32: return {bytes, 1};
    }
    return {bytes, 1};
}

std::size_t bytes_of(std::string_view line, std::size_t units, Encoding encoding) {
    std::size_t at = 0;
    for (std::size_t counted = 0; at < line.size();) {
        const Step next = step(line, at, encoding);
        if (counted + next.units > units) break;
        counted += next.units;
        at += next.bytes;
    }
    return at;
}

}  // namespace

Lines::Lines(std::string_view text, Encoding encoding) : text_(text), encoding_(encoding) {
    begins_.push_back(0);
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1))
        begins_.push_back(at + 1);
}

std::string_view Lines::line(std::size_t number) const {
    const std::size_t begin = begins_[number];
    const std::size_t end = number + 1 < begins_.size() ? begins_[number + 1] - 1 : text_.size();
    std::string_view line = text_.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::size_t Lines::offset(Position position) const {
    if (position.line >= begins_.size()) return text_.size();
    return begins_[position.line] + bytes_of(line(position.line), position.character, encoding_);
}

Position Lines::position(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const auto after = std::upper_bound(begins_.begin(), begins_.end(), offset);
    const std::size_t number = static_cast<std::size_t>(after - begins_.begin()) - 1;
    const std::string_view whole = line(number);
    const std::size_t wanted = offset - begins_[number];
    Position found{number, 0};
    for (std::size_t at = 0; at < whole.size() && at < wanted;) {
        const Step next = step(whole, at, encoding_);
        found.character += next.units;
        at += next.bytes;
    }
    return found;
}

std::size_t Lines::offset(SourcePos place) const {
    if (place.line == 0) return 0;
    if (place.line > begins_.size()) return text_.size();
    const std::size_t number = place.line - 1;
    const std::size_t characters = place.column == 0 ? 0 : place.column - 1;
    return begins_[number] + bytes_of(line(number), characters, Encoding::utf32);
}

Range Lines::range(const SourceSpan& span) const {
    return {position(offset(span.begin)), position(offset(span.end))};
}

}  // namespace frontstage::lsp
