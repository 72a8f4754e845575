// What an editor may offer at a place: keys with what they are for, names with what is said there,
// the few words that a key takes, and in Lua what a condition or an effect may ask and do.
#pragma once

#include "author/language/view.hpp"

namespace frontstage::author {

enum class Offered : std::uint8_t { key, word, name, function };

struct Completion {
    Offered what = Offered::key;
    std::string label;
    std::string detail;         // in a few words
    std::string documentation;  // Markdown
    std::string insert;
    TextRange replaces;
};

[[nodiscard]] std::vector<Completion> completions(const LanguageView& view, std::size_t at);

// A key's sentence and example, as Markdown.
[[nodiscard]] std::string described(const loader::KeyInfo& key);

}  // namespace frontstage::author
