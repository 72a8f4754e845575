// Trainees read before a shift, some of them in their second language. People at a desk talk in
// short words; a text that reads like a contract is not what anybody says.
#include <algorithm>
#include <cmath>

#include "author/lints/list.hpp"
#include "author/lints/readability.hpp"

namespace frontstage::author {
namespace {

// Flesch calls below 50 difficult: what students read. Talk lies between 70 and 100.
constexpr double least_ease = 50;
// The formulas were made for passages; on a few words one long name decides.
constexpr std::size_t fewest_words = 15;

bool is_read_while_playing(TextKind kind) {
    return kind == TextKind::role || kind == TextKind::brief || kind == TextKind::told ||
           kind == TextKind::spoken || kind == TextKind::choice;
}

std::string_view hardest_sentence(std::string_view text, std::string_view language) {
    std::string_view hardest;
    double ease = INFINITY;
    for (const std::string_view sentence : sentences_of(text))
        if (const auto here = reading_ease(sentence, language);
            here && *here < ease && words_in(sentence) > 3) {
            ease = *here;
            hardest = sentence;
        }
    return hardest.empty() ? text : hardest;
}

}  // namespace

void lint_reading(const Scenario& scenario, LintFindings& out) {
    for (const Text& text : out.texts()) {
        if (!is_read_while_playing(text.kind) || words_in(text.words) < fewest_words) continue;
        const auto ease = reading_ease(text.words, scenario.language);
        if (!ease || *ease >= least_ease) continue;
        out.at(text.place, "hard-to-read",
               "this text is hard to read (" + std::to_string(std::max(0L, std::lround(*ease))) +
                   " of 100, where talk has 70 and more), above all `" +
                   std::string(hardest_sentence(text.words, scenario.language)) + '`',
               "say it in shorter sentences and shorter words, as you would aloud");
    }
}

}  // namespace frontstage::author
