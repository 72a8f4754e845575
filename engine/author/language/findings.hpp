// Everything that can be said of one file in an editor and of those that it belongs with: a
// scenario with what it includes, its Lua, the standards that it cites and its walks; a file of
// standards; a programme.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/folders.hpp"
#include "author/check/examine.hpp"
#include "base/diagnostic.hpp"
#include "base/files.hpp"

namespace frontstage::author {

// The file that findings about `path` are made for: its scenario's, or itself.
[[nodiscard]] std::string owner_of(const std::string& path, Files& files);

struct FindingsAround {
    std::vector<Diagnostic> diagnostics;       // by place
    std::map<std::string, std::string> texts;  // by path, of every file that was read
};
[[nodiscard]] FindingsAround findings_around(const app::Folders& folders, const std::string& owner,
                                             Files& files, Depth depth);

}  // namespace frontstage::author
