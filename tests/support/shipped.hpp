// The library that is shipped, as the tests open it.
#pragma once

#include <stdexcept>
#include <string>

#include "app/opened.hpp"

namespace frontstage::testing {

inline app::Folders shipped_folders() {
    const std::string root = FRONTSTAGE_ROOT;
    return {{root + "/scenarios"},
            {root + "/scenarios/standards"},
            root + "/scripts",
            root + "/assets",
            {}};
}

inline app::OpenedScenario open_shipped(const std::string& id) {
    const app::Folders folders = shipped_folders();
    const auto file = app::find_scenario(folders, id);
    if (!file) throw std::runtime_error("no scenario " + id);
    app::Opening opening = app::open_scenario(folders, *file);
    std::string findings;
    for (const Diagnostic& diagnostic : opening.diagnostics)
        findings += render(diagnostic, {});
    if (!opening.opened) throw std::runtime_error(findings);
    return std::move(*opening.opened);
}

}  // namespace frontstage::testing
