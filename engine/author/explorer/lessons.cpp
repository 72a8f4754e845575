#include <cstdio>

#include "author/explorer/report.hpp"
#include "core/steps.hpp"

namespace frontstage::author {
namespace {

std::string one_decimal(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string in_words(int seconds) {
    if (seconds % 3600 == 0) return std::to_string(seconds / 3600) + "h";
    if (seconds % 60 == 0) return std::to_string(seconds / 60) + "m";
    return std::to_string(seconds) + "s";
}

void find_promises(ExplorerReport& report) {
    const Scenario& scenario = report.scenario;
    if (!report.survey.complete) return;
    for (const PromiseFate& fate : report.survey.promises) {
        if (fate.kept) continue;
        const std::string& name = scenario.names.promises[fate.promise];
        Place place;
        for (const Choice& choice : scenario.choices)
            for (const Promising& promising : choice.promises)
                if (promising.promise == fate.promise && place == Place{}) place = choice.place;
        if (fate.first_keep_s)
            report.find("promise-never-due", place,
                        "the promise `" + name + "` is due after " + in_words(*fate.due_s) +
                            ", and no path keeps it before " + in_words(*fate.first_keep_s) +
                            " have passed",
                        "promise a later time, or let what comes between take less");
        else
            report.find(
                "promise-never-due", place,
                "the promise `" + name + "` is made, and no path keeps it",
                "write `keeps: " + name + "` on a choice that can follow, or take the promise out");
    }
}

void find_better_mistakes(ExplorerReport& report) {
    const BestPath& best = report.survey.best;
    if (!best.mistake) return;
    if (best.most_without_mistake && *best.most_without_mistake >= best.most) return;
    const Scenario& scenario = report.scenario;
    const auto choice =
        best.mistake->choice ? best.mistake->choice : scenario[best.mistake->moment].silence;
    if (!choice) return;
    const std::string words = words_for(scenario, *best.mistake);
    const std::string quality(word_for(scenario[*choice].quality));
    const std::string without = best.most_without_mistake
                                    ? "the best path without such a choice makes " +
                                          std::to_string(*best.most_without_mistake)
                                    : "no path does without such a choice";
    if (best.mistake_is_a_failure)
        report.find("recovery-farming", scenario[*choice].place,
                    "failing here and putting it right makes more than getting it right: a path "
                    "with `" +
                        words + "`, a " + quality + " choice, makes " + std::to_string(best.most) +
                        " points, and " + without,
                    "give the path without the failure as many decisions that count, or let the "
                    "recovery earn less");
    else
        report.find("best-path-has-weak-choice", scenario[*choice].place,
                    "the path that earns most takes `" + words + "`, a " + quality +
                        " choice: it makes " + std::to_string(best.most) + " points, and " +
                        without,
                    "write a better choice at this moment, or let the better one lead on to as "
                    "much");
}

void find_uneven_paths(ExplorerReport& report) {
    const Survey& survey = report.survey;
    const auto shortest = survey.best.shortest_without_mistake;
    if (!shortest || *shortest == 0 ||
        survey.longest_path <= 3 * static_cast<std::size_t>(*shortest))
        return;
    report.find("path-lengths",
                "one path has " + std::to_string(survey.longest_path) +
                    " decisions, and another ends well after " + std::to_string(*shortest),
                "let the short one go on, or the long one end earlier: whoever is done in a moment "
                "has rehearsed little");
}

// Satisfaction below this is a survey answer of 2 or less.
constexpr double disappointed = 37.5;

void find_disappointment(ExplorerReport& report) {
    const auto& compliance = report.survey.compliance;
    if (!compliance || report.scenario.standards.empty() || !report.scenario.customer) return;
    std::string short_of;
    for (std::size_t i = 0; i < factor_count; ++i) {
        // Nobody's conduct makes a lobby any larger.
        if (static_cast<Factor>(i) == Factor::surroundings) continue;
        const Perceived& felt = compliance->factors[i];
        if (felt.zone != ZonePlace::below) continue;
        short_of += (short_of.empty() ? "" : ", ") + std::string(words_of<Factor>[i]) + ' ' +
                    one_decimal(felt.perceived) + " of the " + one_decimal(felt.adequate) +
                    " that would do";
    }
    if (short_of.empty() && compliance->satisfaction >= disappointed) return;
    report.find(
        "compliance-still-disappoints",
        std::string(compliance->every_standard
                        ? "who meets every standard still disappoints the customer: "
                        : "who never falls short of a standard still disappoints the "
                          "customer: ") +
            (short_of.empty() ? "" : short_of + "; ") + "satisfaction " +
            one_decimal(compliance->satisfaction) + " of 100",
        "the standards, or what the customer was led to expect, are at fault; the path is `" +
            words_for(report.scenario, compliance->witness) + '`');
}

void find_gates(ExplorerReport& report) {
    const Scenario& scenario = report.scenario;
    for (const ChoiceId id : report.survey.gated_by_forces)
        if (scenario[id].when)
            report.find("force-gates-choice", scenario[id].place,
                        "whether the choice `" + scenario.names.choices[id] +
                            "` can be taken depends on the forces at work",
                        "keep it if it is meant: nobody is measured against a way that was shut to "
                        "them");
}

}  // namespace

void find_poor_lessons(ExplorerReport& report) {
    find_promises(report);
    find_better_mistakes(report);
    find_uneven_paths(report);
    find_disappointment(report);
    find_gates(report);
}

}  // namespace frontstage::author
