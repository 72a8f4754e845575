#include <algorithm>
#include <cstdio>
#include <iostream>

#include "app/opened.hpp"
#include "author/check/check.hpp"
#include "author/starter/files.hpp"
#include "cli/all_commands.hpp"
#include "cli/findings_text.hpp"
#include "cli/new_questions.hpp"
#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

class New final : public Command {
public:
    std::string_view name() const override { return "new"; }
    std::string_view sentence() const override {
        return "Write a first scenario that plays, from a few questions";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage new hotel/overbooked\n"
               "  frontstage new hotel/overbooked --defaults --customer \"Ana Reis\" \\\n"
               "      --good \"Say that we are full before she asks.\" --mistake \"Look for the "
               "booking again.\"\n";
    }
    void take(Options& options) override {
        options.argument("scenario", id_, "The new one's id, as in hotel/overbooked");
        options.text("--in", folder_, "Folder of scenarios to write it in");
        options.text("--language", wishes_.language, "The language of the texts, as in en or de");
        options.text("--title", wishes_.title, "What trainees see");
        options.text("--setting", wishes_.setting, "hotel, retail or clinic");
        options.text("--channel", wishes_.channel, "desk, floor, room, phone, chat, email ...");
        options.text("--place", wishes_.place, "The picture behind the people, as in hotel.lobby");
        options.text("--role", wishes_.role, "Who the trainee is");
        options.text("--customer", wishes_.customer, "The customer's name");
        options.text("--arrives", wishes_.arrives, "The customer's first words");
        options.texts("--good", wishes_.goods,
                      "What good looks like, in one line; up to four times");
        options.texts("--mistake", wishes_.mistakes, "The typical mistake instead; as often");
        options.flag("--defaults", defaults_, "Ask nothing; take what is usual for all the rest");
        options.flag("--no-editor", no_editor_,
                     "Write no settings for VS Code, and no line that names a file's schema");
    }
    Exit run(const app::Folders& folders) override;

private:
    std::string id_, folder_;
    StarterWishes wishes_;
    bool defaults_ = false, no_editor_ = false;
};

Exit refuse(Exit exit, const std::string& sentence) {
    std::fprintf(stderr, "frontstage: %s\n", sentence.c_str());
    return exit;
}

// By its id where the folder is among those that are searched, else by its path.
std::string called(const app::Folders& folders, const std::string& id, const std::string& file) {
    if (app::find_scenario(folders, id) == file) return id;
    return file.substr(0, file.rfind('/'));
}

Exit tell(const app::Folders& folders, const author::StarterFiles& made, std::size_t lessons_given,
          const author::StarterAnswers& answers) {
    std::printf("Written:\n");
    for (const app::NewFile& file : made.files)
        std::printf("  %s\n", file.path.c_str());
    for (const std::string& path : made.kept)
        std::printf("There are other settings in %s already; they stay as they are.\n",
                    path.c_str());
    for (const std::string& id : made.reused)
        std::printf("The standard `%s` was there already in these words, and is used.\n",
                    id.c_str());
    if (lessons_given > 0 && lessons_given < author::lesson_count)
        std::printf("You gave %zu of four; the others are examples of ours, to write over.\n",
                    lessons_given);
    if (!author::has_own_sentences(answers.language))
        std::printf("Our own sentences are in English; write over them in `%s`.\n",
                    answers.language.c_str());
    const std::string name = called(folders, answers.id, made.files.front().path);
    author::Findings found = author::check(folders, {name});
    if (!found.diagnostics.empty()) {
        std::printf("\nIt plays. This is what `check` would have you look at:\n\n%s",
                    findings_as_text(found, Colours{}).c_str());
    }
    std::printf(
        "\nNow:\n"
        "  frontstage preview %s    see it, while you write\n"
        "  frontstage check %s      what is wrong, and the cure\n"
        "  frontstage test %s       play its two walks\n",
        name.c_str(), name.c_str(), name.c_str());
    return fine;
}

Exit New::run(const app::Folders& folders) {
    if (id_.empty()) return refuse(usage, "name the new scenario, as in hotel/overbooked");
    if (const auto wrong = author::wrong_with_id(id_)) return refuse(usage, *wrong);
    if (const auto wrong = make_usable(wishes_)) return refuse(usage, *wrong);
    const std::size_t lessons_given = std::max(wishes_.goods.size(), wishes_.mistakes.size());
    if (folder_.empty()) folder_ = folders.own;
    const std::string path = author::starter_path(folder_, id_);
    const auto there = app::is_taken(path) ? path : app::find_scenario(folders, id_);
    if (there)
        return refuse(cannot_write, "there is a scenario `" + id_ + "` already, in " + *there +
                                        "; nothing was written. Give the new one another name");
    if (!defaults_) {
        std::cout << wrapped("A new scenario, " + id_ +
                             ". Enter alone takes what is suggested; `<` goes back.");
        interview(starter_questions(id_, wishes_), std::cin, std::cout);
    }
    const author::StarterAnswers answers = answers_from(id_, wishes_);
    const author::StarterFiles made =
        author::starter_files(folders, folder_, answers,
                              no_editor_ ? author::ForEditors::none : author::ForEditors::settings);
    if (!made.taken.empty())
        return refuse(cannot_write, made.taken +
                                        " is there already; nothing was written. Give the "
                                        "new scenario another name");
    if (!made.cannot.empty())
        return refuse(internal, "what was made of these answers cannot be played:\n" + made.cannot);
    if (const auto failed = app::write_new(made.files))
        return refuse(cannot_write, *failed + "; nothing was written. --in names another folder");
    return tell(folders, made, lessons_given, answers);
}

}  // namespace

std::unique_ptr<Command> make_new() {
    return std::make_unique<New>();
}

}  // namespace frontstage::cli
