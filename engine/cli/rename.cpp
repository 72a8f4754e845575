#include "author/names/rename.hpp"

#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/disk_files.hpp"
#include "app/opened.hpp"
#include "app/writing.hpp"
#include "cli/all_commands.hpp"

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

Json as_json(const author::Renaming& renaming, const author::RenameWish& wish, bool written) {
    Json files = Json::array();
    for (const author::FileChange& change : renaming.changes) {
        Json edits = Json::array();
        for (const author::TextEdit& edit : change.edits)
            edits.push_back({{"line", edit.where.begin.line},
                             {"column", edit.where.begin.column},
                             {"end_line", edit.where.end.line},
                             {"end_column", edit.where.end.column},
                             {"text", edit.text}});
        files.push_back({{"file", change.path}, {"edits", std::move(edits)}});
    }
    return {{"format", 1},   {"kind", word_for(renaming.kind)}, {"from", wish.from},
            {"to", wish.to}, {"files", std::move(files)},       {"written", written}};
}

bool agrees() {
    std::fputs("Write this? [y/N] ", stderr);
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

// All that can be written is; what cannot is said.
Exit write(const author::Renaming& renaming) {
    Exit exit = fine;
    std::string done;
    for (const author::FileChange& change : renaming.changes)
        if (const auto why = app::write_file(change.path, change.after)) {
            std::fprintf(stderr, "frontstage: %s.\n", why->c_str());
            exit = cannot_write;
        } else {
            done += "  " + change.path + '\n';
        }
    if (exit != fine)
        std::fprintf(stderr, done.empty() ? "Nothing was written.\n%s" : "Written were:\n%s",
                     done.c_str());
    return exit;
}

class Rename final : public Command {
public:
    std::string_view name() const override { return "rename"; }
    std::string_view sentence() const override {
        return "Give a moment, choice, standard or the like another name, wherever it is called by "
               "the old one";
    }
    std::string_view examples() const override {
        return "  frontstage rename hotel/late-arrival two-ways both-ways\n"
               "      show what would change, and ask before anything is written\n"
               "  frontstage rename hotel/late-arrival arrival:key-first hand-over-key --yes\n"
               "      a choice is called by its moment too; write without asking\n";
    }
    void take(Options& options) override {
        options.argument("scenario", scenario_, "Id or path");
        options.argument("old", wish_.from, "The name as it is; of a choice `moment:choice`");
        options.argument("new", wish_.to, "The name as it shall be");
        options.word(
            "--kind", all_words<NameKind>(),
            [this](const std::string& typed) { wish_.kind = term_for<NameKind>(typed); },
            "What it is, where several things have the name");
        options.flag("--yes", yes_, "Write without asking");
        options.flag("--json", json_, "Print JSON instead of the difference");
    }
    Exit run(const app::Folders& folders) override {
        if (scenario_.empty() || wish_.from.empty() || wish_.to.empty()) {
            std::fputs("frontstage: rename takes a scenario, the old name and the new one.\n",
                       stderr);
            return usage;
        }
        const auto file = app::find_scenario(folders, scenario_);
        if (!file) {
            std::fprintf(stderr, "frontstage: there is no scenario `%s`.\n", scenario_.c_str());
            return unreadable;
        }
        app::DiskFiles files;
        const auto plan = author::plan_rename(folders, *file, wish_, files);
        if (const auto* declined = std::get_if<author::Declined>(&plan)) {
            std::fprintf(stderr, "frontstage: %s.\n", declined->why.c_str());
            return findings;
        }
        if (has_errors(app::open_scenario(folders, *file).diagnostics))
            std::fputs(
                "frontstage: this scenario has mistakes; where it cannot be read, names stay as "
                "they are. `frontstage check` shows them.\n",
                stderr);
        return carry_out(std::get<author::Renaming>(plan));
    }

private:
    Exit carry_out(const author::Renaming& renaming) {
        if (!json_)
            for (const author::FileChange& change : renaming.changes)
                std::fputs(author::difference(change.path, change.before, change.after).c_str(),
                           stdout);
        std::fflush(stdout);
        const bool is_asked = !yes_ && !json_ && isatty(STDIN_FILENO) != 0;
        const bool agreed = yes_ || (is_asked && agrees());
        const Exit exit = agreed ? write(renaming) : fine;
        if (json_)
            std::printf("%s\n", as_json(renaming, wish_, agreed && exit == fine).dump(2).c_str());
        if (!agreed)
            std::fputs(is_asked ? "Nothing was written.\n"
                                : "Nothing was written; add `--yes` to write it.\n",
                       stderr);
        return exit;
    }

    std::string scenario_;
    author::RenameWish wish_;
    bool yes_ = false, json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_rename() {
    return std::make_unique<Rename>();
}

}  // namespace frontstage::cli
