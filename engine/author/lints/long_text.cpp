// A choice is read beside three others, and a line while somebody waits. What is longer than a card
// or a bubble at normal text size becomes a page to scroll.
#include "author/lints/list.hpp"
#include "base/text.hpp"

namespace frontstage::author {
namespace {

// What a choice card of the player holds in its five lines at 100 percent.
constexpr std::size_t most_in_choice = 280;
// About twenty seconds of somebody talking without a pause (150 words a minute).
constexpr std::size_t most_in_line = 360;

}  // namespace

void lint_long_text(const Scenario&, LintFindings& out) {
    for (const Text& text : out.texts()) {
        const std::size_t length = count_characters(text.words);
        if (text.kind == TextKind::choice && length > most_in_choice)
            out.at(text.place, "long-choice",
                   "this choice has " + std::to_string(length) + " characters; from " +
                       std::to_string(most_in_choice) + " on its card becomes a page",
                   "keep what would be said aloud in one breath; the reasons belong in `why:`");
        if (text.kind == TextKind::spoken && length > most_in_line)
            out.at(text.place, "long-choice",
                   "this line has " + std::to_string(length) + " characters; from " +
                       std::to_string(most_in_line) + " on nobody would listen to the end",
                   "part it in two entries of `lines:`, or let somebody answer in between");
    }
}

}  // namespace frontstage::author
