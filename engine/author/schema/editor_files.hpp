// What an editor is told of a folder of scenarios: which schema is whose, a task that checks, and
// how to read the lines it prints. The settings are those of VS Code; the first line of a file is
// read by every editor that has the YAML language server. Writes nothing.
#pragma once

#include <string>
#include <vector>

#include "app/folders.hpp"
#include "app/writing.hpp"
#include "author/schema/schema.hpp"

namespace frontstage::author {

struct EditorFiles {
    std::vector<app::NewFile> files;
    std::vector<std::string> kept;  // paths of other settings that were there, which stay
};

// For a folder of scenarios that is opened in the editor.
[[nodiscard]] EditorFiles editor_files(const app::Folders& folders, const std::string& folder);

// The first line of such a file; empty where the schemas are not at hand, or at a path with a
// blank in it, which that line cannot name.
[[nodiscard]] std::string schema_line(const app::Folders& folders, const std::string& file,
                                      FileKind kind);

}  // namespace frontstage::author
