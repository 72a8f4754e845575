#include "author/starter/name_from_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "author/starter/yaml_text.hpp"

namespace frontstage::author {
namespace {

constexpr std::size_t longest_name = 32;

// Letters of Latin-1 beyond ASCII, as people write them where they have to do without.
constexpr std::array<std::pair<std::string_view, std::string_view>, 32> plain_letters{{
    {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "ae"}, {"Ö", "oe"}, {"Ü", "ue"}, {"ß", "ss"},
    {"é", "e"},  {"è", "e"},  {"ê", "e"},  {"ë", "e"},  {"É", "e"},  {"È", "e"},  {"á", "a"},
    {"à", "a"},  {"â", "a"},  {"ã", "a"},  {"å", "a"},  {"æ", "ae"}, {"ø", "oe"}, {"ç", "c"},
    {"í", "i"},  {"î", "i"},  {"ñ", "n"},  {"ó", "o"},  {"ô", "o"},  {"õ", "o"},  {"ú", "u"},
    {"û", "u"},  {"ł", "l"},  {"š", "s"},  {"’", ""},
}};

// A name does not end with one of these.
constexpr std::array<std::string_view, 24> small_words{
    "a",  "an",  "the", "and", "or",  "to",  "that", "of",  "in",  "it",  "so", "at",
    "is", "for", "be",  "und", "der", "die", "das",  "dem", "den", "ein", "zu", "im"};

// A hyphen for whatever has no letter.
std::string plain(std::string_view words) {
    std::string out;
    while (!words.empty()) {
        const char c = words.front();
        const auto* const letter =
            std::find_if(plain_letters.begin(), plain_letters.end(),
                         [&](const auto& known) { return words.starts_with(known.first); });
        if (letter != plain_letters.end()) {
            out += letter->second;
            words.remove_prefix(letter->first.size());
            continue;
        }
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (c != '\'' && !out.empty() && out.back() != '-')
            out += '-';
        words.remove_prefix(1);
    }
    while (out.ends_with('-'))
        out.pop_back();
    return out;
}

void drop_small_words(std::string& name) {
    for (std::size_t hyphen = name.rfind('-'); hyphen != std::string::npos;
         hyphen = name.rfind('-')) {
        const std::string_view last = std::string_view(name).substr(hyphen + 1);
        if (std::find(small_words.begin(), small_words.end(), last) == small_words.end()) return;
        name.resize(hyphen);
    }
}

}  // namespace

std::string name_from_words(std::string_view words, std::string_view otherwise) {
    std::string name = plain(words);
    if (name.size() > longest_name) {
        const std::size_t end = name.rfind('-', longest_name);
        name.resize(end == std::string::npos ? longest_name : end);
        drop_small_words(name);
    }
    // A name of digits alone would read as a number.
    const bool has_letter = std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a'; });
    if (!has_letter || name == "silence" || name == "narrator" || means_something_to_yaml(name))
        return std::string(otherwise);
    return name;
}

std::string UniqueNames::fresh(const std::string& wanted) {
    std::string name = wanted;
    for (int number = 2; !taken_.insert(name).second; ++number)
        name = wanted + '-' + std::to_string(number);
    return name;
}

}  // namespace frontstage::author
