#include "author/names/text_edits.hpp"

#include <algorithm>

namespace frontstage::author {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool continues_character(char sign) {
    return (static_cast<unsigned char>(sign) & 0xC0U) == 0x80U;
}

// Goes forward only: the edits stand in order.
class Cursor {
public:
    explicit Cursor(std::string_view text)
        : text_(text), at_(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0) {}

    std::size_t move_to(SourcePos to) {
        while (at_ < text_.size() && here_ < to)
            step();
        return at_;
    }

private:
    void step() {
        const bool feed = text_[at_++] == '\n';
        while (at_ < text_.size() && continues_character(text_[at_]))
            ++at_;
        here_ = feed ? SourcePos{here_.line + 1, 1} : SourcePos{here_.line, here_.column + 1};
    }
    std::string_view text_;
    std::size_t at_;
    SourcePos here_{1, 1};
};

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

std::string shown(char sign, std::string_view line) {
    std::string out = sign + std::string(line);
    if (!out.ends_with('\n')) out += "\n\\ No newline at end of file\n";
    return out;
}

}  // namespace

std::string edited(std::string_view text, const std::vector<TextEdit>& edits) {
    Cursor cursor(text);
    std::string out;
    std::size_t kept = 0;
    for (const TextEdit& edit : edits) {
        const std::size_t begin = cursor.move_to(edit.where.begin);
        out += text.substr(kept, begin - kept);
        out += edit.text;
        kept = cursor.move_to(edit.where.end);
    }
    return out += text.substr(kept);
}

std::string difference(const std::string& path, std::string_view before, std::string_view after) {
    constexpr std::size_t around = 1;
    const auto old_lines = lines_of(before), new_lines = lines_of(after);
    const std::size_t count = std::min(old_lines.size(), new_lines.size());
    const auto changed = [&](std::size_t line) { return old_lines[line] != new_lines[line]; };
    std::string out = "--- " + path + "\n+++ " + path + "\n";
    for (std::size_t line = 0; line < count; ++line) {
        if (!changed(line)) continue;
        const std::size_t begin = line - std::min(line, around);
        std::size_t end = line + 1;  // past the last changed line of this piece
        for (std::size_t next = end; next < count && next <= end + 2 * around; ++next)
            if (changed(next)) end = next + 1;
        line = end;
        end = std::min(end + around, count);
        const std::string range = std::to_string(begin + 1) + ',' + std::to_string(end - begin);
        out += "@@ -" + range + " +" + range + " @@\n";
        for (std::size_t at = begin; at < end;) {
            const std::size_t first = at;
            for (; at < end && changed(at); ++at)
                out += shown('-', old_lines[at]);
            for (std::size_t again = first; again < at; ++again)
                out += shown('+', new_lines[again]);
            for (; at < end && !changed(at); ++at)
                out += shown(' ', old_lines[at]);
        }
    }
    return out;
}

}  // namespace frontstage::author
