// The Lua sandbox behind the core's Scripts seam: compiled once, bounded in instructions and
// memory, with no way to the host and nothing that differs between two runs.
//
// What an author sees is listed in author_names.hpp; it is built from nothing. Bounds are in
// limits.hpp: counts, never time, so a script stops at the same place everywhere.
//
// Nothing that a script keeps for itself outlives a call, since a stored encounter is folded
// without running Lua and may go on from any state:
// - no script can give a value to a global, nor rules.lua or the library to a local of theirs from
//   inside a function: both are findings (check_assignments.cpp), so no script with such runs;
// - tables that rules.lua and the library leave behind are frozen once loaded (freeze.hpp);
// - locals of a condition or an effect end with the call; what an effect did to `state` is handed
// to
//   the core and compared afresh with the state of the next call (world.hpp).
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/files.hpp"
#include "core/scenario.hpp"
#include "core/scripts.hpp"

namespace frontstage::script {

struct Compiled {
    std::unique_ptr<Scripts> scripts;  // always there; a script that did not compile always faults
    std::vector<Diagnostic> diagnostics;
};

// `library` is the folder (seen through `files`) in which `require "service.recovery"` finds
// `service/recovery.lua`. The scenario must outlive the result.
[[nodiscard]] Compiled compile(const Scenario& scenario, Files& files, const std::string& library);

}  // namespace frontstage::script
