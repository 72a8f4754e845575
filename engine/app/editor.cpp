#include "app/editor.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string_view>
#include <vector>

namespace frontstage::app {
namespace {

using namespace std::string_view_literals;

std::vector<std::string> words_of(const std::string& command) {
    std::istringstream text(command);
    std::vector<std::string> words;
    for (std::string word; text >> word;)
        words.push_back(word);
    return words;
}

std::string name_of(const std::string& command) {
    const std::vector<std::string> words = words_of(command);
    return words.empty() ? "" : std::filesystem::path(words.front()).filename().string();
}

bool needs_terminal(const std::string& command) {
    constexpr std::array names{"vi"sv,  "vim"sv,    "nvim"sv,  "nano"sv, "pico"sv,
                               "joe"sv, "mcedit"sv, "micro"sv, "hx"sv,   "helix"sv,
                               "kak"sv, "ed"sv,     "editor"sv};
    const std::vector<std::string> words = words_of(command);
    const bool emacs_in_terminal =
        std::ranges::any_of(words, [](const auto& word) { return word == "-nw" || word == "-t"; });
    return emacs_in_terminal || std::ranges::find(names, name_of(command)) != names.end();
}

// Most editors take `+31 file`; some have their own way.
std::vector<std::string> call_for(const std::string& command, const std::string& file,
                                  unsigned line) {
    constexpr std::array with_colon{"subl"sv, "zed"sv, "atom"sv};
    constexpr std::array with_goto{"code"sv, "codium"sv, "code-oss"sv, "vscodium"sv, "cursor"sv};
    std::vector<std::string> call = words_of(command);
    const std::string name = name_of(command), number = std::to_string(line);
    if (std::ranges::find(with_goto, name) != with_goto.end())
        call.insert(call.end(), {"--goto", file + ':' + number});
    else if (std::ranges::find(with_colon, name) != with_colon.end())
        call.push_back(file + ':' + number);
    else if (name == "kate" || name == "kwrite")
        call.insert(call.end(), {"--line", number, file});
    else
        call.insert(call.end(), {'+' + number, file});
    return call;
}

}  // namespace

Editor authors_editor() {
    Editor editor;
    for (const char* name : {"VISUAL", "EDITOR"})
        if (const char* command = std::getenv(name); command != nullptr && editor.command.empty())
            editor.command = command;
    if (needs_terminal(editor.command)) editor.lives = Editor::Lives::in_a_terminal;
    return editor;
}

bool open_at(const Editor& editor, const std::string& file, unsigned line) {
    if (words_of(editor.command).empty()) return false;
    return run_apart(call_for(editor.command, file, line));
}

// Twice forked, so that nobody has to wait for it and it outlives us.
bool run_apart(const std::vector<std::string>& call) {
    if (call.empty()) return false;
    std::vector<char*> arguments;
    for (const std::string& word : call)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    std::array<int, 2> failed{};
    if (::pipe2(failed.data(), O_CLOEXEC) != 0) return false;
    const pid_t child = ::fork();
    if (child == 0) {
        ::setsid();
        if (::fork() == 0) {
            ::execvp(arguments.front(), arguments.data());
            const char sorry = 1;
            [[maybe_unused]] const auto told = ::write(failed[1], &sorry, 1);
        }
        ::_exit(0);
    }
    ::close(failed[1]);
    if (child > 0) ::waitpid(child, nullptr, 0);
    char sorry = 0;
    const bool started = child > 0 && ::read(failed[0], &sorry, 1) == 0;  // closed by its start
    ::close(failed[0]);
    return started;
}

}  // namespace frontstage::app
