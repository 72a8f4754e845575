#include "script/chunk.hpp"

#include <vector>

#include "base/text.hpp"

namespace frontstage::script {
namespace {

std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t slash = std::min(path.find('/', begin), path.size());
        parts.push_back(path.substr(begin, slash - begin));
        begin = slash + 1;
    }
    return parts;
}

ChunkKind kind_of(ScriptKind kind) {
    switch (kind) {
        case ScriptKind::condition: return ChunkKind::condition;
        case ScriptKind::effect: return ChunkKind::effect;
        case ScriptKind::rules: return ChunkKind::rules;
    }
    return ChunkKind::effect;
}

}  // namespace

Chunk chunk_of(const Scenario& scenario, const Script& script) {
    Chunk chunk;
    chunk.kind = kind_of(script.kind);
    chunk.source = script.source;
    chunk.file = scenario.span(script.place).file;
    chunk.shown = relative_to(chunk.file, scenario.files.empty() ? "" : scenario.files.front());
    if (script.place.begin.line > 0) chunk.begin.line = script.place.begin.line;
    if (script.place.begin.column > 0) chunk.begin.column = script.place.begin.column;
    if (chunk.kind != ChunkKind::rules) chunk.context = script.context;  // the file says it all
    return chunk;
}

SourcePos in_file(const Chunk& chunk, SourcePos at) {
    return {chunk.begin.line + at.line - 1, chunk.begin.column + at.column - 1};
}

std::uint32_t line_in_file(const Chunk& chunk, int lua_line) {
    return lua_line <= 0 ? 0 : chunk.begin.line + static_cast<std::uint32_t>(lua_line) - 1;
}

SourceSpan span_of(const Chunk& chunk, SourcePos begin, SourcePos end) {
    return {chunk.file, in_file(chunk, begin), in_file(chunk, end)};
}

std::string shown_place(const Chunk& chunk, std::uint32_t line) {
    return chunk.shown + ':' + std::to_string(line);
}

std::string_view line_in(const Chunk& chunk, std::uint32_t line) {
    if (line < chunk.begin.line) return {};
    std::string_view text = line_of(chunk.source, line - chunk.begin.line + 1);
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

std::string relative_to(const std::string& file, const std::string& scenario_file) {
    const auto to = parts_of(file), from = parts_of(scenario_file);
    std::size_t shared = 0;
    while (shared + 1 < to.size() && shared + 1 < from.size() && to[shared] == from[shared])
        ++shared;
    std::string path;
    for (std::size_t up = shared; up + 1 < from.size(); ++up)
        path += "../";
    for (std::size_t down = shared; down < to.size(); ++down)
        path += std::string(to[down]) + (down + 1 < to.size() ? "/" : "");
    return path;
}

}  // namespace frontstage::script
