// A programme with all that can be said of it: what the loader finds, and whether what it lists is
// there.
#pragma once

#include <string>
#include <vector>

#include "app/folders.hpp"
#include "base/diagnostic.hpp"
#include "base/files.hpp"

namespace frontstage::author {

[[nodiscard]] std::vector<Diagnostic> check_programme(const app::Folders& folders,
                                                      const std::string& path, Files& files);

}  // namespace frontstage::author
