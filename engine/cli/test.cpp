#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/opened.hpp"
#include "author/walks.hpp"
#include "cli/all_commands.hpp"
#include "cli/walks_text.hpp"

namespace frontstage::cli {
namespace {

class Test final : public Command {
public:
    std::string_view name() const override { return "test"; }
    std::string_view sentence() const override {
        return "Play the walks of scenarios and say where they differ";
    }
    void take(Options& options) override {
        options.arguments("scenario", scenarios_, "Ids or paths; every scenario unless given");
        options.flag("--json", json_, "Print JSON");
    }
    Exit run(const app::Folders& folders) override;

private:
    void walk(const app::Folders& folders, const std::string& scenario);

    std::vector<std::string> scenarios_;
    bool json_ = false;
    std::string text_;
    nlohmann::ordered_json walks_ = nlohmann::ordered_json::array();
    std::size_t passed_ = 0;
};

void Test::walk(const app::Folders& folders, const std::string& scenario) {
    const auto results = author::test_walks(folders, scenario);
    for (const author::WalkResult& result : results) {
        text_ += walk_text(result);
        walks_.push_back(walk_json(scenario, result));
        passed_ += result.passed() ? 1 : 0;
    }
    if (results.empty())
        text_ += scenario + " has no walks yet. `frontstage play " + scenario +
                 " --record best` writes one while you play.\n";
}

Exit Test::run(const app::Folders& folders) {
    if (scenarios_.empty()) scenarios_ = app::scenario_ids(folders);
    for (const std::string& scenario : scenarios_)
        if (!app::find_scenario(folders, scenario)) {
            std::fprintf(stderr, "frontstage: there is no scenario `%s`.\n", scenario.c_str());
            return unreadable;
        }
    for (const std::string& scenario : scenarios_)
        walk(folders, scenario);
    const std::size_t walks = walks_.size();
    if (json_) {
        const nlohmann::ordered_json json = {{"format", 1}, {"walks", std::move(walks_)}};
        std::printf("%s\n",
                    json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
    } else {
        std::printf("%s%zu of %zu walks passed.\n", text_.c_str(), passed_, walks);
    }
    return passed_ == walks ? fine : findings;
}

}  // namespace

std::unique_ptr<Command> make_test() {
    return std::make_unique<Test>();
}

}  // namespace frontstage::cli
