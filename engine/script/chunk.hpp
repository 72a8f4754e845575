// One text of Lua and where it stands: what every message about it needs.
// Knows nothing of how Lua runs.
#pragma once

#include <string>

#include "base/diagnostic.hpp"
#include "core/scenario.hpp"

namespace frontstage::script {

enum class ChunkKind : std::uint8_t { condition, effect, rules, module };

struct Chunk {
    ChunkKind kind = ChunkKind::condition;
    std::string source;
    std::string file;   // as diagnostics name it
    std::string shown;  // as faults name it: relative to the scenario's folder
    SourcePos begin{1, 1};
    std::string context;
};

[[nodiscard]] Chunk chunk_of(const Scenario& scenario, const Script& script);

// Positions in a chunk count from its own first character; these are the file's. A block of YAML is
// indented alike on all its lines, so the column of the first holds for the others.
[[nodiscard]] SourcePos in_file(const Chunk& chunk, SourcePos at);
// Lua counts the lines of each chunk from one; zero, where it knows none, stays zero.
[[nodiscard]] std::uint32_t line_in_file(const Chunk& chunk, int lua_line);
[[nodiscard]] SourceSpan span_of(const Chunk& chunk, SourcePos begin, SourcePos end);
// "scenario.yaml:31", `line` being one of the file.
[[nodiscard]] std::string shown_place(const Chunk& chunk, std::uint32_t line);
// The line of the file as its author wrote it, without indentation; empty when it is not ours.
[[nodiscard]] std::string_view line_in(const Chunk& chunk, std::uint32_t line);

// `file` as seen from the folder in which `scenario_file` stands.
[[nodiscard]] std::string relative_to(const std::string& file, const std::string& scenario_file);

}  // namespace frontstage::script
