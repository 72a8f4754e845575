// A folder of tests/golden/diagnostics: files as a trainer wrote them, and what is said of them.
#pragma once

#include <string>
#include <vector>

#include "base/files.hpp"

namespace frontstage::loader::testing {

struct GoldenFolder {
    std::string name;
    std::string path;
    std::map<std::string, std::string> files;  // by path within the folder
    std::string expected;
};

[[nodiscard]] std::vector<GoldenFolder> golden_folders();

// Everything that the loader finds in the folder's files, as a trainer sees it. Of findings that
// come by the hundred, those after the third are counted only.
[[nodiscard]] std::string rendered(const GoldenFolder& folder);

// Line by line, `-` what was expected and `+` what was found.
[[nodiscard]] std::string difference(const std::string& expected, const std::string& found);

}  // namespace frontstage::loader::testing
