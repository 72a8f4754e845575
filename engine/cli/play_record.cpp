#include "cli/play_record.hpp"

#include <cstdio>
#include <filesystem>

#include "app/writing.hpp"
#include "author/starter/name_from_words.hpp"
#include "author/starter/yaml_text.hpp"
#include "author/walks/recording.hpp"
#include "base/text.hpp"
#include "core/phrases.hpp"

namespace frontstage::cli {
namespace {

namespace fs = std::filesystem;

std::string path_of(const fs::path& folder, const std::string& name) {
    return (folder / (name + ".yaml")).string();
}

std::string free_name(const fs::path& folder, const std::string& name) {
    for (int number = 2;; ++number) {
        std::string next = name + '-' + std::to_string(number);
        if (!app::is_taken(path_of(folder, next))) return next;
    }
}

Exit refuse(Exit exit, const std::string& sentence) {
    std::fprintf(stderr, "frontstage: %s\n", sentence.c_str());
    return exit;
}

}  // namespace

std::optional<WalkPlace> place_for_walk(const std::string& scenario_file, const std::string& name,
                                        Exit& exit_code) {
    const bool is_text = !first_bad_utf8(name);
    const std::string mended =
        is_text ? author::name_from_words(author::tidy(name), "my-way") : "my-way";
    if (name != mended) {
        const bool can_be_shown = is_text && !name.empty();
        exit_code = refuse(usage, (can_be_shown ? "`" + author::tidy(name) + "`" : "that") +
                                      " cannot be the name of a walk, which is made of small "
                                      "letters, digits and hyphens; write `" +
                                      mended + "`");
        return std::nullopt;
    }
    const fs::path folder = fs::path(scenario_file).parent_path() / "walks";
    const std::string path = path_of(folder, name);
    if (app::is_taken(path)) {
        exit_code = refuse(cannot_write, path +
                                             " is there already, and is not written over; give "
                                             "another name, as in --record " +
                                             free_name(folder, name));
        return std::nullopt;
    }
    if (const auto why = app::why_not_writable(path)) {
        exit_code = refuse(cannot_write, "no walk can be written beside this scenario (" + *why +
                                             "); copy its folder to one of your own");
        return std::nullopt;
    }
    return WalkPlace{name, path};
}

Exit write_walk(const WalkPlace& place, app::OpenedScenario& opened, const Facts& facts) {
    const Walk walk = author::walk_from(spoken(place.name), *opened.scenario, facts);
    if (walk.path.empty()) {
        std::printf("\nNothing was chosen, so no walk was written.\n");
        return fine;
    }
    const std::string text = author::recorded(walk, opened);
    if (const auto failed = app::write_new({{place.path, text}})) {
        std::printf("\n%s", text.c_str());
        return refuse(cannot_write, *failed + "; the walk is printed above");
    }
    std::printf(
        "\nWritten: %s\nChange there what must come of it; `frontstage test` plays it. Nothing "
        "else of "
        "this play is kept.\n",
        place.path.c_str());
    return fine;
}

}  // namespace frontstage::cli
