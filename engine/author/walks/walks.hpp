// Walks, a trainer's tests: a written path is played and what came of it is held against what the
// trainer expected.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/opened.hpp"
#include "author/walks/compare.hpp"
#include "base/diagnostic.hpp"

namespace frontstage::author {

// Where a written path could not be taken any further.
struct Parting {
    std::size_t step = 0;  // of the path, from 0
    Place place;           // of that step; the whole file where it was after the last
    std::string message;   // why, in words
    std::vector<std::string> offered;
    std::string meant;  // one of those offered that looks like what was written; may be empty
};

struct WalkResult {
    std::string file;
    std::string title;
    bool readable = false;           // a walk that cannot be read fails
    std::vector<std::string> taken;  // choices in their order, as far as it came
    std::optional<Parting> parting;  // then nothing was compared
    std::vector<Difference> differences;
    std::vector<Diagnostic> diagnostics;
    std::map<std::string, std::string> texts;
    [[nodiscard]] bool passed() const {
        return readable && !parting && differences.empty() && !has_errors(diagnostics);
    }
};

// Every walk beside the scenario's file, in byte order of their names.
[[nodiscard]] std::vector<WalkResult> test_walks(const std::string& file,
                                                 app::OpenedScenario& opened);

// The same for a scenario by id or path. One that cannot be opened gives one failed result that
// holds its diagnostics.
[[nodiscard]] std::vector<WalkResult> test_walks(const app::Folders& folders,
                                                 const std::string& scenario);

}  // namespace frontstage::author
