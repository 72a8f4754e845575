#include "cli/diff_text.hpp"

#include "author/versions/word_diff.hpp"
#include "author/walks/coverage.hpp"
#include "base/text.hpp"
#include "cli/text.hpp"
#include "core/phrases.hpp"

namespace frontstage::cli {
namespace {

std::string heading(const author::VersionChange& change) {
    const std::string what =
        std::string(author::word_for(change.what.thing)) + ' ' + change.what.name;
    if (change.change != author::Change::renamed)
        return std::string(author::word_for(change.change)) + "  " + what + '\n';
    return "probably renamed  " + what + ", before: " + change.was + '\n';
}

std::string edit_text(const author::Edit& edit) {
    const std::string both = edit.before.empty()  ? "{+" + edit.after + "+}"
                             : edit.after.empty() ? "[-" + edit.before + "-]"
                                                  : author::word_diff(edit.before, edit.after);
    return wrapped(edit.key + ": " + both, "    ");
}

std::string padded(std::string words, std::size_t width) {
    const std::size_t length = count_characters(words);
    return length < width ? words + std::string(width - length, ' ') : words + ' ';
}

std::string row(const std::string& what, const std::string& before, const std::string& after) {
    return "  " + padded(what, 30) + padded(before, 20) + after + '\n';
}

std::string quartiles(const author::Spread& spread) {
    std::string out;
    for (const int value : spread.quartiles)
        out += (out.empty() ? "" : " ") + std::to_string(value);
    return out;
}

// A sign for each started fortieth of the plays.
std::string bar(int plays) {
    constexpr int plays_for_a_sign = author::spread_plays / 40;
    return std::string(static_cast<std::size_t>((plays + plays_for_a_sign - 1) / plays_for_a_sign),
                       '#');
}

std::string histogram(const author::Spread& before, const author::Spread& after) {
    std::string out;
    for (std::size_t ten = 0; ten < before.by_tens.size(); ++ten) {
        const std::string from = std::to_string(ten * 10);
        const std::string to = ten == 9 ? "100" : std::to_string(ten * 10 + 9);
        out += "  " + padded(from + " to " + to, 12) +
               padded(std::to_string(before.by_tens[ten]), 5) +
               padded(bar(before.by_tens[ten]), 28) +
               padded(std::to_string(after.by_tens[ten]), 5) + bar(after.by_tens[ten]) + '\n';
    }
    return out;
}

std::string figures_text(const VersionFigures& before, const VersionFigures& after) {
    const auto range = [](int least, int most) {
        return std::to_string(least) + " to " + std::to_string(most);
    };
    return "\nConduct of 1,000 random plays, the same seeds in both\n" +
           row("", "before", "after") +
           row("mean", one_decimal(before.spread.mean), one_decimal(after.spread.mean)) +
           row("standard deviation", one_decimal(before.spread.deviation),
               one_decimal(after.spread.deviation)) +
           row("least, quarters and most", quartiles(before.spread), quartiles(after.spread)) +
           row("conduct, worst to best path",
               range(before.survey.least_conduct, before.survey.most_conduct),
               range(after.survey.least_conduct, after.survey.most_conduct)) +
           row("points, worst to best path",
               range(before.survey.points.least, before.survey.points.most),
               range(after.survey.points.least, after.survey.points.most)) +
           histogram(before.spread, after.spread);
}

std::string ways_text(const VersionsApart& apart) {
    std::string out;
    if (apart.walks.walks > 0)
        out += '\n' + std::to_string(apart.walks.walks - apart.walks.parted.size()) + " of " +
               std::to_string(apart.walks.walks) + " walks go the same way in the newer one.\n";
    for (const author::PartedWalk& walk : apart.walks.parted)
        out += wrapped(walk.file + " parts: " + walk.why, "  ");
    if (apart.attempts.attempts > 0)
        out += '\n' + std::to_string(apart.attempts.attempts - apart.attempts.parted) + " of " +
               std::to_string(apart.attempts.attempts) +
               " attempts that were played in the older one could be played in the newer.\n";
    else if (apart.attempts.people > 0 && apart.attempts.people < author::fewest_trainees)
        out += "\nAttempts are kept of fewer than " + std::to_string(author::fewest_trainees) +
               " people, so they are not looked at.\n";
    return out;
}

}  // namespace

std::string versions_as_text(const VersionsApart& apart) {
    std::string out = "before: " + apart.before.name + "  " + apart.before.digest +
                      "\nafter:  " + apart.after.name + "  " + apart.after.digest + "\n\n";
    if (apart.before.digest == apart.after.digest) return out + "They are the same.\n";
    for (const author::VersionChange& change : apart.changes) {
        out += heading(change);
        for (const author::Edit& edit : change.edits)
            out += edit_text(edit);
    }
    if (apart.changes.empty())
        out += "Nothing that is played differs: only notes, or how it is written.\n";
    return out + figures_text(apart.before, apart.after) + ways_text(apart);
}

}  // namespace frontstage::cli
