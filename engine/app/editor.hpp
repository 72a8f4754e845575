// Other programs of whoever sits here: the author's own editor, opened at a line. The environment
// says which it is.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace frontstage::app {

struct Editor {
    std::string command;  // as `$VISUAL` or `$EDITOR` has it; empty: none is named
    // Whether it opens a window of its own; one that needs a terminal cannot be opened from here.
    enum class Lives : std::uint8_t { in_a_window, in_a_terminal } lives = Lives::in_a_window;
};

[[nodiscard]] Editor authors_editor();

// Starts a program of somebody's own and does not wait. False: it could not be started.
[[nodiscard]] bool run_apart(const std::vector<std::string>& call);

// Starts it and does not wait. False: it could not be started.
[[nodiscard]] bool open_at(const Editor& editor, const std::string& file, unsigned line);

}  // namespace frontstage::app
