// The window in author mode: follows a scenario's files while they are written. The command line
// calls this and nothing else of author mode.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "author/preview/session.hpp"
#include "player/author/model.hpp"
#include "player/window.hpp"

namespace frontstage::player {

// What just came to be seen, for whoever listens beside the window: an editor, a test.
enum class PreviewEvent : std::uint8_t { opened, reloaded, not_shown, looked_into, moved };
struct PreviewNews {
    PreviewEvent what = PreviewEvent::opened;
    std::string place;  // where one stands; empty while there is nothing to play
    std::string parting;
    int errors = 0, findings = 0;
    std::optional<int> since_saved_ms;  // until the picture was shown; for `reloaded`
};

struct AuthorWindowOptions {
    WindowOptions window;
    Section section = Section::findings;
    std::function<void(const PreviewNews&)> told;  // may be empty
};

// The session has not been loaded yet.
[[nodiscard]] WindowEnd preview_in_window(author::PreviewSession& session,
                                          const AuthorWindowOptions& options);

}  // namespace frontstage::player
