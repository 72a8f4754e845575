// Scripts that the player cannot set today: their letters join, turn round or stand on each other,
// and a trainee would see pieces. Said here, before anybody does.
#include <algorithm>
#include <array>
#include <cstdio>

#include "author/lints/list.hpp"
#include "base/utf8.hpp"

namespace frontstage::author {
namespace {

struct Range {
    char32_t first, last;
    std::string_view called;
};

// Blocks of Unicode 15, in order. Latin, Greek, Cyrillic, Chinese, Japanese and Korean are set
// letter by letter and come out right.
constexpr std::array ranges{
    Range{0x0300, 0x036F, "a mark that is set on the letter before it"},
    Range{0x0590, 0x05FF, "Hebrew"},
    Range{0x0600, 0x06FF, "Arabic"},
    Range{0x0700, 0x074F, "Syriac"},
    Range{0x0750, 0x077F, "Arabic"},
    Range{0x0780, 0x07BF, "Thaana"},
    Range{0x07C0, 0x07FF, "N'Ko"},
    Range{0x0800, 0x08FF, "Arabic"},
    Range{0x0900, 0x097F, "Devanagari"},
    Range{0x0980, 0x0DFF, "a script of India"},
    Range{0x0E00, 0x0E7F, "Thai"},
    Range{0x0E80, 0x0EFF, "Lao"},
    Range{0x0F00, 0x0FFF, "Tibetan"},
    Range{0x1000, 0x109F, "Burmese"},
    Range{0x1780, 0x17FF, "Khmer"},
    Range{0x1800, 0x18AF, "Mongolian"},
    Range{0x1AB0, 0x1AFF, "a mark that is set on the letter before it"},
    Range{0x1DC0, 0x1DFF, "a mark that is set on the letter before it"},
    Range{0x200D, 0x200D, "a joiner of signs"},
    Range{0x20D0, 0x20FF, "a mark that is set on the letter before it"},
    Range{0xFB1D, 0xFB4F, "Hebrew"},
    Range{0xFB50, 0xFDFF, "Arabic"},
    Range{0xFE00, 0xFE0F, "a sign that changes the one before it"},
    Range{0xFE20, 0xFE2F, "a mark that is set on the letter before it"},
    Range{0xFE70, 0xFEFE, "Arabic"},
    Range{0x10000, 0x1EFFF, "a rare script"},
    Range{0x1F000, 0x1FAFF, "an emoji"},
    Range{0x1FB00, 0x10FFFF, "a rare script"},
};

std::string_view script_of(char32_t code) {
    if (code < ranges.front().first) return {};  // nearly every letter that is written
    for (const Range& range : ranges)
        if (code >= range.first && code <= range.last) return range.called;
    return {};
}

std::string code_words(char32_t code) {
    std::array<char, 16> words{};
    std::snprintf(words.data(), words.size(), "U+%04X", static_cast<unsigned>(code));
    return words.data();
}

// "`ש` (U+05E9, Hebrew)", once for each kind of script.
std::string named(std::string_view text) {
    std::string names;
    std::vector<std::string_view> told;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t code = next_code(text, at);
        const std::string_view script = script_of(code);
        if (script.empty() || std::find(told.begin(), told.end(), script) != told.end()) continue;
        told.push_back(script);
        names += (names.empty() ? "`" : ", `") + std::string(text.substr(begin, at - begin)) +
                 "` (" + code_words(code) + ", " + std::string(script) + ')';
    }
    return names;
}

}  // namespace

void lint_characters(const Scenario&, LintFindings& out) {
    for (const Text& text : out.texts())
        if (const std::string names = named(text.words); !names.empty())
            out.at(text.place, "unsupported-script",
                   "the player cannot show this text as it is written: " + names,
                   "until it can, write it in other letters; an accent is best typed as one letter "
                   "with its mark, such as `é`");
}

}  // namespace frontstage::author
