// From the YAML that trainers write to values, with a diagnostic for everything that is wrong, in
// one pass. Never throws at a trainer, never drops a word silently, and knows nothing of Lua beyond
// where it stands in the file.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/files.hpp"
#include "core/programme.hpp"
#include "core/scenario.hpp"
#include "core/walk.hpp"

namespace frontstage::loader {

// A value where the file is good enough to play; diagnostics either way, sorted by place.
template <class Value>
struct Loaded {
    std::optional<Value> value;
    std::vector<Diagnostic> diagnostics;
};

// Standards by id. `files` is what the places of these standards count into.
struct StandardsBook {
    std::map<std::string, Standard> standards;
    std::vector<std::string> files;
    std::unordered_map<std::string, Place> text_places;  // by line id; only ever looked up
};

// Reads every file, in the order given; an id that stands twice in a folder is a diagnostic
// (duplicate-id), and one that stands in a later folder too is as it says there.
// Always gives a book, of what could be read: a mistake in one standard must not make every
// scenario that cites another look wrong. Whoever plays looks for errors first.
[[nodiscard]] Loaded<StandardsBook> load_standards(Files& files,
                                                   const std::vector<std::string>& paths);

// `path` is the scenario's YAML file. Reads rules.lua beside it and what it includes. The
// scenario's id is what its `scenario:` key says.
[[nodiscard]] Loaded<Scenario> load_scenario(Files& files, const std::string& path,
                                             const StandardsBook& book);

[[nodiscard]] Loaded<Programme> load_programme(Files& files, const std::string& path);

// Checked against the scenario it walks: unknown moments, choices, endings, standards are
// diagnostics.
[[nodiscard]] Loaded<Walk> load_walk(Files& files, const std::string& path,
                                     const Scenario& scenario);

}  // namespace frontstage::loader
