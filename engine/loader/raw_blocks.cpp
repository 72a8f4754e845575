#include "loader/raw_blocks.hpp"

#include <algorithm>

#include "loader/raw_values.hpp"

namespace frontstage::loader {

bool RawBlocks::place(BlockSort sort, std::uint32_t at, Standing standing) {
    const int column = raw_.column(at);
    if (blocks_.size() >= deepest) {
        raw_.find(
            {"too-deep",
             {at, at + 1},
             "more than " + std::to_string(deepest) + " things stand one within the other here",
             "no scenario needs to be so deep; is the indentation right?"});
        raw_.cut(raw_.line_begin(at));
        return false;
    }
    if (standing == Standing::first_on_line && !fits(sort, column)) {
        tell_misplaced(at);
        raw_.cut(raw_.line_begin(at));
        return false;
    }
    if (blocks_.empty() || blocks_.back().column != column || blocks_.back().sort != sort)
        blocks_.push_back({column, sort});
    had_value_ = true;
    return true;
}

// Closes what stands further right. Something new may open only where a value is awaited.
bool RawBlocks::fits(BlockSort sort, int column) {
    while (!blocks_.empty() && blocks_.back().column > column) {
        closed_ = blocks_.back().column;
        blocks_.pop_back();
    }
    // A list may stand at the column of the key that it belongs to.
    if (sort == BlockSort::keys && blocks_.size() > 1 && blocks_.back().column == column &&
        blocks_.back().sort == BlockSort::entries)
        blocks_.pop_back();
    if (blocks_.empty()) return !had_value_;
    if (blocks_.back().column < column) return awaiting_ == blocks_.back().column;
    return blocks_.back().sort == sort || (sort == BlockSort::entries && awaiting_ == column);
}

std::uint32_t RawBlocks::move_left(std::uint32_t at) {
    const int column = raw_.column(at);
    if (blocks_.empty() || blocks_.back().sort != BlockSort::keys ||
        blocks_.back().column >= column || awaiting_ == blocks_.back().column)
        return 0;
    if (moved_from_ != column || moved_to_ != blocks_.back().column) tell_misplaced(at);
    // Its fellows were closed by a line too far left: they may have it all.
    if (closed_ == column) raw_.lose_part();
    moved_from_ = column;
    moved_to_ = blocks_.back().column;
    const auto shift = static_cast<std::uint32_t>(moved_from_ - moved_to_);
    const std::uint32_t end = raw_.line_end(at);
    for (std::uint32_t i = at - shift; i < end; ++i)
        raw_.mend(i, i + shift < end ? raw_[i + shift] : ' ');
    raw_.silence({raw_.line_begin(at), end});
    return shift;
}

std::optional<int> RawBlocks::owner_of_value(std::uint32_t at) const {
    if (!awaiting_) return blocks_.empty() && !had_value_ ? std::optional(-1) : std::nullopt;
    return raw_.column(at) > *awaiting_ ? awaiting_ : std::nullopt;
}

bool RawBlocks::has_keys_at(int column) const {
    return std::any_of(blocks_.begin(), blocks_.end(), [&](Block block) {
        return block.column == column && block.sort == BlockSort::keys;
    });
}

void RawBlocks::tell_misplaced(std::uint32_t at) {
    std::string hint = "indent it exactly like the lines that it belongs with";
    if (!blocks_.empty())
        hint += "; those above begin in column " + std::to_string(blocks_.back().column + 1);
    raw_.find({"bad-indent",
               {at, raw_.written_end(at)},
               "this line begins in column " + std::to_string(raw_.column(at) + 1) +
                   ", where nothing above it leaves room for it",
               hint});
}

}  // namespace frontstage::loader
