// The command line read: which command was typed, and with what.
#pragma once

#include <memory>
#include <variant>
#include <vector>

#include "cli/command.hpp"

namespace frontstage::cli {

struct Typed {
    Command* command = nullptr;  // one of those given
    app::FolderWishes folders;
};

// What to end with instead, where help was asked for or the line could not be read; that was said.
[[nodiscard]] std::variant<Typed, Exit> parse(
    int argc, char** argv, const std::vector<std::unique_ptr<Command>>& commands);

}  // namespace frontstage::cli
