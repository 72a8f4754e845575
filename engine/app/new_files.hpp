// Files that are written for the first time. Nothing that is there already is ever touched.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace frontstage::app {

struct NewFile {
    std::string path, text;
};

// All of them or, where one cannot be written, none; then a sentence that names it and says why.
// Makes the folders that are missing.
[[nodiscard]] std::optional<std::string> write_new(const std::vector<NewFile>& files);

// Whether anything stands there, of whatever kind.
[[nodiscard]] bool is_taken(const std::string& path);

// Why a file could not be written at this path, as far as that can be told before; nothing: it can.
[[nodiscard]] std::optional<std::string> why_not_writable(const std::string& path);

}  // namespace frontstage::app
