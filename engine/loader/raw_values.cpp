#include "loader/raw_values.hpp"

#include <algorithm>
#include <cctype>

namespace frontstage::loader {
namespace {

// The next line with something on it that goes on with a value of `owner`, if there is one.
std::optional<std::uint32_t> continuation(const RawText& raw, std::uint32_t line, Owner owner) {
    while (line < raw.size()) {
        const std::uint32_t first = raw.skip_blanks(line);
        if (!raw.ends_line(first)) {
            const bool by_tab =
                raw.text().substr(line, first - line).find('\t') != std::string::npos;
            const bool goes_on = !by_tab && static_cast<int>(first - line) > owner.column &&
                                 raw[first] != '#' && !key_colon(raw, first) &&
                                 !(first == line && looks_like_structure(raw, first));
            return goes_on ? std::optional(first) : std::nullopt;
        }
        line = raw.next_line(line);
    }
    return std::nullopt;
}

void blank_out(RawText& raw, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t at = begin; at < end; ++at)
        if (raw[at] != '\n') raw.mend(at, ' ');
}

// What stands behind a closed value must be nothing or a comment.
std::uint32_t after_closed(RawText& raw, std::uint32_t begin, std::uint32_t end, Owner owner) {
    const std::uint32_t rest = raw.skip_blanks(end);
    std::uint32_t line = raw.next_line(end);
    if (raw.ends_line(rest) || raw.is_comment(rest)) return line;
    const bool apostrophe = raw[begin] == '\'';
    raw.find({"quotes-needed",
              {rest, raw.written_end(rest)},
              raw.quote(rest, raw.written_end(rest)) + " stands after the closing `" +
                  std::string(1, raw[end - 1]) + "`, where the text is over already",
              apostrophe ? "within single quotes write an apostrophe twice, `''`, or put the whole "
                           "text in double quotes"
                         : "put one pair of quotes around the whole text; within double quotes, "
                           "write `\\\"` for a quote sign"});
    const std::uint32_t first_end = raw.line_end(rest);
    blank_out(raw, rest, first_end);
    std::uint32_t last = first_end;
    while (const auto more = continuation(raw, line, owner)) {
        last = raw.line_end(*more);
        blank_out(raw, *more, last);
        line = raw.next_line(*more);
    }
    raw.silence({begin, last});
    return line;
}

// The quotes that word processors make, each three bytes long and all beginning with the same two:
// U+2018 to U+201F.
bool begins_with_typographic_quote(const RawText& raw, std::uint32_t begin) {
    return raw[begin] == '\xE2' && raw[begin + 1] == '\x80' && raw[begin + 2] >= '\x98' &&
           raw[begin + 2] <= '\x9F';
}

// Told once for a text, however many colons it holds.
enum class Told : std::uint8_t { no, yes };

// One line of a plain text; returns where its comment begins or where the line ends.
std::uint32_t plain_line(RawText& raw, std::uint32_t at, std::uint32_t begin, Told& told) {
    for (; !raw.ends_line(at) && !raw.is_comment(at); ++at) {
        if (raw[at] != ':' || !raw.is_gap(at + 1)) continue;
        if (told == Told::no) {
            raw.find({"quotes-needed",
                      {at, at + 1},
                      "the text " + raw.quote(begin, raw.written_end(begin)) +
                          " holds a colon before a blank, which YAML takes for the end of a key",
                      begins_with_typographic_quote(raw, begin)
                          ? "typographic quotes are letters to YAML: write the text in plain "
                            "double quotes, `\"`"
                          : std::string(quote_it)});
            told = Told::yes;
        }
        raw.mend(at, ';');
    }
    return at;
}

// Blanks on the empty lines at the top of a text would count as its indentation: they are moved to
// the end of the line above, from `begin`, its line feed, to `end`, where the text begins.
void lift_blanks(RawText& raw, std::uint32_t begin, std::uint32_t end) {
    const std::string_view gap = raw.text().substr(begin, end - begin);
    if (gap.find(' ') == std::string_view::npos) return;
    const auto feeds = static_cast<std::uint32_t>(std::count(gap.begin(), gap.end(), '\n'));
    for (std::uint32_t at = begin; at < end; ++at)
        raw.mend(at, at + feeds < end ? ' ' : '\n');
}

bool begins_block_text(const RawText& raw, std::uint32_t at) {
    for (++at; raw[at] == '+' || raw[at] == '-' || (raw[at] >= '1' && raw[at] <= '9'); ++at) {
    }
    const std::uint32_t rest = raw.skip_blanks(at);
    return raw.is_gap(at) && (raw.ends_line(rest) || raw.is_comment(rest));
}

}  // namespace

bool is_id_sign(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
}

std::optional<std::uint32_t> key_colon(const RawText& raw, std::uint32_t at) {
    const char first = raw[at];
    if (first == '[' || first == '{' || first == '#') return std::nullopt;
    if (first == '"' || first == '\'') {
        std::uint32_t end = at + 1;
        while (!raw.ends_line(end) && raw[end] != first)
            end += raw[end] == '\\' && first == '"' && !raw.ends_line(end + 1) ? 2 : 1;
        if (raw.ends_line(end)) return std::nullopt;
        const std::uint32_t after = raw.skip_blanks(end + 1);
        if (raw[after] != ':' || !raw.is_gap(after + 1)) return std::nullopt;
        return after;
    }
    for (; !raw.ends_line(at) && !raw.is_comment(at); ++at)
        if (raw[at] == ':' && raw.is_gap(at + 1)) return at;
    return std::nullopt;
}

