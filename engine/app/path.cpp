#include "app/path.hpp"

namespace frontstage::app {
namespace {

std::vector<std::string> offered_words(const Rehearsal& rehearsal) {
    std::vector<std::string> words;
    for (const ChoiceId choice : rehearsal.state().offered)
        words.emplace_back(choice_part(rehearsal.scenario().names.choices[choice]));
    return words;
}

// Past beats to the next moment that waits for a choice. False: the beats go round in a circle.
bool read_on(Rehearsal& rehearsal) {
    for (std::size_t beats = 0; beats <= rehearsal.scenario().moments.size(); ++beats) {
        if (rehearsal.state().stage != Stage::at_moment) return true;
        const Moment& moment = rehearsal.scenario()[rehearsal.state().moment];
        if (!moment.choices.empty() || moment.next.empty()) return true;
        if (rehearsal.perform(ReadOn{})) return true;
    }
    return false;
}

std::optional<std::string> take(Rehearsal& rehearsal, const PathStep& step) {
    const Scenario& scenario = rehearsal.scenario();
    if (!read_on(rehearsal)) return "the moments before `" + step.moment + "` go round in a circle";
    if (rehearsal.state().stage == Stage::over)
        return "the encounter was over before `" + step.moment + ':' + step.choice + '`';
    const std::string& here = scenario.names.moments[rehearsal.state().moment];
    if (here != step.moment)
        return "the path goes on at `" + step.moment + "`, but the encounter stands at `" + here +
               '`';
    std::optional<Rejection> declined;
    if (step.choice == "silence") {
        declined = rehearsal.perform(LetTimeRunOut{});
    } else {
        const auto choice = scenario.names.choices.find(choice_name(step.moment, step.choice));
        if (!choice) return "`" + here + "` has no choice named `" + step.choice + '`';
        declined = rehearsal.perform(Choose{*choice});
    }
    if (declined) return declined->message;
    return std::nullopt;
}

}  // namespace

std::optional<std::vector<PathStep>> path_from(std::string_view text) {
    std::vector<PathStep> path;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        std::string_view entry = text.substr(0, comma);
        const std::size_t colon = entry.find(':');
        if (colon == 0 || colon == std::string_view::npos || colon + 1 == entry.size())
            return std::nullopt;
        path.push_back({std::string(entry.substr(0, colon)), std::string(entry.substr(colon + 1))});
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return path;
}

std::optional<PathStop> play_path(Rehearsal& rehearsal, const std::vector<PathStep>& path) {
    for (std::size_t step = 0; step < path.size(); ++step)
        if (auto message = take(rehearsal, path[step]))
            return PathStop{step, std::move(*message), offered_words(rehearsal)};
    if (!read_on(rehearsal))
        return PathStop{path.size(), "the last moments go round in a circle", {}};
    return std::nullopt;
}

void play_policy(Rehearsal& rehearsal, Policy policy, int most_steps) {
    const bool looks_ahead = policy == Policy::best || policy == Policy::worst;
    const Outlook* outlook = looks_ahead ? &rehearsal.outlook() : nullptr;
    for (int step = 0; step < most_steps; ++step) {
        const auto wish = wish_of(policy, rehearsal.scenario(), rehearsal.state(), outlook,
                                  rehearsal.scripts(), static_cast<std::uint64_t>(step));
        if (!wish || rehearsal.perform(*wish)) return;
    }
}

}  // namespace frontstage::app
