#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/disk_files.hpp"
#include "app/world.hpp"
#include "app/writing.hpp"
#include "author/script/signatures.hpp"
#include "base/text.hpp"
#include "cli/all_commands.hpp"
#include "cli/opening.hpp"

namespace frontstage::cli {
namespace {

bool says_nothing(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

// On one line, whatever was typed: a terminal obeys what it is shown.
std::string plain(std::string text) {
    for (char& character : text)
        if (static_cast<unsigned char>(character) < 0x20U || character == 0x7F) character = ' ';
    return text;
}

void list(const author::Signatures& signatures, const std::string& digest,
          const std::string& path) {
    if (signatures.all.empty()) std::puts("Nobody has signed this scenario yet.");
    for (const author::Signature& signature : signatures.all)
        std::printf("%s  %s%s%s  %s%s\n", plain(signature.at).c_str(),
                    plain(signature.name).c_str(), signature.role.empty() ? "" : ", ",
                    plain(signature.role).c_str(),
                    signature.digest == digest ? "stands for today's text" : "for an older text",
                    signature.note.empty() ? "" : ("\n    " + plain(signature.note)).c_str());
    for (const std::size_t line : signatures.not_read)
        std::fprintf(stderr, "frontstage: %s:%zu holds no signature that can be read.\n",
                     path.c_str(), line);
}

std::string as_json(const author::Signatures& signatures, const app::OpenedScenario& opened) {
    using Json = nlohmann::ordered_json;
    Json json{{"format", 1}, {"scenario", opened.scenario->id}, {"digest", opened.digest}};
    json["signatures"] = Json::array();
    for (const author::Signature& each : signatures.all)
        json["signatures"].push_back({{"at", each.at},
                                      {"name", each.name},
                                      {"role", each.role},
                                      {"note", each.note},
                                      {"digest", each.digest},
                                      {"stands", each.digest == opened.digest}});
    json["not_read"] = signatures.not_read;
    return json.dump(2) + '\n';
}

class Sign final : public Command {
public:
    std::string_view name() const override { return "sign"; }
    std::string_view sentence() const override {
        return "Record that somebody has read a scenario's script and stands by it";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage sign hotel/late-arrival --name \"Ada Obi\" --role \"Front office\"\n"
               "  frontstage sign hotel/late-arrival --list\n";
    }
    void take(Options& options) override {
        options.argument("scenario", scenario_, "Its id, or a path to its folder or file");
        options.text("--name", name_, "Who signs");
        options.text("--role", role_, "What they are, as in \"Front office manager\"");
        options.text("--note", note_, "What they wish to add");
        options.flag("--list", list_, "Show who has signed, and which text");
        options.either("--list", "--name");
        options.flag("--json", json_, "Print the list as JSON");
    }
    Exit run(const app::Folders& folders) override;

private:
    std::string scenario_, name_, role_, note_;
    bool list_ = false, json_ = false;
};

Exit Sign::run(const app::Folders& folders) {
    if (!is_named(scenario_)) return usage;
    if (json_ && !list_) {
        std::fputs("frontstage: --json prints the list of who has signed, and goes with --list.\n",
                   stderr);
        return usage;
    }
    if (!list_ && says_nothing(name_)) {
        std::fputs("frontstage: say who signs, as in --name \"Ada Obi\"; or --list.\n", stderr);
        return usage;
    }
    if (first_bad_utf8(name_ + role_ + note_)) {
        std::fputs("frontstage: the name, role or note is not written in UTF-8.\n", stderr);
        return usage;
    }
    int exit_code = fine;
    const auto opened = open_named(folders, scenario_, exit_code);
    if (!opened) return static_cast<Exit>(exit_code);
    const std::string path = author::signatures_path(*app::find_scenario(folders, scenario_));
    const std::string before = app::DiskFiles().read(path).value_or("");
    if (list_) {
        const author::Signatures signatures = author::signatures_in(before);
        if (json_) {
            std::fputs(as_json(signatures, *opened).c_str(), stdout);
            return fine;
        }
        list(signatures, opened->digest, path);
        return fine;
    }
    const std::string line =
        author::line_for({opened->digest, name_, role_, note_, author::utc_words(app::now_ms())});
    const bool cut_off = !before.empty() && before.back() != '\n';
    if (const auto problem = app::append_to_file(path, (cut_off ? "\n" : "") + line)) {
        std::fprintf(stderr, "frontstage: %s.\n", problem->c_str());
        return cannot_write;
    }
    std::printf("%s has signed %s, version %s.\n", plain(name_).c_str(),
                opened->scenario->id.c_str(), opened->digest.c_str());
    return fine;
}

}  // namespace

std::unique_ptr<Command> make_sign() {
    return std::make_unique<Sign>();
}

}  // namespace frontstage::cli
