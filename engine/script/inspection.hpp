// What can be told from a script's text before anyone plays. Each check is a question of its own;
// what is found is a diagnostic with its place.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "script/chunk.hpp"
#include "script/declared.hpp"
#include "script/scan.hpp"

namespace frontstage::script {

struct Inspection {
    const Chunk& chunk;
    const Scan& scan;
    const Declared& declared;
    const std::set<std::string>& given;  // by rules.lua
    std::vector<Diagnostic>& found;

    // Tokens `first` to `last`, both included.
    void report(std::string_view code, std::size_t first, std::size_t last, std::string message,
                std::string hint) const;
    [[nodiscard]] std::string as_written(std::size_t first, std::size_t last) const;
};

void check_names(const Inspection& inspection);        // that they exist here
void check_assignments(const Inspection& inspection);  // that what is given a value may have one
void check_members(const Inspection& inspection);      // state.x, known.x, forces.x
void check_calls(const Inspection& inspection);        // ids in chosen("..."), shows("...") ...
void check_values(const Inspection& inspection);       // state.x == literal
void check_truth(const Inspection& inspection);        // conditions that always hold

void inspect(const Inspection& inspection);  // all of these

// "did you mean `word`?" or `otherwise`.
[[nodiscard]] std::string did_you_mean(const std::optional<std::string>& word,
                                       const std::string& otherwise);

}  // namespace frontstage::script
