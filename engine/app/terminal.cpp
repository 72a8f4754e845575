#include "app/terminal.hpp"

#include <unistd.h>

#include <cstdlib>

namespace frontstage::app {
namespace {

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : value;
}

}  // namespace

Colours terminal_colours() {
    const std::string_view terminal = environment("TERM");
    const bool wanted = ::isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR").empty() &&
                        !terminal.empty() && terminal != "dumb";
    if (!wanted) return {};
    return {"\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m", "\x1b[0m"};
}

}  // namespace frontstage::app
