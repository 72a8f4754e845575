#include "loader/values.hpp"

#include <algorithm>
#include <cctype>
#include <limits>

namespace frontstage::loader {
namespace {

// A comment that is meant as one stands well apart and does not stick to a word.
bool is_plainly_a_comment(std::string_view text, std::size_t blanks, std::size_t sign) {
    const bool apart = blanks >= 2 || (blanks == 1 && text[sign - 1] == '\t');
    const bool loose = sign + 1 >= text.size() || text[sign + 1] == ' ' || text[sign + 1] == '\n' ||
                       text[sign + 1] == '\t' || text[sign + 1] == '#';
    return apart && loose;
}

void check_cut_off(Reader& reader, const Node& value) {
    if (value.writing != Writing::plain) return;
    const std::string_view text = reader.source().text();
    std::size_t sign = value.where.end;
    while (sign < text.size() && (text[sign] == ' ' || text[sign] == '\t'))
        ++sign;
    if (sign >= text.size() || text[sign] != '#' || sign == value.where.end) return;
    if (is_plainly_a_comment(text, sign - value.where.end, sign)) return;
    const std::size_t end = std::min(text.find('\n', sign), text.size());
    reader.find("text-cut-off",
                ByteRange{static_cast<std::uint32_t>(sign), static_cast<std::uint32_t>(end)},
                quoted(text.substr(sign, end - sign)) +
                    " is taken for a comment and would be lost from the text",
                "put the whole text in double quotes; if it is a comment, leave two blanks before "
                "it and one after the `#`");
}

std::string_view without_line_ends(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" \n\t");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

// Where a line ends in a block is where the editor's window ended: only an empty line is meant. In
// quotes a line end was asked for.
std::string flowing(std::string_view text, Writing writing) {
    if (writing != Writing::literal) return std::string(text);
    std::string flowed;
    while (true) {
        const std::size_t end = text.find('\n');
        flowed += text.substr(0, end);
        if (end == std::string_view::npos) return flowed;
        const std::size_t next = text.find_first_not_of(" \n", end);
        const std::string_view gap = text.substr(end, next - end);
        flowed += std::count(gap.begin(), gap.end(), '\n') > 1 ? "\n\n" : " ";
        text.remove_prefix(std::min(next, text.size()));
    }
}

Converted<std::int64_t> converted(const Shape& shape, std::string_view word) {
    switch (shape.takes) {
        case Takes::tenths: return to_tenths(word);
        case Takes::duration: return to_seconds(word);
        case Takes::months: return to_months(word);
        default: return to_whole(word);
    }
}

void tell_out_of_range(Reader& reader, const KeyInfo& info, const Node& value) {
    reader.find("out-of-range", value,
                "`" + std::string(info.name) + ":` takes " + info.shape.wanted + ", and " +
                    quoted(value.text) + " is outside of that",
                "write " + info.shape.wanted);
}

}  // namespace

std::optional<std::string> marked_text_of(Reader& reader, const KeyInfo& info, const Node& value) {
    reader.mark_text(info.name, value);
    return text_of(reader, info, value);
}

std::optional<std::string> text_of(Reader& reader, const KeyInfo& info, const Node& value) {
    if (value.part != Part::text) {
        tell_wrong_kind(reader, info, value,
                        "if brackets, braces or a colon belong to the text, put it in double "
                        "quotes");
        return std::nullopt;
    }
    check_cut_off(reader, value);
    const std::string_view text = without_line_ends(value.text);
    if (text.empty()) {
        reader.find("empty-value", value, "`" + std::string(info.name) + ":` holds an empty text",
                    "write its text, or remove it");
        return std::nullopt;
    }
    return flowing(text, value.writing);
}

std::optional<std::string> word_of(Reader& reader, const KeyInfo& info, const Node& value) {
    if (value.part == Part::text && !value.text.empty()) return std::string(value.text);
    tell_wrong_kind(reader, info, value);
    return std::nullopt;
}

std::optional<bool> yes_no_of(Reader& reader, const KeyInfo& info, const Node& value) {
    if (value.part == Part::text) {
        const auto found = to_yes_no(value.text);
        if (const bool* yes = std::get_if<bool>(&found)) return *yes;
        tell_wrong_kind(reader, info, value, std::get<Cure>(found).hint);
    } else {
        tell_wrong_kind(reader, info, value);
    }
    return std::nullopt;
}

std::optional<int> number_of(Reader& reader, const KeyInfo& info, const Node& value) {
    if (value.part != Part::text) {
        tell_wrong_kind(reader, info, value);
        return std::nullopt;
    }
    const auto found = converted(info.shape, value.text);
    if (const Cure* cure = std::get_if<Cure>(&found); cure != nullptr && !cure->too_big) {
        tell_wrong_kind(reader, info, value, cure->hint);
        return std::nullopt;
    }
    const std::int64_t* number = std::get_if<std::int64_t>(&found);
    if (number == nullptr || *number < info.shape.least || *number > info.shape.most) {
        tell_out_of_range(reader, info, value);
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

std::optional<std::size_t> term_of(Reader& reader, const KeyInfo& info, const Node& value) {
    if (value.part != Part::text) {
        tell_wrong_kind(reader, info, value);
        return std::nullopt;
    }
    for (std::size_t i = 0; i < info.shape.terms.size(); ++i)
        if (info.shape.terms[i] == value.text) return i;
    std::string hint = reader.did_you_mean(value.text, info.shape.terms);
    if (hint.empty()) hint = "write " + either_of(info.shape.terms);
    reader.find("unknown-word", value,
                "`" + std::string(info.name) + ":` takes one of a few words, and " +
                    quoted(value.text) + " is none of them",
                hint);
    return std::nullopt;
}

std::vector<const Node*> names_of(Reader& reader, const KeyInfo& info, const Node& value) {
    std::vector<const Node*> names;
    const auto take = [&](const Node& name) {
        if (name.part == Part::text && !name.text.empty())
            names.push_back(&name);
        else
            tell_wrong_kind(reader, info, name);
    };
    if (value.part == Part::list)
        each_item(value, take);
    else
        take(value);
    return names;
}

void tell_name_twice(Reader& reader, const Node& name, const Node& first) {
    reader.find("duplicate-key", name, quoted(name.text) + " is written twice in the same place",
                "keep one of the two", {{reader.span(first), "it is first written here"}});
}

bool check_id(Reader& reader, const Node& id, std::string_view what) {
    if (id.part != Part::text || id.text.empty()) {
        reader.find("wrong-kind", id, "the name of " + std::string(what) + " must be a word",
                    "write a name of letters, digits, `-` and `_` before the colon");
        return false;
    }
    const auto is_sign = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
    };
    std::string mended;
    bool good = true;
    for (const char c : id.text.substr(0, 60)) {
        good = good && is_sign(c);
        if (is_sign(c))
            mended += c;
        else if (!mended.empty() && mended.back() != '-')
            mended += '-';
    }
    if (good && id.text.size() <= 60) return true;
    while (mended.ends_with('-'))
        mended.pop_back();
    reader.find("bad-id", id,
                good ? "the name " + quoted(id.text) + " is longer than 60 signs"
                     : "the name " + quoted(id.text) +
                           " holds a sign other than letters from a to z, digits, `-` and `_`",
                mended.empty() ? "write a name as in `name-the-fault`"
                               : "write `" + mended + "`, and the title or text as you like it");
    return false;
}

Shape a_text() {
    return {Takes::text, "a text"};
}
Shape a_word(std::string wanted) {
    return {Takes::word, std::move(wanted)};
}
Shape an_id(std::string wanted, Naming naming) {
    return {Takes::id, std::move(wanted), 0, 0, {}, {}, naming};
}
Shape ids(std::string wanted, Naming naming) {
    return {Takes::ids, std::move(wanted), 0, 0, {}, {}, naming};
}
Shape a_yes_no() {
    return {Takes::yes_no, "`true` or `false`"};
}
Shape whole(std::int64_t least, std::int64_t most) {
    return {Takes::whole,
            "a whole number from " + std::to_string(least) + " to " + std::to_string(most), least,
            most};
}
Shape tenths(std::int64_t least, std::int64_t most) {
    return {Takes::tenths,
            "a number from " + std::to_string(least / 10) + " to " + std::to_string(most / 10),
            least, most};
}
Shape a_duration(std::int64_t least, std::int64_t most) {
    return {Takes::duration,
            "a length of time from " + std::to_string(least) + "s to " +
                std::to_string(most / 3600) + "h",
            least, most};
}
Shape terms(std::vector<std::string> words) {
    std::string wanted = either_of(words);
    return {Takes::term, std::move(wanted), 0, 0, std::move(words)};
}
Shape keys_of(std::string_view inner) {
    return {Takes::mapping, "a group of keys", 0, 0, {}, inner};
}
Shape named(Naming naming, std::string_view inner) {
    const std::string wanted = "names, each with keys of its own below it";
    return {Takes::mapping_of, wanted, 0, 0, {}, inner, naming};
}
Shape not_empty(Shape shape) {
    shape.least = 1;
    return shape;
}
Shape names_with(Naming naming, std::string wanted, Shape each) {
    return {Takes::mapping_of, std::move(wanted), 0, 0, {}, {}, naming, {std::move(each)}};
}
Shape entry_of(Naming naming, Shape each) {
    return {Takes::entry, "one name with its value", 0, 0, {}, {}, naming, {std::move(each)}};
}

}  // namespace frontstage::loader
