#include "author/lints/readability.hpp"

#include <algorithm>
#include <array>

#include "author/lints/list.hpp"

namespace frontstage::author {
namespace {

bool is_letter(char sign) {
    return (sign >= 'a' && sign <= 'z') || static_cast<unsigned char>(sign) >= 0x80 || sign == '\'';
}

// Umlauts and accented vowels are two bytes that begin with C3; the second tells the letter.
bool is_vowel(std::string_view word, std::size_t at) {
    constexpr std::string_view plain = "aeiouy";
    if (plain.find(word[at]) != plain.npos) return true;
    if (word[at] != '\xC3' || at + 1 >= word.size()) return false;
    const auto second = static_cast<unsigned char>(word[at + 1]);
    return (second >= 0xA0 && second <= 0xA6) || (second >= 0xA8 && second <= 0xAF) ||
           (second >= 0xB2 && second <= 0xB6) || (second >= 0xB9 && second <= 0xBC);
}

// Groups of vowels; in English without a silent e at the end.
std::size_t syllables_in(std::string_view word, std::string_view language) {
    std::size_t groups = 0;
    bool in_group = false;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const bool vowel = is_vowel(word, at);
        groups += vowel && !in_group ? 1 : 0;
        in_group = vowel;
        if (word[at] == '\xC3') ++at;
    }
    const bool silent =
        language.starts_with("en") && word.ends_with('e') && !word.ends_with("le") && groups > 1;
    return std::max<std::size_t>(1, groups - (silent ? 1 : 0));
}

template <class Visit>
void each_word(std::string_view small, Visit visit) {
    for (std::size_t at = 0; at < small.size();) {
        while (at < small.size() && !is_letter(small[at]))
            ++at;
        const std::size_t begin = at;
        while (at < small.size() && is_letter(small[at]))
            ++at;
        if (at > begin) visit(small.substr(begin, at - begin));
    }
}

}  // namespace

std::vector<std::string_view> sentences_of(std::string_view text) {
    std::vector<std::string_view> sentences;
    while (!text.empty()) {
        const std::size_t stop = text.find_first_of(".!?:;\n");
        const std::size_t end = stop == text.npos ? text.size() : stop + 1;
        std::string_view sentence = text.substr(0, end);
        text.remove_prefix(end);
        while (sentence.starts_with(' ') || sentence.starts_with('\n'))
            sentence.remove_prefix(1);
        if (words_in(sentence) > 0) sentences.push_back(sentence);
    }
    return sentences;
}

std::size_t words_in(std::string_view text) {
    std::size_t words = 0;
    each_word(in_small_letters(text), [&](std::string_view) { ++words; });
    return words;
}

std::optional<double> reading_ease(std::string_view text, std::string_view language) {
    const bool english = language.starts_with("en"), german = language.starts_with("de");
    const std::string small = in_small_letters(text);
    std::size_t words = 0, syllables = 0;
    each_word(small, [&](std::string_view word) {
        ++words;
        syllables += syllables_in(word, language);
    });
    if (words == 0 || (!english && !german)) return std::nullopt;
    const double for_each_sentence =
        static_cast<double>(words) / static_cast<double>(sentences_of(text).size());
    const double for_each_word = static_cast<double>(syllables) / static_cast<double>(words);
    if (english) return 206.835 - 1.015 * for_each_sentence - 84.6 * for_each_word;
    return 180.0 - for_each_sentence - 58.5 * for_each_word;
}

}  // namespace frontstage::author
