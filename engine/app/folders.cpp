#include "app/folders.hpp"

#include <cstdlib>
#include <filesystem>

#include "records/error.hpp"

namespace frontstage::app {
namespace {

namespace fs = std::filesystem;

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

fs::path program_folder(const std::string& program) {
    std::error_code failed;
    fs::path self = fs::read_symlink("/proc/self/exe", failed);
    if (failed) self = fs::absolute(program, failed);
    return self.parent_path();
}

// The folder that holds scenarios/, assets/ and scripts/: the installed one, or the nearest above
// the build. Empty when there is neither.
fs::path home_of(const fs::path& program) {
    const fs::path installed = program.parent_path() / "share" / "frontstage";
    if (is_folder(installed / "scenarios")) return installed;
    for (fs::path above = program; above.has_relative_path(); above = above.parent_path())
        if (is_folder(above / "scenarios") && is_folder(above / "assets")) return above;
    return {};
}

std::string default_data() {
    if (const char* xdg = std::getenv("XDG_DATA_HOME"); xdg != nullptr && *xdg == '/')
        return (fs::path(xdg) / "frontstage").string();
    if (const char* home = std::getenv("HOME"); home != nullptr && *home != '\0')
        return (fs::path(home) / ".local" / "share" / "frontstage").string();
    return "frontstage-data";
}

void add_once(std::vector<std::string>& folders, const fs::path& folder) {
    if (!is_folder(folder)) return;
    std::error_code ignored;
    for (const std::string& known : folders)
        if (fs::equivalent(known, folder, ignored)) return;
    folders.push_back(folder.string());
}

}  // namespace

Folders find_folders(const FolderWishes& wishes, const std::string& program) {
    const fs::path home = home_of(program_folder(program));
    Folders folders;
    folders.scenarios = wishes.scenarios;
    if (folders.scenarios.empty()) {
        if (!home.empty()) add_once(folders.scenarios, home / "scenarios");
        add_once(folders.scenarios, "scenarios");
    }
    if (!wishes.scenarios.empty()) folders.own = wishes.scenarios.front();
    folders.standards = wishes.standards;
    if (folders.standards.empty())
        for (const std::string& scenarios : folders.scenarios)
            add_once(folders.standards, fs::path(scenarios) / "standards");
    if (folders.standards.empty() && !home.empty())
        add_once(folders.standards, home / "scenarios" / "standards");
    folders.library = (home.empty() ? fs::path("scripts") : home / "scripts").string();
    folders.assets = (home.empty() ? fs::path("assets") : home / "assets").string();
    folders.data = wishes.data.empty() ? default_data() : wishes.data;
    return folders;
}

std::string ready_data_folder(const Folders& folders) {
    std::error_code failed;
    if (fs::create_directories(folders.data,
                               failed))  // what is kept here is nobody else's business
        fs::permissions(folders.data, fs::perms::owner_all, failed);
    if (!is_folder(folders.data))
        throw records::StoreError("the data folder " + folders.data + " cannot be made (" +
                                  failed.message() + "); name another with --data");
    return folders.data;
}

}  // namespace frontstage::app
