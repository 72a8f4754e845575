// Every name that is given in a scenario and the files that belong to it, with what is said of it:
// what an editor offers, explains and jumps to. By the outline, so that it works while a file is
// half written.
#pragma once

#include <string>
#include <vector>

#include "app/folders.hpp"
#include "author/language/outline.hpp"
#include "base/files.hpp"
#include "loader/key_table.hpp"

namespace frontstage::author {

struct GivenName {
    loader::Naming naming = loader::Naming::any;
    std::string name;
    std::string moment;  // of a choice
    std::string said;    // what is said or done there, or what it means
    std::string file;
    TextRange where;  // in that file
};

// `file` is the scenario's file.
[[nodiscard]] std::vector<GivenName> names_given(const app::Folders& folders,
                                                 const std::string& file, Files& files);

}  // namespace frontstage::author
