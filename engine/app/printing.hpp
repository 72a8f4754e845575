// A debrief as a file that its trainee can keep, print or send on.
#pragma once

#include <optional>
#include <string>

#include "app/folders.hpp"
#include "core/debrief.hpp"
#include "core/phrasebook.hpp"

namespace frontstage::app {

// What a printed debrief says of its encounter, beside the debrief itself.
struct PrintedEncounter {
    std::string scenario;  // its id: the file is named after it
    std::string language = "en";
    Mode mode = Mode::practice;
    std::optional<std::int64_t> at_ms;  // since 1970, UTC; none: not said
};

// The page's text. Throws std::runtime_error where the program's own style is missing.
[[nodiscard]] std::string printed(const Folders& folders, const Debrief& debrief,
                                  const PrintedEncounter& encounter, const Phrasebook& words);

struct Printing {
    std::string path;     // where it was written; empty: it was not
    std::string problem;  // why not, as a sentence without a stop
};
// Into the trainee's own documents, under a name that is free there.
[[nodiscard]] Printing print(const Folders& folders, const Debrief& debrief,
                             const PrintedEncounter& encounter, const Phrasebook& words);

// The folder that the desktop calls Documents, else the home folder, else where we are.
[[nodiscard]] std::string documents_folder();

// Shows a file in the browser, by xdg-open, and does not wait. False: there is none.
[[nodiscard]] bool open_in_browser(const std::string& path);

}  // namespace frontstage::app
