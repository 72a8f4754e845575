#include "author/language/outline_reader.hpp"

#include <algorithm>

namespace frontstage::author {
namespace {

constexpr std::size_t deepest = 40;
using Parent = std::optional<std::size_t>;

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

class OutlineReader {
public:
    explicit OutlineReader(std::string_view text) : text_(text) {}

    std::vector<Entry> run() {
        while (at_ < text_.size())
            read_line();
        close_down_to(0, EntryKind::item, text_.size());
        return std::move(entries_);
    }

private:
    [[nodiscard]] char sign(std::size_t at) const { return at < text_.size() ? text_[at] : '\n'; }
    [[nodiscard]] bool ends_word(std::size_t at) const {
        return sign(at) == '\n' || is_blank(sign(at));
    }
    [[nodiscard]] std::size_t line_end(std::size_t at) const {
        return std::min(text_.find('\n', at), text_.size());
    }
    [[nodiscard]] std::size_t after_blanks(std::size_t at) const {
        while (at < text_.size() && is_blank(text_[at]))
            ++at;
        return at;
    }
    [[nodiscard]] std::size_t before_blanks(std::size_t begin, std::size_t end) const {
        while (end > begin && (is_blank(text_[end - 1]) || text_[end - 1] == '\n'))
            --end;
        return end;
    }
    // Where what is written on a line ends, before a comment.
    [[nodiscard]] std::size_t written_end(std::size_t begin, std::size_t end) const {
        for (std::size_t at = begin; at < end; ++at)
            if (text_[at] == '#' && (at == begin || is_blank(text_[at - 1])))
                return before_blanks(begin, at);
        return before_blanks(begin, end);
    }

    std::size_t add(Entry entry) {
        entry.end = std::max({entry.end, entry.key.end, entry.value.end});
        entries_.push_back(entry);
        return entries_.size() - 1;
    }
    [[nodiscard]] Parent top() const { return open_.empty() ? Parent() : Parent(open_.back()); }

    // What stands further right than `indent` goes on no more; an item may stand below the key of
    // its own column.
    void close_down_to(std::size_t indent, EntryKind next, std::size_t end) {
        while (!open_.empty()) {
            Entry& last = entries_[open_.back()];
            if (last.indent < indent) return;
            if (last.indent == indent && next == EntryKind::item && last.kind == EntryKind::key &&
                end < text_.size())
                return;
            last.end = std::max(last.end, before_blanks(last.end, end));
            open_.pop_back();
        }
    }

    void read_line() {
        const std::size_t begin = at_;
        const std::size_t end = line_end(begin);
        std::size_t at = after_blanks(begin);
        at_ = end + 1;
        if (at >= end || text_[at] == '#') return;
        const bool is_item = sign(at) == '-' && ends_word(at + 1);
        close_down_to(at - begin, is_item ? EntryKind::item : EntryKind::key, begin);
        while (sign(at) == '-' && ends_word(at + 1)) {
            open_.push_back(
                add({EntryKind::item, top(), {at, at + 1}, Form::none, {}, at - begin}));
            at = after_blanks(at + 1);
        }
        if (at >= end || text_[at] == '#') return;
        if (const auto colon = colon_of(at, end))
            read_key(begin, at, *colon, end);
        else
            read_loose(begin, at, end);
    }

    // The colon behind the key that begins at `at`.
    [[nodiscard]] Parent colon_of(std::size_t at, std::size_t end) const {
        if (text_[at] == '{' || text_[at] == '[') return std::nullopt;
        const char quote = text_[at];
        std::size_t from = at;
        if (quote == '"' || quote == '\'') from = std::min(text_.find(quote, at + 1), end);
        for (std::size_t i = from; i < end; ++i) {
            if (text_[i] == '#' && i > at && is_blank(text_[i - 1])) return std::nullopt;
            if (text_[i] == ':' && ends_word(i + 1)) return i;
        }
        return std::nullopt;
    }

    [[nodiscard]] TextRange unquoted(std::size_t begin, std::size_t end) const {
        end = before_blanks(begin, end);
        const bool quoted = end > begin + 1 && (text_[begin] == '"' || text_[begin] == '\'') &&
                            text_[end - 1] == text_[begin];
        return quoted ? TextRange{begin + 1, end - 1} : TextRange{begin, end};
    }

    void read_key(std::size_t line, std::size_t at, std::size_t colon, std::size_t end) {
        Entry entry{EntryKind::key, top(), unquoted(at, colon), Form::none, {}, at - line};
        entry.value = {colon + 1, colon + 1};
        open_.push_back(add(entry));
        read_value(open_.back(), after_blanks(colon + 1), end);
    }

    // A value without a key, the next line of a text, or a key whose colon is still to come.
    void read_loose(std::size_t line, std::size_t at, std::size_t end) {
        const Parent parent = top();
        if (parent && entries_[*parent].kind == EntryKind::item &&
            entries_[*parent].form == Form::none)
            return read_value(*parent, at, end);
        if (parent && (entries_[*parent].form != Form::none || sign(at) == '{' || sign(at) == '['))
            return continue_value(*parent, at, end);
        add({EntryKind::word, parent, {at, written_end(at, end)}, Form::none, {}, at - line});
    }

    void continue_value(std::size_t entry, std::size_t at, std::size_t end) {
        if (entries_[entry].form == Form::none) return read_value(entry, at, end);
        if (entries_[entry].form == Form::plain) entries_[entry].value.end = written_end(at, end);
        entries_[entry].end = std::max(entries_[entry].end, end);
    }

