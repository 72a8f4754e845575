// Every text of a scenario that a person may read or hear, each under a *line id* made of the
// author's words: `moments/arrival/choices/key-first/why`. An id never counts what stands around
// it, so that translations, comments and findings stay with their line when others come and go.
// What scripts say is found by the script layer; what is only shown as a name (`move-by-ten` as
// "move by ten") is in spoken_names.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/scenario.hpp"

namespace frontstage {

enum class TextKind : std::uint8_t {
    title,
    role,
    brief,
    name,        // of somebody in the cast
    told,        // by a website, a force: no person speaks
    spoken,      // by a person or the narrator, in a moment, an ending or by a script
    touchpoint,  // a short name of a place on the journey
    choice,      // what the trainee may say, ask or do
    why,
    locked,
    wording,  // of a standard
    good      // what good looks like
};

struct Text {
    std::string id;
    TextKind kind = TextKind::spoken;
    std::string words;
    std::string speaker;  // as shown; "you" is the trainee; empty where nobody speaks
    std::string before;   // what is said or shown just before it; empty where nothing always is
    Place place;          // of the words; of what they belong to where that is not known
};

// In the order in which a reader of the file would go: the scene, the moments, the endings, and
// the standards last.
[[nodiscard]] std::vector<Text> texts_of(const Scenario& scenario);

// What is shown of ids as if they were words: `promises/move-by-ten/name`, "move by ten". They have
// no place in a scenario to be set in; a Phrasebook says them (Phrasebook::name).
[[nodiscard]] std::vector<Text> spoken_names(const Scenario& scenario);

// The same scenario with other words. An id that it has no line for changes nothing.
using WordsById = std::map<std::string, std::string, std::less<>>;
[[nodiscard]] Scenario with_words(Scenario scenario, const WordsById& words);

// Texts of one standard, `standards/verify-identity/wording`; whoever reads a file of standards
// has no scenario.
[[nodiscard]] std::vector<Text> texts_of(std::string_view name, const Standard& standard);

// The id of the `index`th of several lines: by its speaker, and from that speaker's second line on
// with a number, `lines/okafor-2`.
[[nodiscard]] std::string line_key(const Scenario& scenario, const std::vector<Line>& lines,
                                   std::size_t index);

}  // namespace frontstage
