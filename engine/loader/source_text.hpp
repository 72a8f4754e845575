// One file as it was written: its bytes, and the line and column at which each of them stands.
// Also remembers which parts have had their finding already, so that one mistake is told once.
// Knows nothing of YAML.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.hpp"

namespace frontstage::loader {

struct ByteRange {
    std::uint32_t begin = 0, end = 0;
};

enum class Extent : std::uint8_t { whole, part };

class SourceText {
public:
    // `text` is at most 4 GB; a byte order mark at its start and the
    // carriage returns of Windows' line ends are left out.
    SourceText(std::string path, std::string text);

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::string_view text() const { return text_; }

    [[nodiscard]] SourcePos position(std::uint32_t offset) const;
    [[nodiscard]] SourceSpan span(ByteRange range) const;
    [[nodiscard]] std::uint32_t line_begin(std::uint32_t offset) const;

    // From now on nothing that begins in `range` is told.
    void silence(ByteRange range) { silenced_.push_back(range); }
    [[nodiscard]] bool is_silenced(std::uint32_t offset) const;

    // How much of the file could be read.
    void mark_as_part() { extent_ = Extent::part; }
    [[nodiscard]] Extent extent() const { return extent_; }

private:
    std::string path_;
    std::string text_;
    std::vector<std::uint32_t> lines_;       // where each line begins
    std::vector<std::uint32_t> characters_;  // code points before each block of bytes
    std::vector<ByteRange> silenced_;
    Extent extent_ = Extent::whole;
};

}  // namespace frontstage::loader
