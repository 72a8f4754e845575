// Every command's maker. Each stands in the file that carries its name.
#pragma once

#include "cli/command.hpp"

namespace frontstage::cli {

[[nodiscard]] std::unique_ptr<Command> make_play();
[[nodiscard]] std::unique_ptr<Command> make_rename();
[[nodiscard]] std::unique_ptr<Command> make_run();
[[nodiscard]] std::unique_ptr<Command> make_new();
[[nodiscard]] std::unique_ptr<Command> make_check();
[[nodiscard]] std::unique_ptr<Command> make_graph();
[[nodiscard]] std::unique_ptr<Command> make_script();
[[nodiscard]] std::unique_ptr<Command> make_sign();
[[nodiscard]] std::unique_ptr<Command> make_explain();
[[nodiscard]] std::unique_ptr<Command> make_explore();
[[nodiscard]] std::unique_ptr<Command> make_preview();
[[nodiscard]] std::unique_ptr<Command> make_test();
[[nodiscard]] std::unique_ptr<Command> make_diff();
[[nodiscard]] std::unique_ptr<Command> make_translate();
[[nodiscard]] std::unique_ptr<Command> make_verify();
[[nodiscard]] std::unique_ptr<Command> make_debrief();
[[nodiscard]] std::unique_ptr<Command> make_disagreements();
[[nodiscard]] std::unique_ptr<Command> make_progress();
[[nodiscard]] std::unique_ptr<Command> make_person();
[[nodiscard]] std::unique_ptr<Command> make_schema();
[[nodiscard]] std::unique_ptr<Command> make_lsp();

}  // namespace frontstage::cli