bool looks_like_structure(const RawText& raw, std::uint32_t at) {
    const std::uint32_t begin = at;
    if (raw[at] == '-' && raw.is_gap(at + 1)) return true;
    if (raw.column(at) == 0 && raw.is_gap(at + 3) &&
        (raw.text().substr(at, 3) == "---" || raw.text().substr(at, 3) == "..."))
        return true;
    while (is_id_sign(raw[at]))
        ++at;
    return at > begin && raw[at] == ':' && raw.is_gap(at + 1);
}

void tell_leading_sign(RawText& raw, std::uint32_t at, std::uint32_t end) {
    const char sign = raw[at];
    const std::string found = raw.quote(at, end) + " begins with `" + std::string(1, sign) + "`";
    const std::string hint = "if it is text, " + std::string(quote_it);
    if (sign == '&' || sign == '*')
        raw.find({"yaml-anchor",
                  {at, end},
                  found + ", which YAML takes for " +
                      (sign == '&' ? "a name of its own and drops" : "a reference to another text"),
                  hint});
    else if (sign == '!')
        raw.find({"yaml-tag",
                  {at, end},
                  found + ", which YAML takes for a sign of its own and drops the word",
                  hint});
    else if (std::string_view("@`%,]}|>").find(sign) != std::string_view::npos ||
             (std::string_view("-?:").find(sign) != std::string_view::npos && raw.is_gap(at + 1)))
        raw.find(
            {"quotes-needed", {at, end}, found + ", which YAML reads as a sign of its own", hint});
    else
        return;
    raw.mend(at, 'x');
    raw.silence({at, end});
}

std::uint32_t read_plain(RawText& raw, std::uint32_t at, Owner owner) {
    const std::uint32_t begin = at;
    Told told = Told::no;
    while (true) {
        const std::uint32_t stop = plain_line(raw, at, begin, told);
        const std::uint32_t line = raw.next_line(stop);
        const auto more = continuation(raw, line, owner);
        if (told == Told::yes) raw.silence({begin, more ? raw.line_end(*more) : line});
        if (!more) return line;
        if (raw.is_comment(stop) && !raw.ends_line(stop)) {
            raw.find({"text-cut-off",
                      {stop, raw.written_end(stop)},
                      raw.quote(stop, raw.written_end(stop)) +
                          " is taken for a comment, in the middle of a text that goes on below",
                      std::string(quote_it)});
            raw.mend(stop, 'x');
            raw.silence({begin, raw.line_end(*more)});
        }
        at = *more;
    }
}

std::uint32_t read_block_text(RawText& raw, std::uint32_t at, Owner owner) {
    std::uint32_t line = raw.next_line(at);
    const std::uint32_t top = line;
    int digit = 0;
    for (std::uint32_t sign = at + 1; !raw.is_gap(sign); ++sign)
        if (raw[sign] >= '1' && raw[sign] <= '9') digit = raw[sign] - '0';

    int indent = digit == 0 ? 0 : (owner.column < 0 ? 0 : owner.column) + digit;
    for (bool begun = false; line < raw.size(); line = raw.next_line(line)) {
        std::uint32_t first = line;
        while (first < raw.size() && raw[first] == ' ')
            ++first;
        if (raw.ends_line(raw.skip_blanks(first))) continue;
        const int column = static_cast<int>(first - line);
        if (!begun) {
            begun = true;
            if (digit == 0) indent = column;
            if (column <= owner.column) return line;
            lift_blanks(raw, top - 1, line);
        }
        if (column >= indent) continue;
        if (column <= owner.column || raw[first] == '#') return line;
        raw.find({"bad-indent",
                  {first, raw.written_end(first)},
                  "this line begins further left than the first line of the text above, and so "
                  "is no part of it",
                  "indent it by " + std::to_string(indent) + " blanks, like the text above"});
        raw.lose_part();
        do {
            blank_out(raw, line, raw.line_end(line));
            line = raw.next_line(line);
        } while (line < raw.size() &&
                 static_cast<int>(raw.skip_blanks(line) - line) > owner.column);
        return line;
    }
    return line;
}

std::uint32_t read_raw_value(RawText& raw, std::uint32_t at, Owner owner) {
    const char sign = raw[at];
    if (sign == '"' || sign == '\'') {
        const auto end = read_quoted(raw, at, owner);
        return end ? after_closed(raw, at, *end, owner) : raw.next_line(at);
    }
    if ((sign == '|' || sign == '>') && begins_block_text(raw, at))
        return read_block_text(raw, at, owner);
    if (sign == '[' || sign == '{') {
        const auto end = read_flow(raw, at, owner);
        return end ? after_closed(raw, at, *end, owner) : raw.size();
    }
    tell_leading_sign(raw, at, raw.written_end(at));
    return read_plain(raw, at, owner);
}

}  // namespace frontstage::loader
