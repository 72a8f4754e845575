#include <cstdio>

#include "app/check.hpp"
#include "app/opened.hpp"
#include "app/walks.hpp"
#include "cli/check.hpp"
#include "cli/commands.hpp"

namespace frontstage::cli {
namespace {

void print(const app::WalkResult& result) {
    std::printf("%s  %s: %s\n", result.passed() ? "pass" : "FAIL", result.file.c_str(),
                result.title.c_str());
    for (const Diagnostic& diagnostic : result.diagnostics) {
        const auto text = result.texts.find(diagnostic.where.file);
        std::fputs(
            render(diagnostic, text == result.texts.end() ? std::string() : text->second).c_str(),
            stdout);
    }
    for (const app::Difference& difference : result.differences)
        std::printf("      line %u: %s\n", difference.place.begin.line, difference.message.c_str());
}

}  // namespace

Exit check(const app::Folders& folders, const std::vector<std::string>& paths, Format format) {
    const app::Findings found = app::check(folders, paths);
    const std::string out =
        format == Format::json ? findings_as_json(found) : findings_as_text(found);
    std::fputs(out.c_str(), stdout);
    if (!found.unreadable.empty()) return unreadable;
    return has_errors(found.diagnostics) ? findings : fine;
}

Exit test(const app::Folders& folders, std::vector<std::string> scenarios) {
    if (scenarios.empty()) scenarios = app::scenario_ids(folders);
    std::size_t passed = 0;
    std::size_t walks = 0;
    for (const std::string& scenario : scenarios) {
        if (!app::find_scenario(folders, scenario)) {
            std::fprintf(stderr, "frontstage: there is no scenario `%s`.\n", scenario.c_str());
            return unreadable;
        }
        for (const app::WalkResult& result : app::test_walks(folders, scenario)) {
            print(result);
            ++walks;
            passed += result.passed() ? 1 : 0;
        }
    }
    std::printf("%zu of %zu walks passed.\n", passed, walks);
    return passed == walks ? fine : findings;
}

}  // namespace frontstage::cli
