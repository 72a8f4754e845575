// What the player cannot show as it is meant. Scripts that join, turn round or stack their letters
// are shaped and come out right; this is about the few that need more than that. Which fonts a
// machine has is another matter, and not known here.
#include <algorithm>
#include <array>
#include <cstdio>

#include "author/lints/list.hpp"
#include "base/utf8.hpp"

namespace frontstage::author {
namespace {

struct Range {
    char32_t first, last;
    std::string_view called, trouble;
};

constexpr std::string_view no_dictionary =
    "it is written without spaces, and the player knows no dictionary of it: put spaces or "
    "U+200B, which is not seen, where a line may end";
constexpr std::string_view upright =
    "it is set in lines from left to right, not in columns from top to bottom";
constexpr std::string_view plain =
    "it is drawn in one colour where a font has it, else as a box: let a face show it, such as "
    "`mood: content`";
constexpr std::string_view no_meaning =
    "no font is sure to have it, and a trainee may see a box: write it in letters of Unicode";

// Blocks of Unicode 15, in order.
constexpr std::array ranges{
    Range{0x0E80, 0x0EFF, "Lao", no_dictionary},
    Range{0x1000, 0x109F, "Burmese", no_dictionary},
    Range{0x1780, 0x17FF, "Khmer", no_dictionary},
    Range{0x1800, 0x18AF, "Mongolian", upright},
    Range{0xA9E0, 0xA9FF, "Burmese", no_dictionary},
    Range{0xAA60, 0xAA7F, "Burmese", no_dictionary},
    Range{0xE000, 0xF8FF, "a letter of private use", no_meaning},
    Range{0x1F000, 0x1FAFF, "an emoji", plain},
    Range{0xF0000, 0x10FFFF, "a letter of private use", no_meaning},
};

const Range* trouble_with(char32_t code) {
    if (code < ranges.front().first) return nullptr;  // nearly every letter that is written
    for (const Range& range : ranges)
        if (code >= range.first && code <= range.last) return &range;
    return nullptr;
}

std::string code_words(char32_t code) {
    std::array<char, 16> words{};
    std::snprintf(words.data(), words.size(), "U+%04X", static_cast<unsigned>(code));
    return words.data();
}

struct Troubles {
    std::string names;  // "`🙂` (U+1F642, an emoji)", once for each kind
    std::string cure;   // of the first
};
Troubles troubles_in(std::string_view text) {
    Troubles troubles;
    std::vector<std::string_view> told;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t code = next_code(text, at);
        const Range* const range = trouble_with(code);
        if (range == nullptr || std::ranges::find(told, range->called) != told.end()) continue;
        if (told.empty()) troubles.cure = range->trouble;
        told.push_back(range->called);
        troubles.names += (troubles.names.empty() ? "`" : ", `") +
                          std::string(text.substr(begin, at - begin)) + "` (" + code_words(code) +
                          ", " + std::string(range->called) + ')';
    }
    return troubles;
}

}  // namespace

void lint_characters(const Scenario&, LintFindings& out) {
    for (const Text& text : out.texts())
        if (const Troubles troubles = troubles_in(text.words); !troubles.names.empty())
            out.at(text.place, "unsupported-script",
                   "the player does not show this text as it is meant: " + troubles.names,
                   troubles.cure);
}

}  // namespace frontstage::author
