// Places in a text, counted as editors count: lines from 0, and characters in units of UTF-16
// unless the editor agrees to another. Ours count from 1, in characters as a person sees them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/source.hpp"

namespace frontstage::lsp {

enum class Encoding : std::uint8_t { utf8, utf16, utf32 };

struct Position {
    std::size_t line = 0, character = 0;
    auto operator<=>(const Position&) const = default;
};
struct Range {
    Position start, end;
};

// The lines of a text, which must outlive it. Whatever is asked has an answer: what lies behind a
// line's end is its end, what lies behind the text is the text's.
class Lines {
public:
    Lines(std::string_view text, Encoding encoding);

    [[nodiscard]] std::size_t offset(Position position) const;
    [[nodiscard]] Position position(std::size_t offset) const;
    [[nodiscard]] Range range(const SourceSpan& span) const;
    [[nodiscard]] std::size_t offset(SourcePos place) const;

private:
    // The bytes of a line, without its end.
    [[nodiscard]] std::string_view line(std::size_t number) const;

    std::string_view text_;
    Encoding encoding_;
    std::vector<std::size_t> begins_;
};

}  // namespace frontstage::lsp
