// A file's characters, read before YAML sees them: so that what YAML would drop or refuse can be
// named in our words, and mended in a copy of equal length so that the rest of the file can still
// be read. Knows characters and lines, not keys.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "loader/findings.hpp"

namespace frontstage::loader {

class RawText {
public:
    RawText(SourceText& source, Findings& findings) : source_(source), findings_(findings) {}
    RawText(const RawText&) = delete;
    RawText& operator=(const RawText&) = delete;

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::uint32_t size() const { return end_; }
    // A line feed past the end, so that the end of the file ends a line.
    [[nodiscard]] char operator[](std::uint32_t at) const { return at < end_ ? text_[at] : '\n'; }

    [[nodiscard]] bool ends_line(std::uint32_t at) const { return (*this)[at] == '\n'; }
    [[nodiscard]] bool is_gap(std::uint32_t at) const {  // a blank or the end of the line
        const char c = (*this)[at];
        return c == ' ' || c == '\t' || c == '\n';
    }
    [[nodiscard]] bool is_comment(std::uint32_t at) const {
        return (*this)[at] == '#' && (at == 0 || is_gap(at - 1));
    }
    [[nodiscard]] std::uint32_t skip_blanks(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t line_begin(std::uint32_t at) const {
        return source_.line_begin(at);
    }
    // Before `at` on its line, in bytes.
    [[nodiscard]] int column(std::uint32_t at) const {
        return static_cast<int>(at - line_begin(at));
    }
    [[nodiscard]] std::uint32_t line_end(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t next_line(std::uint32_t at) const;  // never past size()
    // Past the last sign of the line that is no blank.
    [[nodiscard]] std::uint32_t written_end(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t line_number(std::uint32_t at) const {
        return source_.position(at).line;
    }
    [[nodiscard]] std::string quote(std::uint32_t begin, std::uint32_t end) const;

    void find(Finding finding) { findings_.add(source_, std::move(finding)); }
    [[nodiscard]] SourceSpan span(ByteRange range) const { return source_.span(range); }
    void silence(ByteRange range) { source_.silence(range); }
    void mend(std::uint32_t at, char sign);
    // Something was left out: what is not found may have been in it.
    void lose_part() { source_.mark_as_part(); }
    // Nothing from here on can be understood.
    void cut(std::uint32_t at);
    // Empty if nothing was mended.
    [[nodiscard]] std::string take_mended() { return std::move(mended_); }

private:
    SourceText& source_;
    Findings& findings_;
    std::string mended_;
    std::string_view text_ = source_.text();
    std::uint32_t end_ = static_cast<std::uint32_t>(source_.text().size());
};

}  // namespace frontstage::loader
