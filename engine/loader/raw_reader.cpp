#include "loader/raw_reader.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "loader/raw_blocks.hpp"
#include "loader/raw_values.hpp"

namespace frontstage::loader {
namespace {

class RawReader {
public:
    RawReader(SourceText& source, Findings& findings) : raw_(source, findings), blocks_(raw_) {}

    Mended read() {
        blank_empty_lines();
        for (std::uint32_t at = 0; at < raw_.size();)
            at = line(at);
        const std::uint32_t end = raw_.size();
        return {raw_.take_mended(), end};
    }

private:
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

    // These return the beginning of the line on which reading goes on.
    std::uint32_t line(std::uint32_t begin) {
        const std::uint32_t first = raw_.skip_blanks(begin);
        if (raw_.ends_line(first) || raw_[first] == '#') return raw_.next_line(begin);
        const std::string_view indentation = raw_.text().substr(begin, first - begin);
        if (const std::size_t tab = indentation.find('\t'); tab != std::string_view::npos) {
            tell_tab(begin + static_cast<std::uint32_t>(tab), first);
            return raw_.size();
        }
        if (is_other_blank(first)) return skip_other_blank(first);
        if (first == begin && marks_document(begin)) return document_mark(begin);
        begun_ = true;
        return block_line(first);
    }

    std::uint32_t block_line(std::uint32_t at) {
        Standing standing = Standing::first_on_line;
        while (raw_[at] == '-' && raw_.is_gap(at + 1)) {
            if (!blocks_.place(BlockSort::entries, at, standing)) return raw_.size();
            standing = Standing::after_dash;
            blocks_.await_value(at);
            at = raw_.skip_blanks(at + 1);
            if (raw_.ends_line(at) || raw_.is_comment(at)) return raw_.next_line(at);
        }
        auto colon = key_colon(raw_, at);
        if (colon == at) return stray_lines(at);
        if (!colon) colon = mend_glued(at);
        return colon ? key_line(at, *colon, standing) : value_line(at, standing);
    }

    std::uint32_t key_line(std::uint32_t at, std::uint32_t colon, Standing standing) {
        const int written_column = raw_.column(at);
        if (standing == Standing::first_on_line) {
            const std::uint32_t shift = blocks_.move_left(at);
            at -= shift;
            colon -= shift;
        }
        if (!blocks_.place(BlockSort::keys, at, standing)) return raw_.size();
        check_key(at, colon);
        const std::uint32_t value = raw_.skip_blanks(colon + 1);
        blocks_.await_value(at);
        if (raw_.ends_line(value) || raw_.is_comment(value)) return raw_.next_line(value);
        blocks_.settle_value();
        return read_raw_value(raw_, value, {written_column, blocks_.depth()});
    }

    // A value on a line of its own, or else a line that belongs to nothing.
    std::uint32_t value_line(std::uint32_t at, Standing standing) {
        const auto owner = blocks_.owner_of_value(at);
        const bool is_value =
            standing == Standing::after_dash || (owner && !is_followed_by_fellow(at));
        if (!is_value) return stray_lines(at);
        blocks_.settle_value();
        return read_raw_value(raw_, at, {owner.value_or(-1), blocks_.depth()});
    }

    // Whether the next line that stands no further right is a key at the same column: then this is
    // a key too, and its colon is missing.
    [[nodiscard]] bool is_followed_by_fellow(std::uint32_t at) const {
        const int column = raw_.column(at);
        constexpr int far_enough = 50;
        std::uint32_t line = raw_.next_line(at);
        for (int i = 0; i < far_enough && line < raw_.size(); ++i, line = raw_.next_line(line)) {
            const std::uint32_t first = raw_.skip_blanks(line);
            if (raw_.ends_line(first) || raw_.column(first) > column) continue;
            return raw_.column(first) == column && key_colon(raw_, first).has_value();
        }
        return false;
    }

    // Tells the first and takes those that go with it for comments: lines without a key, and what
    // stands below a key that lacks its colon. Names in them are lost, so others are not looked up.
    std::uint32_t stray_lines(std::uint32_t at) {
        const int column = raw_.column(at);
        const bool is_key = is_broken_key(at);
        tell_stray(at);
        raw_.lose_part();
        std::uint32_t line = raw_.line_begin(at);
        do {
            const std::uint32_t first = raw_.skip_blanks(line);
            if (!raw_.ends_line(first)) raw_.mend(first, '#');
            line = raw_.next_line(line);
        } while (line < raw_.size() && goes_with_stray(line, column, is_key));
        return line;
    }

