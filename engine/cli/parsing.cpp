#include "cli/parsing.hpp"

#include <CLI/CLI.hpp>

#include "app/world.hpp"

namespace frontstage::cli {
namespace {

constexpr const char* examples =
    "Examples:\n"
    "  frontstage play hotel/late-arrival                 rehearse the worked example\n"
    "  frontstage play hotel/late-arrival --text          the same in the terminal\n"
    "  frontstage new hotel/overbooked                    write a first scenario of your own\n"
    "  frontstage check scenarios/hotel/late-arrival      what is wrong with a scenario, and the "
    "cure\n"
    "  frontstage test hotel/late-arrival                 play its walks\n"
    "  frontstage run hotel/late-arrival --policy best --json\n"
    "  frontstage verify                                  prove every stored attempt again\n";

class Cli11Options final : public Options {
public:
    explicit Cli11Options(CLI::App& app) : app_(app) {}

    void argument(std::string_view name, std::string& into, std::string_view sentence) override {
        app_.add_option(std::string(name), into, std::string(sentence));
    }
    void arguments(std::string_view name, std::vector<std::string>& into,
                   std::string_view sentence) override {
        app_.add_option(std::string(name), into, std::string(sentence));
    }
    void text(std::string_view flag, std::string& into, std::string_view sentence) override {
        app_.add_option(std::string(flag), into, std::string(sentence));
    }
    void text(std::string_view flag, std::optional<std::string>& into,
              std::string_view sentence) override {
        app_.add_option_function<std::string>(
            std::string(flag), [&into](const std::string& typed) { into = typed; },
            std::string(sentence));
    }
    // One value each time, so that what follows it is free for the arguments.
    void texts(std::string_view flag, std::vector<std::string>& into,
               std::string_view sentence) override {
        app_.add_option(std::string(flag), into, std::string(sentence))->allow_extra_args(false);
    }
    void several(std::string_view flag, std::vector<std::string>& into,
                 std::string_view sentence) override {
        app_.add_option(std::string(flag), into, std::string(sentence));
    }
    void number(std::string_view flag, int& into, int least, int most,
                std::string_view sentence) override {
        app_.add_option(std::string(flag), into, std::string(sentence))
            ->check(CLI::Range(least, most));
    }
    void number(std::string_view flag, std::optional<int>& into, int least, int most,
                std::string_view sentence) override {
        app_.add_option(std::string(flag), into, std::string(sentence))
            ->check(CLI::Range(least, most));
    }
    void number(std::string_view flag, std::optional<std::uint64_t>& into,
                std::string_view sentence) override {
        app_.add_option(std::string(flag), into, std::string(sentence));
    }
    void decimal(std::string_view flag, double& into, double least, double most,
                 std::string_view sentence) override {
        app_.add_option(std::string(flag), into, std::string(sentence))
            ->check(CLI::Range(least, most));
    }
    void flag(std::string_view flag, bool& into, std::string_view sentence) override {
        app_.add_flag(std::string(flag), into, std::string(sentence));
    }
    void word(std::string_view flag, const std::vector<std::string>& words,
              std::function<void(const std::string&)> into, std::string_view sentence) override {
        CLI::IsMember one_of(words);
        one_of.description("");
        app_.add_option_function<std::string>(std::string(flag), std::move(into),
                                              std::string(sentence))
            ->check(one_of);
    }
    void either(std::string_view flag, std::string_view other) override {
        app_.get_option(std::string(flag))->excludes(app_.get_option(std::string(other)));
    }

private:
    CLI::App& app_;
};

void add_folders(CLI::App& app, app::FolderWishes& folders) {
    app.add_option("--scenarios", folders.scenarios, "Folder of scenarios; may be repeated")
        ->allow_extra_args(false);
    app.add_option("--standards", folders.standards, "Folder of standards; may be repeated")
        ->allow_extra_args(false);
    app.add_option("--data", folders.data, "Folder in which attempts are kept");
}

}  // namespace

std::variant<Typed, Exit> parse(int argc, char** argv,
                                const std::vector<std::unique_ptr<Command>>& commands) {
    CLI::App app{"Frontstage: rehearse moments of truth with your customers", "frontstage"};
    app.footer(examples);
    app.require_subcommand(1);
    app.set_version_flag("--version", app::version());
    Typed typed;
    add_folders(app, typed.folders);
    for (const std::unique_ptr<Command>& command : commands) {
        CLI::App* parsed =
            app.add_subcommand(std::string(command->name()), std::string(command->sentence()));
        parsed->footer(std::string(command->examples()));
        Cli11Options options(*parsed);
        command->take(options);
        parsed->callback([&typed, &command] { typed.command = command.get(); });
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool asked = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
        app.exit(error);
        return asked ? fine : usage;
    }
    return typed;
}

}  // namespace frontstage::cli
