// Walks, a trainer's tests: a written path is played and what came of it is held against what the
// trainer expected.
#pragma once

#include <string>
#include <vector>

#include "app/folders.hpp"
#include "base/diagnostic.hpp"
#include "core/walk.hpp"

namespace frontstage::author {

struct Difference {
    Place place;          // in the walk, of what was expected
    std::string message;  // "conduct: expected at least 90, got 72"
};

struct WalkResult {
    std::string file;
    std::string title;
    std::vector<Difference> differences;  // none: it passed, if it could be read
    std::vector<Diagnostic> diagnostics;  // a walk with an error here fails
    std::map<std::string, std::string> texts;
    [[nodiscard]] bool passed() const { return differences.empty() && !has_errors(diagnostics); }
};

// Every walk of a scenario (by id or path), in byte order of their files. A scenario that cannot be
// opened gives one failed result that holds its diagnostics.
[[nodiscard]] std::vector<WalkResult> test_walks(const app::Folders& folders,
                                                 const std::string& scenario);

}  // namespace frontstage::author
