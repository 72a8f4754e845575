// The Lua sandbox behind the core's Scripts seam: compiled once, bounded in instructions and
// memory, with no way to the host and nothing that differs between two runs.
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
