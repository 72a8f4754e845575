#include "author/language/cursor.hpp"

#include <algorithm>
#include <cctype>

namespace frontstage::author {
namespace {

using Found = std::optional<std::size_t>;

bool is_word_sign(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.' ||
           c == '/';
}

class Placing {
public:
    Placing(const Outline& outline, std::size_t at)
        : outline_(outline), text_(outline.text()), at_(std::min(at, text_.size())) {
        const std::size_t before = at_ == 0 ? std::string::npos : text_.rfind('\n', at_ - 1);
        line_ = before == std::string::npos ? 0 : before + 1;
    }

    Cursor run() {
        const Found last = last_before();
        if (!last) return at_key_below(std::nullopt, {at_, at_});
        for (Found each = last; each; each = entry(*each).parent)
            if (auto cursor = within(*each)) return *cursor;
        return at_key_below(parent_by_column(*last), {at_, at_});
    }

private:
    [[nodiscard]] const Entry& entry(std::size_t number) const {
        return outline_.entries()[number];
    }

    // The last that begins at or before the cursor.
    [[nodiscard]] Found last_before() const {
        const auto& entries = outline_.entries();
        const auto after =
            std::partition_point(entries.begin(), entries.end(),
                                 [&](const Entry& each) { return each.key.begin <= at_; });
        if (after == entries.begin()) return std::nullopt;
        return static_cast<std::size_t>(after - entries.begin()) - 1;
    }

    [[nodiscard]] std::optional<Cursor> within(std::size_t number) const {
        const Entry& here = entry(number);
        const bool named = here.kind != EntryKind::item;
        if (named && here.key.holds(at_)) return at_key_below(here.parent, here.key, number);
        switch (here.form) {
            case Form::block:
                if (here.value.holds(at_) && at_ - line_ > here.indent)
                    return in_text(number, word_around(text_, at_));
                return std::nullopt;
            case Form::quoted:
                if (here.value.holds(at_)) return at_value(number, here.value);
                break;
            case Form::plain:
                if (here.value.holds(at_)) return at_value(number, here.value);
                break;
            case Form::flow:
                if (here.value.begin < at_ && at_ < here.value.end) return in_brackets(number);
                return std::nullopt;
            case Form::none: break;
        }
        const bool behind = here.in_flow ? here.value.begin <= at_ && at_ <= here.end
                                         : here.key.end < at_ && line_ <= here.key.begin;
        if (here.kind == EntryKind::word || !behind) return std::nullopt;
        if (here.form == Form::none) return at_value(number, {at_, at_});
        return here.in_flow ? std::nullopt
                            : std::optional(at_value(number, word_around(text_, at_)));
    }

    // Between two entries of a flow: right behind a bracket or a comma.
    [[nodiscard]] Cursor in_brackets(std::size_t number) const {
        if (text_[entry(number).value.begin] == '{') return at_key_below(number, {at_, at_});
        Cursor cursor = at_value(number, {at_, at_});
        cursor.path.emplace_back("-");
        return cursor;
    }

    // On a line of its own, a new key belongs to the nearest above that stands further left.
    [[nodiscard]] Found parent_by_column(std::size_t last) const {
        const std::size_t column = at_ - line_;
        for (Found each = last; each; each = entry(*each).parent)
            if (!entry(*each).in_flow && entry(*each).kind != EntryKind::word &&
                entry(*each).indent < column)
                return each;
        return std::nullopt;
    }

    [[nodiscard]] Cursor at_key_below(Found parent, TextRange word, Found own = {}) const {
        Cursor cursor{Standing::at_key, {}, word, own, {}};
        if (parent) cursor.path = outline_.path_to(*parent);
        for (const std::size_t each : outline_.children(parent))
            if (Found(each) != own && entry(each).kind == EntryKind::key)
                cursor.beside.emplace_back(outline_.key(entry(each)));
        return cursor;
    }
    [[nodiscard]] Cursor at_value(std::size_t number, TextRange word) const {
        return {Standing::at_value, outline_.path_to(number), word, number, {}};
    }
    [[nodiscard]] Cursor in_text(std::size_t number, TextRange word) const {
        return {Standing::in_text, outline_.path_to(number), word, number, {}};
    }

    const Outline& outline_;
    std::string_view text_;
    std::size_t at_, line_ = 0;
};

}  // namespace

TextRange word_around(std::string_view text, std::size_t at) {
    TextRange word{std::min(at, text.size()), std::min(at, text.size())};
    while (word.begin > 0 && is_word_sign(text[word.begin - 1]))
        --word.begin;
    while (word.end < text.size() && is_word_sign(text[word.end]))
        ++word.end;
    return word;
}

Cursor cursor_at(const Outline& outline, std::size_t at) {
    return Placing(outline, at).run();
}

}  // namespace frontstage::author
