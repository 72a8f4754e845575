#include "loader/source_text.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace frontstage::loader {
namespace {

// Columns are asked for by the ten thousand, and a hostile file may be one long line: counting
// from checkpoints keeps each answer short.
constexpr std::uint32_t block_size = 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Lines and columns stay what they were.
void drop_carriage_returns(std::string& text) {
    std::size_t kept = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] != '\r' || at + 1 == text.size() || text[at + 1] != '\n')
            text[kept++] = text[at];
    text.resize(kept);
}

}  // namespace

SourceText::SourceText(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)) {
    if (text_.starts_with(byte_order_mark)) text_.erase(0, byte_order_mark.size());
    drop_carriage_returns(text_);
    lines_.push_back(0);
    for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1))
        lines_.push_back(static_cast<std::uint32_t>(at + 1));
    std::uint32_t count = 0;
    for (std::size_t at = 0; at <= text_.size(); at += block_size) {
        characters_.push_back(count);
        count += static_cast<std::uint32_t>(count_characters(this->text().substr(at, block_size)));
    }
}

SourcePos SourceText::position(std::uint32_t offset) const {
    offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
    const auto after = std::upper_bound(lines_.begin(), lines_.end(), offset);
    const std::uint32_t begin = *std::prev(after);
    const auto line = static_cast<std::uint32_t>(after - lines_.begin());
    if (offset - begin < block_size)
        return {line, static_cast<std::uint32_t>(
                          count_characters(text().substr(begin, offset - begin)) + 1)};
    const auto before = [&](std::uint32_t to) {
        const std::uint32_t block = to / block_size;
        const std::string_view rest = text().substr(block * block_size, to % block_size);
        return characters_[block] + static_cast<std::uint32_t>(count_characters(rest));
    };
    return {line, before(offset) - before(begin) + 1};
}

SourceSpan SourceText::span(ByteRange range) const {
    return {path_, position(range.begin), position(range.end)};
}

std::uint32_t SourceText::line_begin(std::uint32_t offset) const {
    // Nearly always a few bytes back.
    if (offset == 0) return 0;
    const std::size_t feed = text_.rfind('\n', offset - 1);
    return feed == std::string::npos ? 0 : static_cast<std::uint32_t>(feed + 1);
}

void SourceText::silence(ByteRange range) {
    auto next = silenced_.upper_bound(range.begin);
    if (next != silenced_.begin() && std::prev(next)->second >= range.begin) --next;
    while (next != silenced_.end() && next->first <= range.end) {
        range = {std::min(range.begin, next->first), std::max(range.end, next->second)};
        next = silenced_.erase(next);
    }
    silenced_.emplace(range.begin, range.end);
}

bool SourceText::is_silenced(std::uint32_t offset) const {
    const auto next = silenced_.upper_bound(offset);
    return next != silenced_.begin() && offset < std::prev(next)->second;
}

}  // namespace frontstage::loader
