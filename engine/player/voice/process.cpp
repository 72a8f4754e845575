#include "player/voice/process.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <sstream>

namespace frontstage::player {
namespace {

using namespace std::chrono_literals;

// Writing to a program that has gone would end us all: here it is only an error. The thread is one
// that does nothing else.
void block_broken_pipes() {
    sigset_t pipes;
    sigemptyset(&pipes);
    sigaddset(&pipes, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipes, nullptr);
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> environment_with(const std::vector<std::string>& settings) {
    std::vector<std::string> all = settings;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry)
        all.emplace_back(*entry);
    return all;
}

struct Pipe {
    Pipe() { there = ::pipe2(ends.data(), O_CLOEXEC) == 0; }
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void close_end(std::size_t end) {
        if (there && ends[end] >= 0) ::close(ends[end]);
        ends[end] = -1;
    }
    std::array<int, 2> ends{-1, -1};
    bool there = false;
};

// In a group of its own, so that a shell's children end with it.
pid_t start(std::vector<std::string> call, const std::vector<std::string>& settings, int input) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t how;
    posix_spawnattr_init(&how);
    posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setpgroup(&how, 0);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&how, &none);
    std::vector<std::string> environment = environment_with(settings);
    pid_t child = -1;
    const int failed = posix_spawnp(&child, call.front().c_str(), &files, &how,
                                    pointers_to(call).data(), pointers_to(environment).data());
    posix_spawnattr_destroy(&how);
    posix_spawn_file_actions_destroy(&files);
    return failed == 0 ? child : -1;
}

// Never more than a pipe holds, so that writing does not wait for a reader that is none.
void hand_over(int to, std::string_view words) {
    constexpr std::size_t most = 32 * 1024;
    words = words.substr(0, most);
    while (!words.empty()) {
        const ssize_t written = ::write(to, words.data(), words.size());
        if (written <= 0) return;
        words.remove_prefix(static_cast<std::size_t>(written));
    }
}

bool has_ended(pid_t child) {
    return ::waitpid(child, nullptr, WNOHANG) == child;
}

// Looks every few milliseconds, or at once when it is to stop.
void wait_for(pid_t child, const std::stop_token& stop) {
    std::mutex mutex;
    std::unique_lock guard(mutex);
    std::condition_variable_any stopped;
    while (!stop.stop_requested()) {
        if (has_ended(child)) return;
        stopped.wait_for(guard, stop, 10ms, [] { return false; });
    }
    ::kill(-child, SIGTERM);
    for (int tries = 0; tries < 30; ++tries) {
        if (has_ended(child)) return;
        ::usleep(5000);
    }
    ::kill(-child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

}  // namespace

Came run_reading(const std::vector<std::string>& call, const std::vector<std::string>& settings,
                 const std::string& words, const std::stop_token& stop) {
    block_broken_pipes();
    Pipe pipe;
    if (!pipe.there) return Came::not_started;
    const pid_t child = start(call, settings, pipe.ends[0]);
    if (child < 0) return Came::not_started;
    pipe.close_end(0);
    hand_over(pipe.ends[1], words + '\n');
    pipe.close_end(1);
    wait_for(child, stop);
    return Came::to_its_end;
}

bool is_installed(const std::string& program) {
    const char* path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    for (std::string folder; std::getline(folders, folder, ':');)
        if (::access((std::filesystem::path(folder) / program).c_str(), X_OK) == 0) return true;
    return false;
}

}  // namespace frontstage::player
