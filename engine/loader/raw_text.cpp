#include "loader/raw_text.hpp"

#include <algorithm>

namespace frontstage::loader {

std::uint32_t RawText::skip_blanks(std::uint32_t at) const {
    while (at < end_ && (text()[at] == ' ' || text()[at] == '\t'))
        ++at;
    return at;
}

std::uint32_t RawText::line_end(std::uint32_t at) const {
    const std::size_t feed = text().find('\n', at);
    return feed == std::string_view::npos ? end_ : std::min(end_, static_cast<std::uint32_t>(feed));
}

std::uint32_t RawText::next_line(std::uint32_t at) const {
    return std::min(end_, line_end(at) + 1);
}

std::uint32_t RawText::written_end(std::uint32_t at) const {
    std::uint32_t end = line_end(at);
    while (end > at && is_gap(end - 1))
        --end;
    return end;
}

// Long texts are shown by their beginning, at a character's border.
std::string RawText::quote(std::uint32_t begin, std::uint32_t end) const {
    constexpr std::uint32_t most = 40;
    std::uint32_t cut = std::min(end, begin + most);
    while (cut > begin && cut < end && (static_cast<unsigned char>((*this)[cut]) & 0xC0U) == 0x80U)
        --cut;
    return '`' + std::string(text().substr(begin, cut - begin)) + (cut < end ? " ...`" : "`");
}

void RawText::mend(std::uint32_t at, char sign) {
    if (!mended_) mended_ = std::string(source_.text());
    (*mended_)[at] = sign;
}

void RawText::cut(std::uint32_t at) {
    end_ = std::min(end_, at);
    source_.mark_as_part();
}

}  // namespace frontstage::loader
