#include <cstdio>

#include "app/station.hpp"
#include "cli/all_commands.hpp"

namespace frontstage::cli {
namespace {

class Person final : public Command {
public:
    std::string_view name() const override { return "person"; }
    std::string_view sentence() const override {
        return "Hand out everything that is kept of one trainee";
    }
    std::string_view examples() const override {
        return "Example:\n  frontstage person export ana --to .\n";
    }
    void take(Options& options) override {
        options.argument("what", what_, "export");
        options.argument("trainee", trainee_, "Under which name the attempts are kept");
        options.text("--to", folder_, "The folder to write it in; where you are, unless said");
    }
    Exit run(const app::Folders& folders) override {
        if (what_ != "export" || trainee_.empty()) {
            std::fputs("frontstage: write `person export` and the name of a trainee\n", stderr);
            return usage;
        }
        const auto done = app::Station(folders, trainee_).export_own_data(folder_);
        if (!done.value) {
            std::fprintf(stderr, "frontstage: %s %s\n", done.problem.sentence.c_str(),
                         done.problem.details.c_str());
            return cannot_write;
        }
        std::printf("Written: %s\n", done.value->c_str());
        return fine;
    }

private:
    std::string what_, trainee_, folder_ = ".";
};

}  // namespace

std::unique_ptr<Command> make_person() {
    return std::make_unique<Person>();
}

}  // namespace frontstage::cli
