#include "author/walks/recording.hpp"

#include <algorithm>

#include "author/preview/path.hpp"
#include "author/starter/yaml_text.hpp"
#include "author/walks/compare.hpp"
#include "author/walks/play.hpp"

namespace frontstage::author {
namespace {

using Entries = std::vector<std::pair<std::string, std::string>>;

std::string entries_under(std::string_view key, const Entries& entries) {
    if (entries.empty()) return {};
    std::string out = "  " + std::string(key) + ":\n";
    for (const auto& [name, word] : entries)
        out += "    " + name + ": " + yaml_word(word) + '\n';
    return out;
}

std::string path_text(const Walk& walk) {
    if (walk.path.empty()) return "path: []\n";
    std::string out = "path:\n";
    for (const Walk::Step& step : walk.path)
        out += "  - " + step.moment + ": " + step.choice + '\n';
    return out;
}

Entries standards_of(const Debrief& debrief, const Names& names) {
    Entries entries;
    for (const StandardResult& result : debrief.conduct.results) {
        // What was forfeited is known at an ending only; what nobody could show says nothing.
        const bool said = result.verdict != StandardVerdict::not_applicable &&
                          (debrief.verdict != Verdict::unfinished ||
                           result.verdict != StandardVerdict::forfeited);
        if (said)
            entries.emplace_back(names.standards[result.standard],
                                 frontstage::word_for(result.verdict));
    }
    return entries;
}

Entries promises_of(const State& state, const Names& names) {
    Entries entries;
    for (const PromiseState& made : state.promises) {
        // Made twice, the later one is what a walk looks at.
        const std::string& name = names.promises[made.promise];
        std::erase_if(entries, [&](const auto& entry) { return entry.first == name; });
        entries.emplace_back(name, word_for(made.standing));
    }
    return entries;
}

std::string expectations(app::Rehearsal& rehearsal) {
    const Debrief debrief = rehearsal.debrief();
    const State& state = rehearsal.state();
    const Names& names = rehearsal.scenario().names;
    std::string out = "expect:\n";
    if (state.ending) out += "  ending: " + names.endings[*state.ending] + '\n';
    out += "  verdict: " + yaml_word(frontstage::word_for(debrief.verdict)) + '\n';
    if (debrief.verdict != Verdict::unfinished) {
        const std::string_view bound = debrief.verdict == Verdict::met ? ">= " : "<= ";
        out += "  conduct: '" + std::string(bound) + std::to_string(debrief.conduct.total) + "'\n";
    }
    return out + entries_under("standards", standards_of(debrief, names)) +
           entries_under("promises", promises_of(state, names));
}

}  // namespace

Walk walk_from(const std::string& title, const Scenario& scenario, const Facts& facts) {
    Walk walk;
    walk.title = title;
    for (const std::string& force : scenario.names.forces.all())
        walk.forces[force] = false;
    Seed seed;
    for (const Fact& fact : facts) {
        if (const auto* began = std::get_if<Began>(&fact)) seed = began->seed;
        if (const auto* struck = std::get_if<ForceStruck>(&fact))
            walk.forces[scenario.names.forces[struck->force]] = true;
        if (std::holds_alternative<ChanceDrawn>(fact)) walk.seed = seed.value;
    }
    for (app::PathStep& step : way_of(scenario, facts).steps)
        walk.path.push_back({std::move(step.moment), std::move(step.choice), {}});
    return walk;
}

std::string recorded(const Walk& walk, app::OpenedScenario& opened) {
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
    (void)play_walk(walk, rehearsal);
    std::string out = "walk: " + yaml_value(walk.title, 2) + '\n';
    std::string forces;
    for (const auto& [name, on] : walk.forces)
        forces += (forces.empty() ? "" : ", ") + name + (on ? ": on" : ": off");
    if (!forces.empty()) out += "forces: {" + forces + "}\n";
    if (walk.seed != Walk{}.seed) out += "seed: " + std::to_string(walk.seed) + '\n';
    return out + path_text(walk) + expectations(rehearsal);
}

}  // namespace frontstage::author
