#include "cli/all_commands.hpp"

namespace frontstage::cli {

std::vector<std::unique_ptr<Command>> all_commands() {
    const auto makers = {
        make_play,           //
        make_new,            //
        make_check,          //
        make_explain,        //
        make_explore,        //
        make_preview,        //
        make_test,           //
        make_graph,          //
        make_script,         //
        make_sign,           //
        make_diff,           //
        make_translate,      //
        make_run,            //
        make_rename,         //
        make_lsp,            //
        make_schema,         //
        make_verify,         //
        make_debrief,        //
        make_disagreements,  //
        make_progress,       //
        make_person,         //
    };
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make : makers)
        commands.push_back(make());
    return commands;
}

}  // namespace frontstage::cli
