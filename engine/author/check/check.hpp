// Everything that can be said about files before anyone plays: all findings of all files in one
// run.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/folders.hpp"
#include "author/check/accept.hpp"
#include "base/diagnostic.hpp"

namespace frontstage::author {

struct Findings {
    std::vector<Diagnostic> diagnostics;       // by place
    std::vector<Silenced> silenced;            // by place
    std::map<std::string, std::string> texts;  // by path as shown, for excerpts
    int files = 0;                        // looked at by name; what they include is not counted
    std::vector<std::string> unreadable;  // paths that are not there or cannot be read
};

// Each path is a scenario's id, a file of any of the kinds, or a folder, searched whole. No path:
// every folder of scenarios.
[[nodiscard]] Findings check(const app::Folders& folders, const std::vector<std::string>& paths);

}  // namespace frontstage::author
