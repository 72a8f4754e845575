#include "app/writing.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

namespace frontstage::app {
namespace {

namespace fs = std::filesystem;

std::string cannot_write(const std::string& path, int error) {
    return "cannot write `" + path + "`: " + std::generic_category().message(error);
}

// A file that is open for writing. What fails leaves its reason in `errno`.
class Output {
public:
    Output(const std::string& path, int how, mode_t mode = 0666)
        : file_(open(path.c_str(), O_WRONLY | O_CLOEXEC | how, mode)) {}
    ~Output() { close_it(); }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    [[nodiscard]] bool is_open() const { return file_ >= 0; }
    [[nodiscard]] bool put(const std::string& text) const {
        for (std::size_t done = 0; done < text.size();) {
            const ssize_t more = ::write(file_, text.data() + done, text.size() - done);
            if (more < 0 && errno == EINTR) continue;
            if (more < 0) return false;
            done += static_cast<std::size_t>(more);
        }
        return true;
    }
    [[nodiscard]] bool allow(mode_t mode) const { return fchmod(file_, mode) == 0; }
    [[nodiscard]] bool sync() const { return fsync(file_) == 0; }
    bool close_it() {
        const int file = std::exchange(file_, -1);
        return file < 0 || close(file) == 0;
    }

private:
    int file_;
};

std::optional<std::string> put_in_place(const std::string& path, const std::string& text, int how) {
    Output out(path, how);
    if (out.is_open() && out.put(text) && out.close_it()) return std::nullopt;
    return cannot_write(path, errno == 0 ? EIO : errno);
}

// Beside it first, which then takes its place. 0, or the error.
int replace(const std::string& path, const std::string& text, mode_t mode) {
    const std::string beside = path + "." + std::to_string(getpid()) + ".new";
    unlink(beside.c_str());  // of a program that was killed and had the number that we have now
    Output out(beside, O_CREAT | O_EXCL, 0600);
    if (!out.is_open()) return errno;
    if (out.put(text) && out.allow(mode) && out.sync() && out.close_it() &&
        std::rename(beside.c_str(), path.c_str()) == 0)
        return 0;
    const int error = errno;
    unlink(beside.c_str());
    return error == 0 ? EIO : error;
}

// 0, or the error.
int write_one(const NewFile& file) {
    std::error_code failed;
    if (const fs::path folder = fs::path(file.path).parent_path(); !folder.empty())
        fs::create_directories(folder, failed);
    if (failed) return failed.value();
    Output out(file.path, O_CREAT | O_EXCL);
    if (!out.is_open()) return errno;
    if (out.put(file.text) && out.close_it()) return 0;
    const int error = errno;
    unlink(file.path.c_str());
    return error == 0 ? EIO : error;
}

}  // namespace

std::optional<std::string> write_file(const std::string& path, const std::string& text) {
    struct stat was {};
    const bool is_there = stat(path.c_str(), &was) == 0;
    if (is_there && access(path.c_str(), W_OK) != 0) return cannot_write(path, errno);
    // A device or a pipe has no beginning to keep, and nothing can take its place.
    if (is_there && !S_ISREG(was.st_mode)) return put_in_place(path, text, 0);
    std::error_code failed;
    const std::string real = fs::weakly_canonical(path, failed).string();
    if (failed) return cannot_write(path, failed.value());
    const int error = replace(real, text, is_there ? was.st_mode & 07777U : 0644U);
    if (error != 0) return cannot_write(path, error);
    return std::nullopt;
}

std::optional<std::string> append_to_file(const std::string& path, const std::string& text) {
    return put_in_place(path, text, O_CREAT | O_APPEND);
}

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
    return cannot_write(folder.string(), errno);
}

std::optional<std::string> write_new(const std::vector<NewFile>& files) {
    for (std::size_t i = 0; i < files.size(); ++i) {
        const int error = write_one(files[i]);
        if (error == 0) continue;
        std::error_code ignored;
        for (std::size_t written = 0; written < i; ++written)
            fs::remove(files[written].path, ignored);
        if (error == EEXIST) return "`" + files[i].path + "` is there already";
        return cannot_write(files[i].path, error);
    }
    return std::nullopt;
}

}  // namespace frontstage::app
