// The one program. Everything here is the command line: what may be asked, and which exit code says
// what came of it.
#include <CLI/CLI.hpp>
#include <cstdio>

#include "app/attempts.hpp"
#include "app/world.hpp"
#include "cli/commands.hpp"

namespace frontstage::cli {
namespace {

constexpr const char* examples =
    "Examples:\n"
    "  frontstage play hotel/late-arrival                 rehearse the worked example\n"
    "  frontstage play hotel/late-arrival --text          the same in the terminal\n"
    "  frontstage check scenarios/hotel/late-arrival      what is wrong with a scenario, and the "
    "cure\n"
    "  frontstage test hotel/late-arrival                 play its walks\n"
    "  frontstage run hotel/late-arrival --policy best --json\n"
    "  frontstage verify                                  prove every stored attempt again\n";

// The words of a term as CLI11 wants them.
template <class Term>
std::map<std::string, Term> choices_of() {
    std::map<std::string, Term> choices;
    for (const std::string& word : all_words<Term>())
        choices.emplace(word, *term_for<Term>(word));
    return choices;
}

// Words without the table of numbers that CLI11 would print beside them.
template <class Term>
CLI::Validator one_of() {
    CLI::CheckedTransformer words(choices_of<Term>());
    words.description("");
    return words;
}

// `--force` takes as many as follow, so it may have taken the scenario that was named after it.
void give_back_scenario(std::string& scenario, std::vector<std::string>& forces) {
    if (!scenario.empty() || forces.empty() || forces.back().find('=') != std::string::npos) return;
    scenario = std::move(forces.back());
    forces.pop_back();
}

class CommandLine {
public:
    CommandLine() {
        app_.footer(examples);
        app_.require_subcommand(1);
        app_.set_version_flag("--version", app::version());
        app_.add_option("--scenarios", folders_.scenarios, "Folder of scenarios; may be repeated")
            ->allow_extra_args(false);
        app_.add_option("--standards", folders_.standards, "Folder of standards; may be repeated")
            ->allow_extra_args(false);
        app_.add_option("--data", folders_.data, "Folder in which attempts are kept");
        add_play();
        add_run();
        add_check();
        add_test();
        add_verify();
    }

    int main(int argc, char** argv) {
        try {
            app_.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            const bool asked = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
            app_.exit(error);
            return asked ? fine : usage;
        }
        const app::Folders folders = app::find_folders(folders_, argv[0]);
        const Format format = json_ ? Format::json : Format::text;
        if (play_->parsed() || run_->parsed()) return rehearse(folders, format);
        if (check_->parsed()) return check(folders, paths_, format);
        if (test_->parsed()) return test(folders, paths_);
        return verify(folders, format);
    }

private:
    int rehearse(const app::Folders& folders, Format format) {
        std::string& scenario = play_->parsed() ? playing_.scenario : running_.scenario;
        give_back_scenario(scenario, play_->parsed() ? playing_.forces : running_.forces);
        if (scenario.empty()) {
            std::fputs("frontstage: name a scenario, by its id or by a path\n", stderr);
            return usage;
        }
        running_.format = format;
        return play_->parsed() ? play(folders, playing_) : run(folders, running_);
    }

    void add_play() {
        play_ =
            app_.add_subcommand("play", "Rehearse an encounter in a window, or in the terminal");
        play_->add_option("scenario", playing_.scenario, "Its id, or a path to its folder or file");
        play_->add_flag_callback(
            "--text", [this] { playing_.medium = Medium::text; }, "Play in the terminal");
        play_->add_option("--trainee", playing_.trainee, "Under which name the attempt is kept");
        play_->add_option("--seed", playing_.seed,
                          "The seed of all chance; drawn anew unless given");
        play_
            ->add_option("--timing", playing_.timing,
                         "Real-time pressure: off, x1, x1.5, x2 or x10")
            ->transform(one_of<Timing>());
        play_->add_option("--force", playing_.forces,
                          "A force on or off, as in storm=off; may be repeated");
        play_->add_flag("--afresh", playing_.afresh,
                        "Leave an unfinished encounter and begin anew");
        play_->add_option("--theme", playing_.theme, "light, dark or high-contrast");
        play_->add_option("--text-size", playing_.text_percent, "Per cent, 100 to 200")
            ->check(CLI::Range(100, 200));
        play_->add_flag("--reduced-motion", playing_.reduced_motion, "Nothing moves that need not");
        play_->add_option("--screenshot", playing_.screenshot,
                          "Write a PNG of the first screen and leave");
    }

    void add_run() {
        run_ = app_.add_subcommand("run", "Play without a person, along a path or by a policy");
        run_->add_option("scenario", running_.scenario, "Its id, or a path to its folder or file");
        auto* path = run_->add_option("--path", running_.path, "moment:choice,moment:choice ...");
        run_->add_option("--policy", running_.policy, "best, worst, random, longest or first")
            ->transform(one_of<Policy>())
            ->excludes(path);
        run_->add_option("--seed", running_.seed, "The seed of all chance");
        run_->add_option("--force", running_.forces,
                         "A force on or off, as in storm=off; may be repeated");
        run_->add_option("--timing", running_.timing,
                         "Real-time pressure: off, x1, x1.5, x2 or x10")
            ->transform(one_of<Timing>());
        run_->add_option("--reputation", running_.reputation,
                         "The running mean of reviews, 1 to 5 stars")
            ->check(CLI::Range(1.0, 5.0));
        run_->add_flag("--json", json_, "Print JSON");
    }

    void add_check() {
        check_ = app_.add_subcommand(
            "check", "Say what is wrong with scenarios, standards, programmes and walks");
        check_->add_option("path", paths_,
                           "Scenario ids, files or folders; every scenario unless given");
        check_->add_flag("--json", json_, "Print JSON");
    }

    void add_test() {
        test_ =
            app_.add_subcommand("test", "Play the walks of scenarios and say where they differ");
        test_->add_option("scenario", paths_, "Ids or paths; every scenario unless given");
    }

    void add_verify() {
        verify_ = app_.add_subcommand("verify",
                                      "Run every stored attempt again and say which results stand");
        verify_->add_flag("--json", json_, "Print JSON");
    }

    CLI::App app_{"Frontstage: rehearse moments of truth with your customers", "frontstage"};
    app::FolderWishes folders_;
    PlayWishes playing_;
    RunWishes running_;
    std::vector<std::string> paths_;
    bool json_ = false;
    CLI::App *play_ = nullptr, *run_ = nullptr, *check_ = nullptr, *test_ = nullptr,
             *verify_ = nullptr;
};

}  // namespace
}  // namespace frontstage::cli

int main(int argc, char** argv) {
    try {
        return frontstage::cli::CommandLine().main(argc, argv);
    } catch (const frontstage::records::StoreError& error) {
        std::fprintf(stderr, "frontstage: %s\n", error.what());
        return frontstage::cli::cannot_write;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "frontstage: %s\n", error.what());
        return frontstage::cli::internal;
    }
}