    void read_value(std::size_t entry, std::size_t at, std::size_t end) {
        const char first = sign(at);
        if (at >= end || first == '#') return;
        if (first == '|' || first == '>') return read_block(entry, end);
        if (first == '{' || first == '[') {
            const std::size_t limit = deeper_end(entries_[entry].indent, end);
            const std::size_t behind = read_flow(entry, at, limit, 0);
            at_ = std::max(at_, line_end(behind > 0 ? behind - 1 : 0) + 1);
            return;
        }
        if (first == '"' || first == '\'') return read_quoted(entry, at, end);
        entries_[entry].form = Form::plain;
        entries_[entry].value = {at, written_end(at, end)};
        entries_[entry].end = entries_[entry].value.end;
    }

    // The end of the lines that stand further right than `indent`, from the line that ends at
    // `end`.
    [[nodiscard]] std::size_t deeper_end(std::size_t indent, std::size_t end) const {
        while (end < text_.size()) {
            const std::size_t begin = end + 1;
            const std::size_t next = line_end(begin);
            const std::size_t first = after_blanks(begin);
            if (first < next && first - begin <= indent) break;
            end = next;
        }
        return std::min(end, text_.size());
    }

    void read_block(std::size_t entry, std::size_t end) {
        const std::size_t begin = std::min(end + 1, text_.size());
        const std::size_t last = std::max(begin, deeper_end(entries_[entry].indent, end));
        entries_[entry].form = Form::block;
        entries_[entry].value = {begin, last};
        entries_[entry].end = last;
        at_ = std::max(at_, last + 1);
    }

    void read_quoted(std::size_t entry, std::size_t at, std::size_t end) {
        const std::size_t limit = deeper_end(entries_[entry].indent, end);
        std::size_t close = at + 1;
        while (close < limit && text_[close] != text_[at])
            close += text_[at] == '"' && text_[close] == '\\' ? 2 : 1;
        close = std::min(close, limit);
        if (sign(close) != text_[at]) close = std::min(end, limit);  // never closed
        entries_[entry].form = Form::quoted;
        entries_[entry].value = {at + 1, close};
        entries_[entry].end = close;
        at_ = std::max(at_, line_end(close) + 1);
    }

    [[nodiscard]] std::size_t skip_gap(std::size_t at, std::size_t limit) const {
        while (at < limit && (is_blank(text_[at]) || text_[at] == '\n'))
            ++at;
        return at;
    }

    // From a bracket to what follows its partner, or to `limit`.
    std::size_t read_flow(std::size_t entry, std::size_t open, std::size_t limit,
                          std::size_t depth) {
        const bool mapping = text_[open] == '{';
        const char close = mapping ? '}' : ']';
        entries_[entry].form = Form::flow;
        std::size_t at = open + 1;
        while (at < limit && depth < deepest) {
            at = mapping ? read_flow_key(entry, at, limit, depth)
                         : read_flow_item(entry, at, limit, depth);
            if (sign(at) == close || at >= limit) break;
            ++at;  // the comma, or what cannot stand there
        }
        const std::size_t end = std::min(at < limit ? at + 1 : at, limit);
        entries_[entry].value = {open, end};
        entries_[entry].end = end;
        return end;
    }

    std::size_t read_flow_key(std::size_t parent, std::size_t at, std::size_t limit,
                              std::size_t depth) {
        const std::size_t begin = skip_gap(at, limit);
        std::size_t end = scalar_end(begin, limit, ':');
        Entry entry{EntryKind::word, parent, unquoted(begin, end), Form::none, {}, 0, true};
        if (sign(end) == ':') entry.kind = EntryKind::key;
        entry.value = {std::min(end + 1, limit), std::min(end + 1, limit)};
        if (entry.kind == EntryKind::word) entry.value = entry.key;
        const std::size_t made = add(entry);
        if (entry.kind == EntryKind::key) end = read_flow_value(made, end + 1, limit, depth);
        entries_[made].end = std::max(entries_[made].end, end);
        return end;
    }

    std::size_t read_flow_item(std::size_t parent, std::size_t at, std::size_t limit,
                               std::size_t depth) {
        const std::size_t begin = skip_gap(at, limit);
        const std::size_t made =
            add({EntryKind::item, parent, {begin, begin}, Form::none, {begin, begin}, 0, true});
        const std::size_t end = read_flow_value(made, begin, limit, depth);
        entries_[made].end = std::max(entries_[made].end, end);
        return end;
    }

    std::size_t read_flow_value(std::size_t entry, std::size_t at, std::size_t limit,
                                std::size_t depth) {
        const std::size_t begin = skip_gap(at, limit);
        if (begin < limit && (text_[begin] == '{' || text_[begin] == '['))
            return skip_gap(read_flow(entry, begin, limit, depth + 1), limit);
        const std::size_t end = scalar_end(begin, limit, ',');
        entries_[entry].value = unquoted(begin, std::max(begin, end));
        if (entries_[entry].value.begin != begin)
            entries_[entry].form = Form::quoted;
        else if (end > begin)
            entries_[entry].form = Form::plain;
        return end;
    }

    // Where a word between brackets ends: at `stop`, a comma or a closing bracket.
    [[nodiscard]] std::size_t scalar_end(std::size_t at, std::size_t limit, char stop) const {
        if (at < limit && (text_[at] == '"' || text_[at] == '\'')) {
            const std::size_t close = text_.find(text_[at], at + 1);
            if (close < limit) at = close + 1;
        }
        for (; at < limit; ++at) {
            const char c = text_[at];
            if (c == ',' || c == '}' || c == ']') return at;
            if (c == ':' && stop == ':' && (ends_word(at + 1) || at + 1 >= limit)) return at;
        }
        return limit;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Entry> entries_;
    std::vector<std::size_t> open_;
};

}  // namespace

std::vector<Entry> read_outline(std::string_view text) {
    return OutlineReader(text).run();
}

}  // namespace frontstage::author
