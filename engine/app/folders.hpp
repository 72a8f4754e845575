// Where things are on this machine. The one owner of the environment: everything below is handed
// paths.
#pragma once

#include <string>
#include <vector>

namespace frontstage::app {

struct Folders {
    std::vector<std::string> scenarios;  // searched in this order
    std::vector<std::string> standards;  // searched in this order
    std::string library;                 // Lua that scenarios share
    std::string assets;                  // themes, looks, places
    std::string data;                    // people and attempts
    std::string own = "scenarios";       // where a new scenario goes: never beside the program
};

struct FolderWishes {  // from the command line; empty means the default
    std::vector<std::string> scenarios;
    std::vector<std::string> standards;
    std::string data;
};

// The defaults: what is installed beside the program or stands beside the build, then the current
// folder's `scenarios`. `program` is argv[0].
[[nodiscard]] Folders find_folders(const FolderWishes& wishes, const std::string& program);

// Creates the data folder where it is missing; throws StoreError with a plain sentence if
// it cannot.
[[nodiscard]] std::string ready_data_folder(const Folders& folders);

}  // namespace frontstage::app
