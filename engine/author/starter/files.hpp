// Where the files of a first scenario stand, and what is in them: the scenario, its standards, and
// two walks that pass; with them, if wished, what tells an editor of them. Looks at what is there
// already; writes nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/folders.hpp"
#include "app/writing.hpp"
#include "author/starter/starter.hpp"

namespace frontstage::author {

enum class ForEditors : std::uint8_t { none, settings };

struct StarterFiles {
    std::vector<app::NewFile> files;  // the scenario first
    std::vector<std::string> reused;  // standards that were there, in the same words
    std::vector<std::string> kept;    // editor settings that were there, and stay as they are
    std::string taken;                // a path at which something stands; then it goes no further
    std::string cannot;               // why our own text cannot be played; empty: it can
};

// What is wrong with the id of a new scenario and what to write instead; nothing: it can be used.
[[nodiscard]] std::optional<std::string> wrong_with_id(const std::string& id);

// Of `hotel/overbooked` in a folder of scenarios.
[[nodiscard]] std::string starter_path(const std::string& folder, const std::string& id);

[[nodiscard]] StarterFiles starter_files(const app::Folders& folders, const std::string& folder,
                                         const StarterAnswers& answers, ForEditors for_editors);

}  // namespace frontstage::author
