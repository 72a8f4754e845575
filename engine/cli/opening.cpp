#include "cli/opening.hpp"

#include <cstdio>

#include "base/text.hpp"
#include "cli/exit.hpp"

namespace frontstage::cli {

std::optional<std::string> find_named(const app::Folders& folders, const std::string& name) {
    if (auto file = app::find_scenario(folders, name)) return file;
    const std::vector<std::string> ids = app::scenario_ids(folders);
    std::fprintf(stderr, "frontstage: there is no scenario `%s`.\n", name.c_str());
    if (const auto meant = nearest(name, ids))
        std::fprintf(stderr, "  help: did you mean `%s`?\n", meant->c_str());
    else if (!ids.empty())
        std::fprintf(stderr,
                     "  help: there is %s; or give a path to a folder that holds a scenario.yaml\n",
                     either_of(ids).c_str());
    return std::nullopt;
}

std::optional<app::OpenedScenario> open_named(const app::Folders& folders, const std::string& name,
                                              int& exit_code) {
    const auto file = find_named(folders, name);
    if (!file) {
        exit_code = unreadable;
        return std::nullopt;
    }
    app::Opening opening = app::open_scenario(folders, *file);
    for (const Diagnostic& diagnostic : opening.diagnostics)
        if (diagnostic.severity == Severity::error)
            std::fputs(render(diagnostic, opening.texts[diagnostic.where.file]).c_str(), stderr);
    if (!opening.opened) exit_code = findings;
    return std::move(opening.opened);
}

void give_back_scenario(std::string& scenario, std::vector<std::string>& forces) {
    if (!scenario.empty() || forces.empty() || forces.back().find('=') != std::string::npos) return;
    scenario = std::move(forces.back());
    forces.pop_back();
}

bool is_named(const std::string& scenario) {
    if (scenario.empty())
        std::fputs("frontstage: name a scenario, by its id or by a path\n", stderr);
    return !scenario.empty();
}

std::optional<std::vector<std::pair<ForceId, Presence>>> forces_from(
    const Scenario& scenario, const std::vector<std::string>& wishes) {
    std::vector<std::pair<ForceId, Presence>> forces;
    for (const std::string& wish : wishes) {
        const std::size_t equals = wish.find('=');
        const std::string name = wish.substr(0, equals);
        const std::string state = equals == std::string::npos ? "" : wish.substr(equals + 1);
        const auto force = scenario.names.forces.find(name);
        if (!force || (state != "on" && state != "off")) {
            std::fprintf(stderr,
                         "frontstage: --force wants a force of the scenario and on or off, as in "
                         "storm=off; `%s` is not that.\n",
                         wish.c_str());
            if (const auto meant = nearest(name, scenario.names.forces.all()); !force && meant)
                std::fprintf(stderr, "  help: did you mean `%s`?\n", meant->c_str());
            return std::nullopt;
        }
        forces.emplace_back(*force, state == "on" ? Presence::present : Presence::absent);
    }
    return forces;
}

}  // namespace frontstage::cli
