#include <cstdio>

#include "cli/explore_output.hpp"
#include "cli/text.hpp"
#include "core/steps.hpp"

namespace frontstage::cli {
namespace {

std::string one_decimal(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string paragraph(const std::string& words) {
    return wrapped(words, "  ");
}

class Telling {
public:
    Telling(const Scenario& scenario, const Survey& survey)
        : scenario_(scenario), survey_(survey) {}

    std::string run() {
        text_ = scenario_.title + " (" + scenario_.id + ")\n";
        what_fails();
        what_never_happens();
        what_can_be_earned();
        what_chance_makes();
        who_follows_every_standard();
        how_much_was_seen();
        return std::move(text_);
    }

private:
    void heading(const std::string& words) { text_ += '\n' + words + "\n\n"; }

    void what_fails() {
        if (survey_.faults.empty()) return;
        heading("Scripts that fail, so that all that follows may change once they are mended");
        for (const auto& [where, message] : survey_.faults)
            text_ += paragraph(where + ": " + message + '.');
    }

    void what_never_happens() {
        const std::size_t before = text_.size();
        for (const DeadEnd& end : survey_.dead_ends)
            text_ +=
                paragraph("At `" + scenario_.names.moments[end.moment] +
                          "` a path can end with nothing on offer, and the trainee is stuck: " +
                          words_for(scenario_, end.witness) + '.');
        lacking(survey_.choices, scenario_.names.choices.all(), "The choice",
                "nobody will ever see it");
        lacking(survey_.endings, scenario_.names.endings.all(), "The ending",
                "no path comes to it");
        lacking(survey_.standards, scenario_.names.standards.all(), "The standard",
                "it is never judged");
        const std::string found = text_.substr(before);
        text_.resize(before);
        heading(survey_.complete ? "What can never happen" : "What was not found");
        text_ += found.empty() ? paragraph(
                                     "Nothing: every choice, ending and standard can be reached, "
                                     "and nobody gets stuck.")
                               : found;
    }

    void lacking(const std::vector<Sighting>& sightings, const std::vector<std::string>& names,
                 const std::string& kind, const std::string& meaning) {
        for (std::size_t i = 0; i < sightings.size(); ++i) {
            const std::string what = kind + " `" + names[i] + "`";
            if (sightings[i].reach == Reach::unreachable)
                text_ += paragraph(what + " can never be reached: " + meaning + '.');
            if (sightings[i].reach == Reach::not_found)
                text_ += paragraph(what + " was not found before the budget was spent.");
        }
    }

    void what_can_be_earned() {
        heading("What can be earned");
        text_ +=
            paragraph("Conduct " + std::to_string(survey_.least_conduct) + " to " +
                      std::to_string(survey_.most_conduct) +
                      (survey_.conduct_exact ? "" : " at the very most; how much exactly is open") +
                      ". The mark to reach is " + std::to_string(scenario_.pass_percent) + '.');
        text_ += paragraph("Points " + std::to_string(survey_.points.least) + " to " +
                           std::to_string(survey_.points.most) + '.');
        const std::size_t shortest = survey_.shortest_path, longest = survey_.longest_path;
        if (longest > 0)
            text_ += paragraph("A path has " +
                               (shortest < longest ? std::to_string(shortest) + " to " : "") +
                               counted(longest, "decision", "decisions") + '.');
    }

    void what_chance_makes() {
        const Chance& chance = survey_.chance;
        heading("What a player makes who knows nothing of service");
        if (chance.plays > 0)
            text_ += paragraph("By chance: " + one_decimal(chance.mean) + " on average of " +
                               counted(static_cast<std::size_t>(chance.plays), "play", "plays") +
                               ", give or take " + one_decimal(chance.deviation) + '.');
        text_ += paragraph("Always the longest choice: " + std::to_string(chance.longest) +
                           ". Always the politest: " + std::to_string(chance.politest) + '.');
    }

    void who_follows_every_standard() {
        if (!survey_.compliance || scenario_.standards.empty()) return;
        const Compliance& found = *survey_.compliance;
        heading("How it feels when no standard is missed");
        text_ += paragraph("Conduct " + std::to_string(found.conduct) +
                           ", and the customer is at " + one_decimal(found.satisfaction) +
                           " of 100. The path: " + words_for(scenario_, found.witness) + '.');
        for (std::size_t i = 0; i < factor_count; ++i) {
            const Perceived& felt = found.factors[i];
            if (felt.zone == ZonePlace::below)
                text_ += paragraph(std::string(words_of<Factor>[i]) + " still falls short: " +
                                   one_decimal(felt.perceived) + ", where " +
                                   one_decimal(felt.adequate) + " would be put up with.");
        }
    }

    void how_much_was_seen() {
        text_ += '\n';
        text_ += wrapped(
            "Looked at " + counted(survey_.states, "state", "states") +
            (survey_.complete
                 ? ": all that there are."
                 : ", and then the budget was spent. Give more with --budget; what was not found "
                   "may be there."));
    }

    const Scenario& scenario_;
    const Survey& survey_;
    std::string text_;
};

}  // namespace

std::string survey_as_text(const Scenario& scenario, const Survey& survey) {
    return Telling(scenario, survey).run();
}

}  // namespace frontstage::cli
