#include "author/check/check.hpp"

#include <algorithm>
#include <cstdio>
#include <map>

#include "app/disagreements.hpp"
#include "app/terminal.hpp"
#include "cli/all_commands.hpp"
#include "cli/findings_json.hpp"
#include "cli/findings_sarif.hpp"
#include "cli/findings_text.hpp"
#ifdef FRONTSTAGE_PLAYER
#include "player/text/missing_fonts.hpp"
#endif

namespace frontstage::cli {
namespace {

enum class Format { full, shortly, json, sarif };

std::string written(const author::Findings& found, Format format) {
    switch (format) {
        case Format::full: return findings_as_text(found, app::terminal_colours());
        case Format::shortly: return findings_as_lines(found);
        case Format::json: return findings_as_json(found);
        case Format::sarif: return findings_as_sarif(found);
    }
    return {};
}

// A matter of this machine and of no file: it is no finding, and changes no exit code.
void tell_missing_fonts([[maybe_unused]] const author::Findings& found) {
#ifdef FRONTSTAGE_PLAYER
    for (const auto& [path, text] : found.texts)
        for (const player::MissingFont& missing : player::missing_fonts(text, ""))
            std::fprintf(stderr, "frontstage: %s: %s\n", path.c_str(),
                         player::sentence_for(missing).c_str());
#endif
}

// Nor is what trainees say against a key: it is for whoever writes the scenario to weigh. Silent
// where nobody disagrees with any that was asked for.
void tell_disagreements(const app::Folders& folders, const std::vector<std::string>& paths) {
    const auto asked_for = [&paths](const std::string& scenario) {
        return paths.empty() || std::ranges::any_of(paths, [&](const std::string& path) {
                   return path.find(scenario) != std::string::npos;
               });
    };
    std::map<std::string, int> choices;  // by scenario
    for (const app::Disagreement& one : app::disagreements_if_kept(folders, ""))
        if (asked_for(one.scenario)) ++choices[one.scenario];
    for (const auto& [scenario, number] : choices)
        std::fprintf(stderr,
                     "frontstage: %s: trainees disagree with the key of %d %s; "
                     "`frontstage disagreements %s` shows what they say\n",
                     scenario.c_str(), number, number == 1 ? "choice" : "choices",
                     scenario.c_str());
}

class Check final : public Command {
public:
    std::string_view name() const override { return "check"; }
    std::string_view sentence() const override {
        return "Say what is wrong with scenarios, standards, programmes and walks";
    }
    void take(Options& options) override {
        options.arguments("path", paths_,
                          "Scenario ids, files or folders; every scenario unless given");
        options.word(
            "--format", {"full", "short", "json", "sarif"},
            [this](const std::string& word) { format_ = format_for(word); },
            "full, short (a line each, for editors), json or sarif (for code review); full "
            "unless given");
        options.flag("--json", json_, "Print JSON; the same as --format json");
        options.either("--json", "--format");
        options.flag("--strict", strict_, "End with 1 for warnings too");
    }
    Exit run(const app::Folders& folders) override {
        const author::Findings found = author::check(folders, paths_);
        std::fputs(written(found, json_ ? Format::json : format_).c_str(), stdout);
        tell_missing_fonts(found);
        tell_disagreements(folders, paths_);
        for (const std::string& path : found.unreadable)
            std::fprintf(stderr, "frontstage: %s: there is no such scenario, file or folder\n",
                         path.c_str());
        if (!found.unreadable.empty()) return unreadable;
        return has_errors(found.diagnostics) || (strict_ && has_warnings(found.diagnostics))
                   ? findings
                   : fine;
    }

private:
    static Format format_for(const std::string& word) {
        if (word == "short") return Format::shortly;
        if (word == "json") return Format::json;
        return word == "sarif" ? Format::sarif : Format::full;
    }
    static bool has_warnings(const std::vector<Diagnostic>& found) {
        return std::any_of(found.begin(), found.end(),
                           [](const Diagnostic& d) { return d.severity == Severity::warning; });
    }

    std::vector<std::string> paths_;
    Format format_ = Format::full;
    bool json_ = false, strict_ = false;
};

}  // namespace

std::unique_ptr<Command> make_check() {
    return std::make_unique<Check>();
}

}  // namespace frontstage::cli
