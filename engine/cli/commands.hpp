// The commands, each as a function of what was asked on the command line. What they print goes to
// standard output, messages to standard error; they return the program's exit code.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/folders.hpp"
#include "cli/exit.hpp"
#include "core/policy.hpp"
#include "core/vocabulary.hpp"

namespace frontstage::cli {

enum class Format { text, json };

struct RunWishes {
    std::string scenario;
    std::string path;
    std::optional<Policy> policy;
    std::uint64_t seed = 1;
    Timing timing = Timing::x1;
    double reputation = 3.0;
    std::vector<std::string> forces;  // ID=on, ID=off
    Format format = Format::text;
};
Exit run(const app::Folders& folders, const RunWishes& wishes);

enum class Medium { window, text };
struct PlayWishes {
    std::string scenario;
    std::string trainee = "trainee";
    std::optional<std::uint64_t> seed;
    Timing timing = Timing::off;
    bool afresh = false;  // leave an unfinished encounter and begin a new one
    Medium medium = Medium::window;
    std::string theme = "light";
    int text_percent = 100;
    bool reduced_motion = false;
    std::vector<std::string> forces;
    std::string screenshot;  // writes a PNG of the first screen and returns
};
Exit play(const app::Folders& folders, const PlayWishes& wishes);

Exit check(const app::Folders& folders, const std::vector<std::string>& paths, Format format);
Exit test(const app::Folders& folders, std::vector<std::string> scenarios);
Exit verify(const app::Folders& folders, Format format);

}  // namespace frontstage::cli
