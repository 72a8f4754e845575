// A scenario ready to be played: read, its scripts compiled, and sealed by a digest of every text
// that it consists of. From the disk, or from the texts that were kept with an old attempt.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/folders.hpp"
#include "base/diagnostic.hpp"
#include "base/files.hpp"
#include "core/scenario.hpp"
#include "core/scripts.hpp"

namespace frontstage::app {

struct OpenedScenario {
    std::unique_ptr<const Scenario> scenario;  // scripts refer to it, so it stays where it is
    std::unique_ptr<Scripts> scripts;
    std::string bundle;  // every text it consists of, under names that no machine's folders show in
    std::string digest;  // of the bundle
};

// Whoever only looks for findings needs neither bundle nor digest, and they take their time.
enum class Sealing : std::uint8_t { sealed, left_out };

struct Opening {
    std::optional<OpenedScenario> opened;      // none where it cannot be played
    std::vector<Diagnostic> diagnostics;       // of the scenario, its scripts and its standards
    std::map<std::string, std::string> texts;  // by path as shown, for excerpts
};

// The scenario's file for an id (`hotel/late-arrival`) or a path to its folder or file; nothing
// where there is none.
[[nodiscard]] std::optional<std::string> find_scenario(const Folders& folders,
                                                       const std::string& id_or_path);

// The files of the named standards folders, then of `standards` beside the scenario or in a folder
// above it, so that a scenario written elsewhere finds its own. A nearer folder's come last and add
// to the others.
[[nodiscard]] std::vector<std::string> standards_files(const Folders& folders,
                                                       const std::string& file, Files& files);

// Ids of every scenario in the folders, in byte order.
[[nodiscard]] std::vector<std::string> scenario_ids(const Folders& folders);

// The standards that a scenario may cite: those of the named folders, then of `standards` beside it
// or in a folder above it, so that a scenario written elsewhere finds its own. A nearer folder's
// files come last and add to the others.
[[nodiscard]] std::vector<std::string> standards_files(const Folders& folders,
                                                       const std::string& file, Files& files);

[[nodiscard]] Opening open_scenario(const Folders& folders, const std::string& file);
// The same through `files`, which may hold texts that an editor has not saved yet.
[[nodiscard]] Opening open_scenario(const Folders& folders, const std::string& file, Files& files,
                                    Sealing sealing = Sealing::sealed);

// From a bundle as kept by open_scenario: what was played then, whatever the disk says now.
[[nodiscard]] Opening open_bundle(const std::string& bundle);

}  // namespace frontstage::app
