#include "loader/raw_reader.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.hpp"
#include "loader/raw_values.hpp"

namespace frontstage::loader {
namespace {

class RawReader {
public:
    RawReader(SourceText& source, Findings& findings) : raw_(source, findings) {}

    Mended read() {
        blank_empty_lines();
        for (std::uint32_t at = 0; at < raw_.size();)
            at = line(at);
        const std::uint32_t end = raw_.size();
        return {raw_.take_mended(), end};
    }

private:
    enum class Sort : std::uint8_t { keys, entries };
    struct Block {
        int column;
        Sort sort;
    };

    // A tab on a line with nothing else would end a text, and nobody can see it.
    void blank_empty_lines() {
        for (std::size_t tab = raw_.text().find('\t'); tab != std::string_view::npos;
             tab = raw_.text().find('\t', tab)) {
            const std::uint32_t begin = raw_.line_begin(static_cast<std::uint32_t>(tab));
            const std::uint32_t end = raw_.line_end(begin);
            const bool is_empty = raw_.skip_blanks(begin) >= end;
            for (std::uint32_t at = begin; is_empty && at < end; ++at)
                raw_.mend(at, ' ');
            tab = end;
        }
    }

    // Returns the beginning of the line on which reading goes on.
    std::uint32_t line(std::uint32_t begin) {
        const std::uint32_t first = raw_.skip_blanks(begin);
        if (raw_.ends_line(first) || raw_[first] == '#') return raw_.next_line(begin);
        const std::string_view indentation = raw_.text().substr(begin, first - begin);
        if (const std::size_t tab = indentation.find('\t'); tab != std::string_view::npos) {
            tell_tab(begin + static_cast<std::uint32_t>(tab), first);
            return raw_.size();
        }
        if (first == begin && marks_document(begin)) return document_mark(begin);
        begun_ = true;
        return block_line(begin, first);
    }

    std::uint32_t block_line(std::uint32_t begin, std::uint32_t at) {
        bool fresh = true;  // the first thing on its line
        while (raw_[at] == '-' && raw_.is_gap(at + 1)) {
            if (!place({static_cast<int>(at - begin), Sort::entries}, at, fresh))
                return raw_.size();
            fresh = false;
            awaiting_ = static_cast<int>(at - begin);
            at = raw_.skip_blanks(at + 1);
            if (raw_.ends_line(at) || raw_.is_comment(at)) return raw_.next_line(at);
        }
        auto colon = key_colon(raw_, at);
        if (!colon) colon = mend_glued(begin, at);
        if (!colon) return value_line(begin, at, fresh);
        if (fresh) {
            const std::uint32_t shift = shift_left(begin, at);
            at -= shift;
            *colon -= shift;
        }
        const int column = static_cast<int>(at - begin);
        if (!place({column, Sort::keys}, at, fresh)) return raw_.size();
        check_key(at, *colon);
        awaiting_ = column;
        const std::uint32_t value = raw_.skip_blanks(*colon + 1);
        if (raw_.ends_line(value) || raw_.is_comment(value)) return raw_.next_line(value);
        awaiting_.reset();
        return read_raw_value(raw_, value, {column, blocks_.size()});
    }

    // A value on a line of its own, or else a line that belongs to nothing.
    std::uint32_t value_line(std::uint32_t begin, std::uint32_t at, bool fresh) {
        const int column = static_cast<int>(at - begin);
        const int owner = awaiting_.value_or(-1);
        const bool wanted = awaiting_ ? column > owner : blocks_.empty() && !had_value_;
        awaiting_.reset();
        if (wanted || !fresh) {
            had_value_ = true;
            return read_raw_value(raw_, at, {owner, blocks_.size()});
        }
        tell_stray(at);
        raw_.mend(at, '#');
        return raw_.next_line(at);
    }

    // `say:Take ours` among keys: the blank after the colon is missing.
    std::optional<std::uint32_t> mend_glued(std::uint32_t begin, std::uint32_t at) {
        std::uint32_t colon = at;
        while (is_id_sign(raw_[colon]))
            ++colon;
        if (colon == at || raw_[colon] != ':' || raw_[colon + 1] == '/') return std::nullopt;
        const auto column = static_cast<int>(at - begin);
        const std::uint32_t next = raw_.next_line(at);
        const std::uint32_t next_first = raw_.skip_blanks(next);
        const bool key_follows = static_cast<int>(next_first - next) == column &&
                                 !raw_.ends_line(next_first) && key_colon(raw_, next_first);
        const bool among_keys = std::any_of(blocks_.begin(), blocks_.end(), [&](Block block) {
            return block.column == column && block.sort == Sort::keys;
        });
        if (!key_follows && !among_keys) return std::nullopt;
        const std::uint32_t end = raw_.written_end(at);
        raw_.find({"yaml-syntax",
                   {at, end},
                   raw_.quote(at, end) + " is neither a key with its value nor a list entry",
                   "write a blank after the colon: `" +
                       std::string(raw_.text().substr(at, colon + 1 - at)) + ' ' +
                       std::string(raw_.text().substr(colon + 1, std::min(end - colon - 1, 40U))) +
                       '`'});
        raw_.mend(colon + 1, ' ');
        raw_.silence({at, raw_.line_end(at)});
        return colon;
    }

