// Every lint by name, and what they share: a scenario to look at, and a place to put what they
// find.
#pragma once

#include <optional>
#include <utility>

#include "author/lints/lint.hpp"
#include "core/texts.hpp"

namespace frontstage::author {

class LintFindings {
public:
    explicit LintFindings(const Scenario& scenario)
        : scenario_(scenario), texts_(texts_of(scenario)) {}

    // All that a person may read, gathered once for all lints.
    [[nodiscard]] const std::vector<Text>& texts() const { return texts_; }

    // The context is said of what the place belongs to: "moment `arrival`, choice `key-first`".
    void in_scenario(std::string code, std::string message, std::string hint,
                     std::vector<Remark> remarks = {});
    void in_moment(MomentId moment, std::string code, std::string message, std::string hint);
    void in_choice(ChoiceId choice, std::string code, std::string message, std::string hint);
    void at(const Place& place, std::string code, std::string message, std::string hint,
            std::string context = {}, std::vector<Remark> remarks = {});

    std::vector<Diagnostic> found;

private:
    const Scenario& scenario_;
    const std::vector<Text> texts_;
};

[[nodiscard]] std::string moment_words(const Scenario& scenario, MomentId moment);

// A moment in which the trainee decides: some of its choices are best and some are not.
struct Decision {
    MomentId moment;
    std::vector<ChoiceId> best, others;
};
[[nodiscard]] std::vector<Decision> decisions_to_learn(const Scenario& scenario);

// A pattern is one when it shows in enough decisions: in fewer, chance alone makes it.
inline constexpr std::size_t fewest_decisions = 3;

// In small letters, ASCII alone: enough for the words that lints look for.
[[nodiscard]] std::string in_small_letters(std::string_view text);
// Whether a word of the text begins with one of these; both in small letters.
[[nodiscard]] bool has_word(std::string_view text, const std::vector<std::string_view>& beginnings);

void lint_longest(const Scenario& scenario, LintFindings& out);     // longest-is-best
void lint_cue_words(const Scenario& scenario, LintFindings& out);   // cue-words
void lint_dominated(const Scenario& scenario, LintFindings& out);   // dominated-choice
void lint_fake(const Scenario& scenario, LintFindings& out);        // fake-choice
void lint_straw_man(const Scenario& scenario, LintFindings& out);   // straw-man
void lint_flat(const Scenario& scenario, LintFindings& out);        // flat-moment
void lint_factors(const Scenario& scenario, LintFindings& out);     // unbalanced-factors
void lint_reading(const Scenario& scenario, LintFindings& out);     // hard-to-read
void lint_long_text(const Scenario& scenario, LintFindings& out);   // long-choice
void lint_assets(const Scenario& scenario, LintFindings& out);      // missing-asset
void lint_characters(const Scenario& scenario, LintFindings& out);  // unsupported-script

}  // namespace frontstage::author
