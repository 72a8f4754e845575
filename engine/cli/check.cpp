#include "author/check.hpp"

#include <cstdio>

#include "cli/all_commands.hpp"
#include "cli/findings_text.hpp"

namespace frontstage::cli {
namespace {

class Check final : public Command {
public:
    std::string_view name() const override { return "check"; }
    std::string_view sentence() const override {
        return "Say what is wrong with scenarios, standards, programmes and walks";
    }
    void take(Options& options) override {
        options.arguments("path", paths_,
                          "Scenario ids, files or folders; every scenario unless given");
        options.flag("--json", json_, "Print JSON");
    }
    Exit run(const app::Folders& folders) override {
        const author::Findings found = author::check(folders, paths_);
        std::fputs((json_ ? findings_as_json(found) : findings_as_text(found)).c_str(), stdout);
        if (!found.unreadable.empty()) return unreadable;
        return has_errors(found.diagnostics) ? findings : fine;
    }

private:
    std::vector<std::string> paths_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_check() {
    return std::make_unique<Check>();
}

}  // namespace frontstage::cli