    bool place(Block block, std::uint32_t at, bool fresh) {
        if (blocks_.size() >= deepest) {
            raw_.find(
                {"too-deep",
                 {at, at + 1},
                 "more than " + std::to_string(deepest) + " things stand one within the other here",
                 "no scenario needs to be so deep; is the indentation right?"});
            raw_.cut(raw_.line_begin(at));
            return false;
        }
        if (fresh) {
            while (!blocks_.empty() && blocks_.back().column > block.column)
                blocks_.pop_back();
            // A list may stand at the column of the key that it belongs to.
            if (block.sort == Sort::keys && blocks_.size() > 1 &&
                blocks_.back().column == block.column && blocks_.back().sort == Sort::entries)
                blocks_.pop_back();
            if (!blocks_.empty() && blocks_.back().column == block.column) {
                if (blocks_.back().sort == block.sort) return true;
                if (block.sort == Sort::keys || awaiting_ != block.column) return give_up(at);
            } else if (blocks_.empty() ? begun_with_block_ || had_value_
                                       : awaiting_ != blocks_.back().column) {
                return give_up(at);
            }
        }
        begun_with_block_ = true;
        blocks_.push_back(block);
        return true;
    }

    // A key that stands further right than its fellows is told and moved to their column, in the
    // copy; the lines that stand below it in the same way go along. Returns by how much.
    std::uint32_t shift_left(std::uint32_t begin, std::uint32_t at) {
        const auto column = static_cast<int>(at - begin);
        if (blocks_.empty() || blocks_.back().sort != Sort::keys ||
            blocks_.back().column >= column || awaiting_ == blocks_.back().column)
            return 0;
        const auto shift = static_cast<std::uint32_t>(column - blocks_.back().column);
        if (moved_from_ != column || moved_to_ != blocks_.back().column) misplaced(at);
        moved_from_ = column;
        moved_to_ = blocks_.back().column;
        const std::uint32_t end = raw_.line_end(at);
        for (std::uint32_t i = at - shift; i < end; ++i)
            raw_.mend(i, i + shift < end ? raw_[i + shift] : ' ');
        raw_.silence({begin, end});
        return shift;
    }

    bool give_up(std::uint32_t at) {
        misplaced(at);
        raw_.cut(raw_.line_begin(at));
        return false;
    }

    void misplaced(std::uint32_t at) {
        std::string hint = "indent it exactly like the lines that it belongs with";
        if (!blocks_.empty()) {
            const int above = blocks_.back().column;
            hint += "; those above begin in column " + std::to_string(above + 1);
        }
        raw_.find({"bad-indent",
                   {at, raw_.written_end(at)},
                   "this line begins in column " + std::to_string(at - raw_.line_begin(at) + 1) +
                       ", where nothing above it leaves room for it",
                   hint});
    }

    void check_key(std::uint32_t at, std::uint32_t colon) {
        if (raw_.text().substr(at, colon - at) == "<<") {
            raw_.find({"yaml-anchor",
                       {at, raw_.written_end(at)},
                       "`<<` would copy keys from elsewhere, which hides what a reader of this "
                       "place needs to see",
                       "write the keys out; `include:` brings in moments that scenarios share"});
            raw_.silence({at, raw_.line_end(at)});
            raw_.mend(at, 'x');
        } else if (std::string_view("&*!@`%?").find(raw_[at]) != std::string_view::npos) {
            tell_leading_sign(raw_, at, colon);
        }
    }

    void tell_stray(std::uint32_t at) {
        const std::uint32_t end = raw_.written_end(at);
        raw_.find({"yaml-syntax",
                   {at, end},
                   raw_.quote(at, end) + " is neither a key with its value nor a list entry",
                   "write `key: value`; or, if it belongs to the text above, write that text below "
                   "`|` with all its lines indented alike"});
    }

    void tell_tab(std::uint32_t tab, std::uint32_t first) {
        raw_.find({"tab-indent",
                   {tab, first},
                   "this line is indented with a tab, and a tab has no width that all agree on",
                   "use blanks, two for each level; most editors can replace every tab at once"});
        raw_.cut(raw_.line_begin(tab));
    }

    [[nodiscard]] bool marks_document(std::uint32_t at) const {
        const std::string_view mark = raw_.text().substr(at, 3);
        return (mark == "---" || mark == "...") ? raw_.is_gap(at + 3) : raw_[at] == '%';
    }

    std::uint32_t document_mark(std::uint32_t at) {
        const std::uint32_t rest = raw_.skip_blanks(at + 3);
        const bool alone = raw_.ends_line(rest) || raw_.is_comment(rest);
        if (raw_[at] == '-' && alone && !begun_ && !marked_) {
            marked_ = true;
            return raw_.next_line(at);
        }
        raw_.find({"yaml-documents",
                   {at, raw_.written_end(at)},
                   raw_.quote(at, raw_.written_end(at)) +
                       " parts a file into several, and only the first would be read",
                   "remove the line; what follows belongs in a file of its own"});
        raw_.cut(at);
        return raw_.size();
    }

    RawText raw_;
    std::vector<Block> blocks_;
    std::optional<int> awaiting_;  // the column of a key or dash whose value is still to come
    int moved_from_ = -1, moved_to_ = -1;  // columns of lines that were moved left
    bool begun_ = false;
    bool begun_with_block_ = false;
    bool had_value_ = false;
    bool marked_ = false;
};

}  // namespace

Mended read_raw(SourceText& source, Findings& findings) {
    return RawReader(source, findings).read();
}

}  // namespace frontstage::loader
