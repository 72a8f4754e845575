// What is shown in place of the program's own English words, and of words that have no place in a
// scenario's text: names like "move by ten", lines that a script said. Without a catalogue it is
// English. A value that is handed to whoever shows something; facts never pass through it.
//
// English texts are whole sentences with `{placeholders}`. The test of the catalogues finds them in
// the source by the names used here: `words("...")`, `words.in("...", "...")`,
// `words.counted(n, "...", "...")`, and `phrase("...")` where a table holds them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/vocabulary.hpp"

namespace frontstage {

// Marks an English text that is looked up elsewhere.
[[nodiscard]] constexpr std::string_view phrase(std::string_view english) {
    return english;
}

struct Filling {
    std::string_view name;
    std::string words;
};
// Puts words in for `{name}`. Once through, so that braces in what is put in stay as they are.
[[nodiscard]] std::string filled(std::string_view text, const std::vector<Filling>& fillings);

class Phrasebook {
public:
    // `forms`: one, or one for each plural form of the language.
    void add(std::string_view context, std::string_view english, std::vector<std::string> forms);
    // Everything in accents and brackets and a third longer, for tests of layout.
    [[nodiscard]] static Phrasebook pseudo();

    [[nodiscard]] std::string operator()(std::string_view english) const { return in({}, english); }
    [[nodiscard]] std::string operator()(std::string_view english,
                                         const std::vector<Filling>& fillings) const {
        return filled(in({}, english), fillings);
    }
    // Where the same English has to be told apart, `context` does it.
    [[nodiscard]] std::string in(std::string_view context, std::string_view english) const;
    [[nodiscard]] bool knows(std::string_view context, std::string_view english) const;
    // With `{n}`: one form for 1 and one for every other number.
    [[nodiscard]] std::string counted(int n, std::string_view one, std::string_view many) const;

    // One of the field's terms, as "met".
    template <class Term>
    [[nodiscard]] std::string term(Term value) const {
        return in("term", word_for(value));
    }
    // `move-by-ten` among the `promises` as "move by ten"; `kind` is as in a line id.
    [[nodiscard]] std::string name(std::string_view kind, std::string_view id) const;
    // "52.5" with the language's own decimal mark.
    [[nodiscard]] std::string figure(std::string_view english) const;

private:
    enum class Manner { plain, pseudo };
    std::map<std::string, std::vector<std::string>, std::less<>> forms_;
    Manner manner_ = Manner::plain;
};

// Accents and brackets and a third longer; `{placeholders}` stay.
[[nodiscard]] std::string pseudo_words(std::string_view english);

// With a capital at the beginning, where it has one in Latin script.
[[nodiscard]] std::string capitalised(std::string words);

}  // namespace frontstage
