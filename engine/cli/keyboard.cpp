#include "cli/keyboard.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace frontstage::cli {
namespace {

std::int64_t ticks_ms() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

}  // namespace

std::optional<std::string> StandardInput::take_line() {
    const std::size_t feed = read_.find('\n');
    if (feed == std::string::npos && (end_ == End::open || read_.empty())) return std::nullopt;
    std::string line = read_.substr(0, feed);
    read_.erase(0, feed == std::string::npos ? feed : feed + 1);
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

Typed StandardInput::listen(std::optional<int>& left_ms) {
    while (true) {
        if (auto line = take_line()) return *std::move(line);
        if (end_ == End::closed) return EndOfInput{};
        if (left_ms && *left_ms <= 0) return TimeUp{};
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const std::int64_t began = ticks_ms();
        const int ready = ::poll(&input, 1, left_ms.value_or(-1));
        if (left_ms) *left_ms -= static_cast<int>(ticks_ms() - began);
        if (ready <= 0) continue;
        std::array<char, 4096> bytes{};
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count > 0)
            read_.append(bytes.data(), static_cast<std::size_t>(count));
        else
            end_ = End::closed;
    }
}

}  // namespace frontstage::cli
