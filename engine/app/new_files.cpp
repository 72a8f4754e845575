#include "app/new_files.hpp"

#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace frontstage::app {
namespace {

namespace fs = std::filesystem;

// 0, or the error.
int write_one(const NewFile& file) {
    std::error_code failed;
    if (const fs::path folder = fs::path(file.path).parent_path(); !folder.empty())
        fs::create_directories(folder, failed);
    if (failed) return failed.value();
    std::FILE* out = std::fopen(file.path.c_str(), "wbx");  // fails where something is there
    if (out == nullptr) return errno;
    const bool written =
        std::fwrite(file.text.data(), 1, file.text.size(), out) == file.text.size();
    const int error = errno;
    if (std::fclose(out) == 0 && written) return 0;
    fs::remove(file.path, failed);
    return error == 0 ? EIO : error;
}

}  // namespace

bool is_taken(const std::string& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

std::optional<std::string> why_not_writable(const std::string& path) {
    std::error_code ignored;
    fs::path folder = fs::path(path).parent_path();
    while (!folder.empty() && folder.has_relative_path() && !fs::exists(folder, ignored))
        folder = folder.parent_path();  // those below it will be made
    if (folder.empty()) folder = ".";
    if (!fs::is_directory(folder, ignored)) return folder.string() + " is no folder";
    if (::access(folder.c_str(), W_OK) == 0) return std::nullopt;
    return folder.string() + ": " + std::strerror(errno);
}

std::optional<std::string> write_new(const std::vector<NewFile>& files) {
    for (std::size_t i = 0; i < files.size(); ++i) {
        const int error = write_one(files[i]);
        if (error == 0) continue;
        std::error_code ignored;
        for (std::size_t written = 0; written < i; ++written)
            fs::remove(files[written].path, ignored);
        if (error == EEXIST) return files[i].path + " is there already";
        return files[i].path + " cannot be written: " + std::strerror(error);
    }
    return std::nullopt;
}

}  // namespace frontstage::app
