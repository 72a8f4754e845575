#include "core/politeness.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace frontstage {
namespace {

// In small letters. A star stands for any ending: `apolog*` is apologise, apology and the others.
constexpr std::array<std::string_view, 18> english{
    "apolog*",  "certainly", "could i", "could you", "excuse me", "forgive me",
    "gladly",   "grateful",  "kindly",  "may i",     "of course", "pardon",
    "pleasure", "please",    "sorry",   "thank*",    "welcome",   "would you"};
constexpr std::array<std::string_view, 18> german{
    "bedaure*",    "bedauern",  "bitte",      "danke*",
    "darf ich",    "dankbar",   "dürfte ich", "entschuldig*",
    "freundlich*", "gern",      "gerne",      "herzlich*",
    "könnten sie", "leid",      "natürlich",  "selbstverständlich",
    "verzeih*",    "würden sie"};

std::span<const std::string_view> words_in(std::string_view language) {
    const std::string_view main = language.substr(0, language.find('-'));
    if (main == "en") return english;
    if (main == "de") return german;
    return {};
}

// Of letters beyond ASCII, those of the lists are small already but for a sentence's first one.
std::string in_small_letters(std::string_view text) {
    std::string small(text);
    for (std::size_t i = 0; i < small.size(); ++i) {
        char& c = small[i];
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        // Ä, Ö, Ü are C3 84, C3 96, C3 9C; the small ones stand 0x20 higher.
        const bool umlaut = c == '\x84' || c == '\x96' || c == '\x9C';
        if (i > 0 && small[i - 1] == '\xC3' && umlaut) c = static_cast<char>(c + 0x20);
    }
    return small;
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

int count_of(std::string_view word, const std::string& text) {
    const bool any_ending = word.ends_with('*');
    if (any_ending) word.remove_suffix(1);
    int count = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || !is_letter(text[at - 1]);
        const bool ends = any_ending || end == text.size() || !is_letter(text[end]);
        count += begins && ends ? 1 : 0;
    }
    return count;
}

}  // namespace

int polite_words_in(std::string_view text, std::string_view language) {
    const std::string small = in_small_letters(text);
    int count = 0;
    for (const std::string_view word : words_in(language))
        count += count_of(word, small);
    return count;
}

}  // namespace frontstage
