#include <algorithm>
#include <cmath>

#include "author/explorer/report.hpp"
#include "core/rounding.hpp"

namespace frontstage::author {
namespace {

// Of one decision alone somebody who clicks by chance gets half right, and everybody knows: such a
// scenario is being begun, or is an example. It is not judged as a test.
bool too_short_to_judge(const Survey& survey) {
    return survey.scored_moments < 2 || survey.points.least == survey.points.most;
}

void find_pass_mark(ExplorerReport& report) {
    const Survey& survey = report.survey;
    if (!survey.complete || !survey.conduct_exact) return;
    // Where the most is to be had on a path that never ends, that is what is wrong, and it is told.
    if (survey.best.most < survey.points.most) return;
    const int pass = report.scenario.pass_percent;
    if (survey.most_conduct < pass)
        report.find("pass-mark-unreachable",
                    "the mark is " + std::to_string(pass) + ", and the best path makes " +
                        std::to_string(survey.most_conduct) + ", so nobody can reach it",
                    "lower `pass:`, or give a better choice to the moments that have none");
}

// With fewer decisions that count, the spread of chance alone reaches any mark.
constexpr std::size_t decisions_for_a_spread = 4;

std::string who_passes(const Survey& survey, int pass) {
    const Chance& chance = survey.chance;
    if (chance.longest_bot.verdict == Verdict::met)
        return "always taking the longest choice makes " + std::to_string(chance.longest);
    if (chance.politest_bot.verdict == Verdict::met)
        return "always taking the politest choice makes " + std::to_string(chance.politest);
    if (chance.plays > 0 && survey.scored_moments >= decisions_for_a_spread &&
        chance.mean + 2 * chance.deviation >= pass)
        return "clicking by chance makes " + std::to_string(rounded(chance.mean)) +
               " on average and, twice the usual spread above that, " +
               std::to_string(std::min(100, rounded(chance.mean + 2 * chance.deviation)));
    return {};
}

void find_chance(ExplorerReport& report) {
    const int pass = report.scenario.pass_percent;
    const std::string who = who_passes(report.survey, pass);
    if (!who.empty() && report.survey.most_conduct >= pass)
        report.find("pass-mark-by-chance", "the mark is " + std::to_string(pass) + ", and " + who,
                    "raise `pass:`, write more decisions, or make the weaker choices as long and "
                    "as polite as the best ones");
}

void find_all_or_nothing(ExplorerReport& report) {
    const Chance& chance = report.survey.chance;
    if (chance.plays < 100 || chance.extreme * 10 < chance.plays * 9) return;
    report.find("all-or-nothing",
                "of " + std::to_string(chance.plays) + " plays by chance " +
                    std::to_string(chance.extreme) +
                    " make nearly nothing or nearly everything, so the result tells two kinds of "
                    "trainee apart and no more",
                "let more decisions count, with choices that are good or weak beside the best");
}

}  // namespace

void find_marks(ExplorerReport& report) {
    find_pass_mark(report);
    if (too_short_to_judge(report.survey)) return;
    const std::size_t before = report.count();
    find_all_or_nothing(report);
    // Too few decisions are why chance passes, then.
    if (report.count() == before) find_chance(report);
}

}  // namespace frontstage::author
