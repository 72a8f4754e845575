#include <filesystem>
#include <iostream>

#include "cli/all_commands.hpp"
#include "lsp/serve.hpp"

namespace frontstage::cli {
namespace {

// What an editor is told must be a whole path: it has folders of its own.
void make_absolute(std::vector<std::string>& folders) {
    for (std::string& folder : folders)
        folder = std::filesystem::absolute(folder).lexically_normal().string();
}

class Lsp final : public Command {
public:
    std::string_view name() const override { return "lsp"; }
    std::string_view sentence() const override {
        return "Serve an editor: findings as you type, names, renaming and help";
    }
    std::string_view examples() const override {
        return "An editor starts this itself and speaks the language server protocol with it, "
               "over\n"
               "standard input and output. The trainer's guide says how to tell your editor.\n";
    }
    void take(Options& options) override {
        // Editors add it to say what is the case anyway.
        options.flag("--stdio", stdio_, "Speak over standard input and output, as always");
    }
    Exit run(const app::Folders& folders) override {
        std::ios::sync_with_stdio(false);
        std::cin.tie(nullptr);
        app::Folders whole = folders;
        make_absolute(whole.scenarios);
        make_absolute(whole.standards);
        return lsp::serve(std::move(whole), std::cin, std::cout) == lsp::End::orderly ? fine
                                                                                      : findings;
    }

private:
    bool stdio_ = false;
};

}  // namespace

std::unique_ptr<Command> make_lsp() {
    return std::make_unique<Lsp>();
}

}  // namespace frontstage::cli
