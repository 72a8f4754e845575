// A new name for something in a scenario, in every file that calls it by the old one. Worked out as
// changes to texts; nothing is written here.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/folders.hpp"
#include "author/names/text_edits.hpp"
#include "base/files.hpp"
#include "base/mention.hpp"
#include "core/vocabulary.hpp"

namespace frontstage {

template <>
inline constexpr std::array<std::string_view, 10> words_of<NameKind>{
    "scenario", "moment",  "choice",   "ending",  "standard",
    "force",    "speaker", "variable", "promise", "discovery"};

}  // namespace frontstage

namespace frontstage::author {

struct RenameWish {
    std::optional<NameKind> kind;  // none: the one kind of thing that has this name
    std::string from;              // of a choice `moment:choice`
    std::string to;                // of a choice its own part
};

struct FileChange {
    std::string path;
    std::string before, after;
    std::vector<TextEdit> edits;
};

struct Renaming {
    NameKind kind = NameKind::moment;
    std::vector<FileChange> changes;  // by path
};

struct Declined {
    std::string why;  // a sentence without its stop
};

// `file` is the scenario's YAML file. Other scenarios of the folders that share the thing, because
// they include its file or cite the standard, are changed too.
[[nodiscard]] std::variant<Renaming, Declined> plan_rename(const app::Folders& folders,
                                                           const std::string& file,
                                                           const RenameWish& wish, Files& files);

}  // namespace frontstage::author
