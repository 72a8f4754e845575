#include "cli/all_commands.hpp"

namespace frontstage::cli {

std::vector<std::unique_ptr<Command>> all_commands() {
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make : {make_play, make_new, make_check, make_test, make_run, make_verify})
        commands.push_back(make());
    return commands;
}

}  // namespace frontstage::cli
