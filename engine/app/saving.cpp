#include "app/saving.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace frontstage::app {
namespace {

namespace fs = std::filesystem;

std::string cannot_write(const std::string& path, int error) {
    return "cannot write `" + path + "`: " + std::generic_category().message(error);
}

std::optional<std::string> put(const std::string& path, const std::string& text,
                               std::ios::openmode mode) {
    errno = 0;
    std::ofstream file(path, std::ios::binary | mode);
    file << text;
    file.close();
    if (!file) return cannot_write(path, errno != 0 ? errno : EIO);
    return std::nullopt;
}

}  // namespace

std::optional<std::string> write_file(const std::string& path, const std::string& text) {
    std::error_code failed;
    // A device or a pipe has no beginning to keep.
    if (fs::exists(path, failed) && !fs::is_regular_file(path, failed))
        return put(path, text, std::ios::out);
    const std::string beside = path + ".new";
    if (auto problem = put(beside, text, std::ios::trunc)) {
        fs::remove(beside, failed);
        return problem;
    }
    fs::rename(beside, path, failed);
    if (failed) return cannot_write(path, failed.value());
    return std::nullopt;
}

std::optional<std::string> append_to_file(const std::string& path, const std::string& text) {
    return put(path, text, std::ios::app);
}

}  // namespace frontstage::app
