// One file in an editor, with the names that are given around it; and what stands at a place in it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "author/language/cursor.hpp"
#include "author/language/names.hpp"
#include "author/language/spot.hpp"

namespace frontstage::author {

struct LanguageView {
    std::string path;
    std::optional<FileKind> kind;  // none: Lua
    Outline outline;
    std::vector<GivenName> names;
};

// Nothing where the file cannot be read.
[[nodiscard]] std::optional<LanguageView> view_of(const app::Folders& folders,
                                                  const std::string& path, Files& files);

// Whether a name of this sort may stand where one of that sort is taken.
[[nodiscard]] bool answers(loader::Naming given, loader::Naming taken);

// What is at a place: the cursor, what the tables say of it, and where Lua stands, its word.
struct Pointing {
    Cursor cursor;
    Spot spot;
    bool in_lua = false;
    std::string moment;  // the one that choices are named of here; may be nothing
};
[[nodiscard]] Pointing point_at(const LanguageView& view, std::size_t at);

// The names that are called by the word at a place: usually one. Of a key that gives a name, that.
[[nodiscard]] std::vector<GivenName> named_at(const LanguageView& view, const Pointing& pointing);

}  // namespace frontstage::author
