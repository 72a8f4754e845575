#include <algorithm>

#include "author/explorer/report.hpp"
#include "core/moment_graph.hpp"
#include "core/steps.hpp"

namespace frontstage::author {
namespace {

bool can_never(const Sighting& sighting) {
    return sighting.reach == Reach::unreachable;
}

std::string path_in_words(const Scenario& scenario, const Witness& witness) {
    return witness.steps.empty() ? "the opening"
                                 : "the path `" + words_for(scenario, witness) + '`';
}

// Of what cannot be reached, only the cause is told: a choice whose condition never holds, or the
// rule of a `next:` that is never taken. What lies behind it would be the same mistake again.
class Unreachable {
public:
    explicit Unreachable(ExplorerReport& report)
        : report_(report), scenario_(report.scenario), survey_(report.survey) {}

    void run() {
        for (std::uint32_t i = 0; i < scenario_.choices.size(); ++i)
            choice(ChoiceId{i});
        moments_and_endings();
        for (std::uint32_t i = 0; i < scenario_.standards.size(); ++i)
            standard(StandardId{i});
        for (const DeadEnd& end : survey_.dead_ends)
            dead_end(end);
    }

private:
    void choice(ChoiceId id) {
        const Choice& choice = scenario_[id];
        if (!can_never(survey_.choices[id.number]) || !survey_.visited.contains(choice.moment))
            return;
        report_.find("unreachable-choice", choice.place,
                     "the choice `" + scenario_.names.choices[id] +
                         "` is never offered: on no path does its `when:` hold",
                     "alter the `when:`, let something that comes before make it true, or take the "
                     "choice out");
    }

    // Those to which a rule of something that happens would lead.
    void moments_and_endings() {
        std::vector<bool> moments(scenario_.moments.size()), endings(scenario_.endings.size());
        const auto leads = [&](const Next& next) {
            for (const Turn& turn : next) {
                if (const auto* ending = std::get_if<EndingId>(&turn.to))
                    endings[ending->number] = true;
                else
                    moments[std::get<MomentId>(turn.to).number] = true;
            }
        };
        survey_.visited.each([&](MomentId id) { leads(scenario_[id].next); });
        for (std::uint32_t i = 0; i < scenario_.choices.size(); ++i)
            if (!can_never(survey_.choices[i])) leads(scenario_.choices[i].next);
        for (std::uint32_t i = 0; i < moments.size() && survey_.complete; ++i)
            if (moments[i] && !survey_.visited.contains(MomentId{i}))
                report_.find("unreachable-moment", scenario_.moments[i].place,
                             "the moment `" + scenario_.names.moments[MomentId{i}] +
                                 "` is never reached: on no path does a rule that leads there hold",
                             "alter the rule in the `next:` that names it, or take the moment out");
        for (std::uint32_t i = 0; i < endings.size(); ++i)
            if (endings[i] && can_never(survey_.endings[i]))
                report_.find("ending-unreached", scenario_.endings[i].place,
                             "the ending `" + scenario_.names.endings[EndingId{i}] +
                                 "` is never reached: on no path does a rule that leads there hold",
                             "alter the rule in the `next:` that names it, or take the ending out");
    }

    [[nodiscard]] bool told_by_its_choices(StandardId id) const {
        bool shown = false, behind = false;
        for (std::uint32_t i = 0; i < scenario_.choices.size(); ++i)
            for (const Showing& showing : scenario_.choices[i].shows)
                if (showing.standard == id) {
                    shown = true;
                    behind = behind || can_never(survey_.choices[i]);
                }
        const bool some_effect =
            std::any_of(scenario_.choices.begin(), scenario_.choices.end(),
                        [](const Choice& choice) { return choice.effect.has_value(); });
        // Nothing that could show it at all: the text alone says so already.
        return behind || (!shown && !some_effect);
    }

    void standard(StandardId id) {
        const std::string& name = scenario_.names.standards[id];
        const bool critical = scenario_[id].criticality == Criticality::critical;
        if (critical && survey_.complete && !survey_.can_be_met[id.number]) {
            report_.find("critical-unreachable",
                         "the standard `" + name + "` is critical, and no path can meet it",
                         "let a choice that can be reached show it as met, or do not call it "
                         "critical");
        } else if (can_never(survey_.standards[id.number]) && !told_by_its_choices(id)) {
            report_.find(
                "standard-never-shown",
                "the standard `" + name +
                    "` is never shown: no path comes to a choice or an effect that shows "
                    "it, other than in contested moments",
                "let a choice that can be reached show it, or take it out of `standards:`");
        }
    }

    void dead_end(const DeadEnd& end) {
        report_.find("dead-end", scenario_[end.moment].place,
                     "at the moment `" + scenario_.names.moments[end.moment] +
                         "` a trainee can be left with nothing to choose",
                     path_in_words(scenario_, end.witness) +
                         " comes to it; leave one choice without a `when:`, or with `again: true` "
                         "where it was taken already");
    }

    ExplorerReport& report_;
    const Scenario& scenario_;
    const Survey& survey_;
};

}  // namespace

void find_unreachable(ExplorerReport& report) {
    Unreachable(report).run();
}

}  // namespace frontstage::author
