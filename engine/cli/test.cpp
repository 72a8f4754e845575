#include <cstdio>

#include "app/opened.hpp"
#include "author/walks.hpp"
#include "cli/all_commands.hpp"

namespace frontstage::cli {
namespace {

void print(const author::WalkResult& result) {
    std::printf("%s  %s: %s\n", result.passed() ? "pass" : "FAIL", result.file.c_str(),
                result.title.c_str());
    for (const Diagnostic& diagnostic : result.diagnostics) {
        const auto text = result.texts.find(diagnostic.where.file);
        std::fputs(
            render(diagnostic, text == result.texts.end() ? std::string() : text->second).c_str(),
            stdout);
    }
    for (const author::Difference& difference : result.differences)
        std::printf("      line %u: %s\n", difference.place.begin.line,
                    difference.message().c_str());
}

class Test final : public Command {
public:
    std::string_view name() const override { return "test"; }
    std::string_view sentence() const override {
        return "Play the walks of scenarios and say where they differ";
    }
    void take(Options& options) override {
        options.arguments("scenario", scenarios_, "Ids or paths; every scenario unless given");
    }
    Exit run(const app::Folders& folders) override {
        if (scenarios_.empty()) scenarios_ = app::scenario_ids(folders);
        std::size_t passed = 0;
        std::size_t walks = 0;
        for (const std::string& scenario : scenarios_) {
            if (!app::find_scenario(folders, scenario)) {
                std::fprintf(stderr, "frontstage: there is no scenario `%s`.\n", scenario.c_str());
                return unreadable;
            }
            for (const author::WalkResult& result : author::test_walks(folders, scenario)) {
                print(result);
                ++walks;
                passed += result.passed() ? 1 : 0;
            }
        }
        std::printf("%zu of %zu walks passed.\n", passed, walks);
        return passed == walks ? fine : findings;
    }

private:
    std::vector<std::string> scenarios_;
};

}  // namespace

std::unique_ptr<Command> make_test() {
    return std::make_unique<Test>();
}

}  // namespace frontstage::cli
