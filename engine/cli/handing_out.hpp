// What a command made, handed to its user: in the file that `--output` names, or printed.
#pragma once

#include <string>
#include <vector>

#include "app/folders.hpp"
#include "cli/exit.hpp"

namespace frontstage::cli {

// An empty path prints.
[[nodiscard]] Exit hand_out(const std::string& path, const std::string& text);

// The text of a file of the house's `pages` folder; throws std::runtime_error where it is missing.
[[nodiscard]] std::string page_asset(const app::Folders& folders, const std::string& name);

}  // namespace frontstage::cli