    [[nodiscard]] bool goes_with_stray(std::uint32_t line, int column, bool is_key) const {
        const std::uint32_t first = raw_.skip_blanks(line);
        if (raw_.ends_line(first)) return true;
        if (is_key && raw_.column(first) > column) return true;
        return raw_[first] != '#' && !key_colon(raw_, first) && !looks_like_structure(raw_, first);
    }

    // `momen` or `say >-`: a name, and nothing or a sign with which a value begins.
    [[nodiscard]] bool is_broken_key(std::uint32_t at) const {
        while (is_id_sign(raw_[at]))
            ++at;
        const std::uint32_t next = raw_.skip_blanks(at);
        return raw_.ends_line(next) ||
               (next > at && std::string_view("|>[{\"'").find(raw_[next]) != std::string::npos);
    }

    // `say:Take ours` among keys: the blank after the colon is missing.
    std::optional<std::uint32_t> mend_glued(std::uint32_t at) {
        std::uint32_t colon = at;
        while (is_id_sign(raw_[colon]))
            ++colon;
        if (colon == at || raw_[colon] != ':' || raw_[colon + 1] == '/') return std::nullopt;
        if (!is_followed_by_fellow(at) && !blocks_.has_keys_at(raw_.column(at)))
            return std::nullopt;
        const std::uint32_t end = raw_.written_end(at);
        const std::string_view rest = raw_.text().substr(colon + 1, std::min(end - colon - 1, 40U));
        raw_.find({"yaml-syntax",
                   {at, end},
                   raw_.quote(at, end) + " is neither a key with its value nor a list entry",
                   "write a blank after the colon: `" +
                       std::string(raw_.text().substr(at, colon + 1 - at)) + ' ' +
                       std::string(rest) + '`'});
        raw_.mend(colon + 1, ' ');
        raw_.silence({at, raw_.line_end(at)});
        return colon;
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
        } else if (std::string_view("&*!@`%?,]}|>").find(raw_[at]) != std::string_view::npos) {
            tell_leading_sign(raw_, at, colon);
            raw_.lose_part();  // others may go by this name
        }
    }

    void tell_stray(std::uint32_t at) {
        const std::uint32_t end = raw_.written_end(at);
        raw_.find({"yaml-syntax",
                   {at, end},
                   raw_.quote(at, end) + " is neither a key with its value nor a list entry",
                   cure_of_stray(raw_.text().substr(at, end - at))});
    }

    // `quality best`, `quality = best` and `ours` are keys without a colon; a sentence is none.
    static std::string cure_of_stray(std::string_view words) {
        if (words.starts_with("```"))
            return "remove the line; it came along from where the text was copied";
        const auto is_word = [](std::string_view text) {
            return !text.empty() && std::all_of(text.begin(), text.end(), is_id_sign);
        };
        const std::string_view key = words.substr(0, words.find_first_of(" ="));
        std::string_view value = words.substr(key.size());
        while (value.starts_with(' ') || value.starts_with('='))
            value.remove_prefix(1);
        if (is_word(key) && value.empty())
            return "if it is a name or a key, write a colon after it: `" + std::string(key) + ":`";
        if (is_word(key) && (is_word(value) || words.find('=') != words.npos))
            return "write a colon between them: `" + std::string(key) + ": " + std::string(value) +
                   '`';
        return "write `key: value`; or, if it belongs to the text above, write that text below "
               "`|` with all its lines indented alike";
    }

    // What looks like a blank and is none: copied from a web page or a word processor.
    [[nodiscard]] bool is_other_blank(std::uint32_t at) const {
        const std::string_view text = raw_.text().substr(at, 3);
        return text.starts_with("\u00A0") || text.starts_with("\u3000");
    }

    // Told once, for such lines come in crowds; what they hold is lost.
    std::uint32_t skip_other_blank(std::uint32_t at) {
        if (!std::exchange(told_other_blank_, true))
            raw_.find({"bad-indent",
                       {at, raw_.written_end(at)},
                       "this line is indented with a blank of another kind, which looks the same",
                       "replace it by ordinary blanks, here and in the lines that came with it; it "
                       "was copied from a web page or a word processor"});
        for (std::uint32_t i = at; i < raw_.line_end(at); ++i)
            if (raw_[i] != '\r') raw_.mend(i, i == at ? '#' : ' ');
        raw_.lose_part();
        return raw_.next_line(at);
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
    RawBlocks blocks_;
    bool begun_ = false;
    bool told_other_blank_ = false;
    bool marked_ = false;
};

}  // namespace

Mended read_raw(SourceText& source, Findings& findings) {
    return RawReader(source, findings).read();
}

}  // namespace frontstage::loader
