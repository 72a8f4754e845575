// Which texts belong together: what an editor has not saved yet lies over the disk, and a walk, an
// included file or a piece of Lua is looked at with the scenario that it belongs to.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "author/language/outline.hpp"
#include "author/schema/schema.hpp"
#include "base/files.hpp"

namespace frontstage::author {

class UnsavedFiles final : public Files {
public:
    // `texts` by absolute path; `below` outlives this.
    UnsavedFiles(std::map<std::string, std::string> texts, Files& below)
        : texts_(std::move(texts)), below_(below) {}

    [[nodiscard]] std::optional<std::string> read(const std::string& path) override;
    [[nodiscard]] std::vector<std::string> list(const std::string& folder) override;

private:
    std::map<std::string, std::string> texts_;
    Files& below_;
};

// `a/b/../c` as `a/c`.
[[nodiscard]] std::string tidy_path(const std::string& path);

// The paths that a file's `include:` names.
[[nodiscard]] std::vector<std::string> included_by(const std::string& path, const Outline& outline);

// The scenario's file that a file belongs to; itself, if it is one. Nothing for standards and
// programmes, and for what no scenario near it includes.
[[nodiscard]] std::optional<std::string> scenario_of(const std::string& path, Files& files);

}  // namespace frontstage::author
