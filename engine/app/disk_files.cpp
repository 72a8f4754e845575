#include "app/disk_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace frontstage::app {

std::optional<std::string> DiskFiles::read(const std::string& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf())) {
        if (std::filesystem::file_size(path, ignored) != 0 || ignored) return std::nullopt;
    }
    return std::move(text).str();
}

std::vector<std::string> DiskFiles::list(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code failed;
    for (std::filesystem::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed))
        if (at->is_regular_file(failed)) names.push_back(at->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace frontstage::app
