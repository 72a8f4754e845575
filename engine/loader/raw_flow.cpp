// Lists and keys between brackets and braces: `[a, b]`, `{a: 1}`, over one line or several.
#include "loader/raw_values.hpp"

namespace frontstage::loader {
namespace {

class Flow {
public:
    Flow(RawText& raw, std::uint32_t begin, Owner owner)
        : raw_(raw), begin_(begin), at_(begin), owner_(owner) {}

    std::optional<std::uint32_t> read() {
        while (at_ < raw_.size()) {
            if (!step()) return give_up();
            if (open_.empty()) return at_;
        }
        tell_unclosed();
        return give_up();
    }

private:
    // What stands in brackets cannot be told from what does not: reading stops before it.
    std::optional<std::uint32_t> give_up() {
        raw_.cut(raw_.line_begin(begin_));
        return std::nullopt;
    }

    bool step() {
        const char c = raw_[at_];
        if (c == '\n') return new_line();
        if (c == ' ' || c == '\t' || c == ',' || (c == ':' && ends_word(at_ + 1))) {
            ++at_;
            return true;
        }
        if (raw_.is_comment(at_)) {
            const std::string_view rest = raw_.text().substr(at_, raw_.line_end(at_) - at_);
            if (!hiding_ && rest.find(open_.back().closer) != std::string_view::npos) hiding_ = at_;
            at_ = raw_.line_end(at_);
            return true;
        }
        if (c == '[' || c == '{') return opens(c);
        if (c == ']' || c == '}') return closes(c);
        if (c == '"' || c == '\'') {
            const auto end = read_quoted(raw_, at_, owner_);
            if (end) at_ = *end;
            return end.has_value();
        }
        word();
        return is_small_enough();
    }

    bool is_small_enough() {
        if (++words_ <= most_in_brackets) return true;
        raw_.find({"file-too-large",
                   {begin_, begin_ + 1},
                   "more than " + std::to_string(most_in_brackets) +
                       " words stand between these brackets",
                   "write long lists without brackets, each entry on a line after `- `"});
        return false;
    }

    bool new_line() {
        const std::uint32_t first = raw_.skip_blanks(++at_);
        if (static_cast<int>(first - at_) > owner_.column || !looks_like_structure(raw_, first))
            return true;
        tell_unclosed();
        return false;
    }

    bool opens(char sign) {
        if (open_.size() + owner_.depth >= deepest) {
            raw_.find(
                {"too-deep",
                 {at_, at_ + 1},
                 "more than " + std::to_string(deepest) + " things stand one within the other here",
                 "no scenario needs so many brackets; is one too many here?"});
            return false;
        }
        open_.push_back({at_++, sign == '[' ? ']' : '}'});
        return true;
    }

    bool closes(char sign) {
        if (sign == open_.back().closer) {
            open_.pop_back();
            ++at_;
            return true;
        }
        raw_.find({"bracket-never-closed",
                   {at_, at_ + 1},
                   "`" + std::string(1, sign) + "` stands here where `" + open_.back().closer +
                       "` is needed to close the `" + raw_[open_.back().at] + "` before it",
                   "write `" + std::string(1, open_.back().closer) + "` first"});
        return false;
    }

    [[nodiscard]] bool ends_word(std::uint32_t at) const {
        return raw_.is_gap(at) || std::string_view(",[]{}").find(raw_[at]) != std::string::npos;
    }

    void word() {
        const std::uint32_t begin = at_;
        while (!raw_.ends_line(at_) && !raw_.is_comment(at_) &&
               std::string_view(",[]{}").find(raw_[at_]) == std::string_view::npos &&
               (raw_[at_] != ':' || !ends_word(at_ + 1)))
            ++at_;
        std::uint32_t end = at_;
        while (end > begin && raw_.is_gap(end - 1))
            --end;
        if (end == begin) {  // a sign that begins no word; never stand still
            ++at_;
            return;
        }
        tell_leading_sign(raw_, begin, end);
        // YAML stumbles over a question mark at the beginning of a word, which is no mistake.
        for (std::uint32_t i = begin; i < end; ++i)
            if (raw_[i] == '?') raw_.mend(i, 'x');
    }

    void tell_unclosed() {
        if (hiding_) {
            raw_.find({"text-cut-off",
                       {*hiding_, raw_.written_end(*hiding_)},
                       raw_.quote(*hiding_, raw_.written_end(*hiding_)) +
                           " is taken for a comment, and with it the `" + open_.back().closer +
                           "` that would close what is open",
                       "put the text that holds the `#` in double quotes"});
            return;
        }
        const std::uint32_t at = open_.back().at;
        raw_.find({"bracket-never-closed",
                   {at, at + 1},
                   "`" + std::string(1, raw_[at]) + "` is opened here and never closed",
                   "close it with `" + std::string(1, open_.back().closer) + "`"});
    }

    struct Open {
        std::uint32_t at;
        char closer;
    };
    RawText& raw_;
    std::uint32_t begin_;
    std::uint32_t at_;
    Owner owner_;
    std::vector<Open> open_;
    std::size_t words_ = 0;
    std::optional<std::uint32_t> hiding_;  // a comment that holds the missing closer
};

}  // namespace

std::optional<std::uint32_t> read_flow(RawText& raw, std::uint32_t at, Owner owner) {
    return Flow(raw, at, owner).read();
}

}  // namespace frontstage::loader
