#include "app/write_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace frontstage::app {
namespace {

// Closed and, unless kept, removed.
class Draft {
public:
    explicit Draft(std::string path)
        : path_(std::move(path)), file_(open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600)) {}
    ~Draft() {
        if (file_ < 0) return;
        close(file_);
        if (!kept_) unlink(path_.c_str());
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    [[nodiscard]] bool fill(const std::string& text, mode_t mode) const {
        if (file_ < 0 || fchmod(file_, mode) != 0) return false;
        for (std::size_t done = 0; done < text.size();) {
            const ssize_t more = ::write(file_, text.data() + done, text.size() - done);
            if (more < 0 && errno == EINTR) continue;
            if (more < 0) return false;
            done += static_cast<std::size_t>(more);
        }
        return fsync(file_) == 0;
    }
    [[nodiscard]] bool take_the_place_of(const std::string& path) {
        kept_ = std::rename(path_.c_str(), path.c_str()) == 0;
        return kept_;
    }

private:
    std::string path_;
    int file_;
    bool kept_ = false;
};

}  // namespace

std::optional<std::string> write_file(const std::string& path, const std::string& text) {
    std::error_code failed;
    const std::string real = std::filesystem::weakly_canonical(path, failed).string();
    if (failed) return failed.message();
    struct stat was {};
    const bool is_there = stat(real.c_str(), &was) == 0;
    if (is_there && access(real.c_str(), W_OK) != 0) return std::strerror(errno);
    Draft draft(real + "." + std::to_string(getpid()) + ".new");
    if (!draft.fill(text, is_there ? was.st_mode & 07777U : 0644U) ||
        !draft.take_the_place_of(real))
        return std::strerror(errno);
    return std::nullopt;
}

}  // namespace frontstage::app
