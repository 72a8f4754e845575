#include "author/versions/word_diff.hpp"

#include <algorithm>
#include <vector>

namespace frontstage::author {
namespace {

constexpr std::size_t longest_words = 2000;  // beyond this the texts stand whole
constexpr std::size_t shown_around = 4;      // words before and after a change

std::vector<std::string_view> words_in(std::string_view text) {
    std::vector<std::string_view> words;
    constexpr std::string_view blanks = " \n\t";
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(blanks, end);
    }
    return words;
}

enum class Fate : std::uint8_t { stays, goes, comes };
struct Word {
    Fate fate;
    std::string_view text;
};
using Words = std::vector<std::string_view>;

// The longest common subsequence, by its table.
std::vector<Word> laid_over(const Words& before, const Words& after) {
    const std::size_t wide = after.size() + 1;
    std::vector<std::uint16_t> common((before.size() + 1) * wide, 0);
    const auto at = [&](std::size_t i, std::size_t j) -> std::uint16_t& {
        return common[i * wide + j];
    };
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;)
            at(i, j) = before[i] == after[j] ? static_cast<std::uint16_t>(at(i + 1, j + 1) + 1)
                                             : std::max(at(i + 1, j), at(i, j + 1));
    std::vector<Word> words;
    std::size_t i = 0, j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            words.push_back({Fate::stays, before[i++]});
            ++j;
        } else if (j == after.size() || (i < before.size() && at(i + 1, j) >= at(i, j + 1))) {
            words.push_back({Fate::goes, before[i++]});
        } else {
            words.push_back({Fate::comes, after[j++]});
        }
    }
    return words;
}

bool is_near_a_change(const std::vector<Word>& words, std::size_t place) {
    const std::size_t from = place < shown_around ? 0 : place - shown_around;
    const std::size_t to = std::min(words.size(), place + shown_around + 1);
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(from),
                       words.begin() + static_cast<std::ptrdiff_t>(to),
                       [](const Word& word) { return word.fate != Fate::stays; });
}

}  // namespace

std::string word_diff(std::string_view before, std::string_view after) {
    const Words old_words = words_in(before), new_words = words_in(after);
    if (old_words.size() > longest_words || new_words.size() > longest_words)
        return "[-" + std::string(before) + "-] {+" + std::string(after) + "+}";
    if (old_words == new_words) return "only blanks or line ends differ";
    const std::vector<Word> words = laid_over(old_words, new_words);
    std::string out;
    const auto add = [&](std::string_view piece) {
        if (!out.empty()) out += ' ';
        out += piece;
    };
    for (std::size_t i = 0; i < words.size();) {
        const Fate fate = words[i].fate;
        std::string run;
        bool left_out = false;
        for (; i < words.size() && words[i].fate == fate; ++i) {
            if (fate == Fate::stays && !is_near_a_change(words, i)) {
                if (!left_out) run += run.empty() ? "..." : " ...";
                left_out = true;
                continue;
            }
            run += (run.empty() ? "" : " ") + std::string(words[i].text);
        }
        switch (fate) {
            case Fate::stays: add(run); break;
            case Fate::goes: add("[-" + run + "-]"); break;
            case Fate::comes: add("{+" + run + "+}"); break;
        }
    }
    return out;
}

}  // namespace frontstage::author
