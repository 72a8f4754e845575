#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/disk_files.hpp"
#include "app/opened.hpp"
#include "cli/all_commands.hpp"
#include "cli/opening.hpp"
#ifdef FRONTSTAGE_PLAYER
#include "player/author_window.hpp"
#endif

namespace frontstage::cli {
namespace {

#ifdef FRONTSTAGE_PLAYER

std::string_view word_for(player::PreviewEvent seen) {
    switch (seen) {
        case player::PreviewEvent::opened: return "opened";
        case player::PreviewEvent::reloaded: return "reloaded";
        case player::PreviewEvent::not_shown: return "not-shown";
        case player::PreviewEvent::looked_into: return "looked-into";
        case player::PreviewEvent::moved: return "moved";
    }
    return {};
}

// One line for each thing that comes to be seen.
void tell(const player::PreviewNews& news) {
    nlohmann::ordered_json line{{"format", 1},
                                {"event", word_for(news.what)},
                                {"place", news.place},
                                {"errors", news.errors},
                                {"findings", news.findings}};
    if (!news.parting.empty()) line["parting"] = news.parting;
    if (news.since_saved_ms) line["since_saved_ms"] = *news.since_saved_ms;
    std::cout << line.dump() << std::endl;
}

// `storm=on`, by name: the scenario may not be playable yet.
std::optional<std::vector<std::pair<std::string, Presence>>> forced_by(
    const std::vector<std::string>& wishes) {
    std::vector<std::pair<std::string, Presence>> forced;
    for (const std::string& wish : wishes) {
        const bool on = wish.ends_with("=on"), off = wish.ends_with("=off");
        if (!on && !off) {
            std::fprintf(stderr,
                         "frontstage: --force wants a force of the scenario and on or off, as in "
                         "storm=off; `%s` is not that.\n",
                         wish.c_str());
            return std::nullopt;
        }
        forced.emplace_back(wish.substr(0, wish.rfind('=')),
                            on ? Presence::present : Presence::absent);
    }
    return forced;
}

#endif

class Preview final : public Command {
public:
    std::string_view name() const override { return "preview"; }
    std::string_view sentence() const override {
        return "Play a scenario while you write it: every save shows, where you stand";
    }
    std::string_view examples() const override {
        return "  frontstage preview scenarios/hotel/late-arrival\n"
               "      keep it open beside your editor; it follows every save\n"
               "  frontstage preview late-arrival --section graph --screenshot graph.png\n"
               "      a picture, without a window\n";
    }
    void take(Options& options) override {
        options.argument("scenario", scenario_, "Its id, or a path to its folder or file");
        options.number("--seed", seed_, "The seed of all chance; 1 unless given");
        options.several("--force", forces_, "A force on or off, as in storm=off");
        options.text("--lang", language_,
                     "The language to read it in, as in de; `pseudo` to test layouts");
        options.text(
            "--theme", theme_,
            "light, dark, high-contrast, one of your own by name, or the path of its file");
        options.number("--text-size", text_percent_, 100, 200, "Per cent, 100 to 200");
        options.word(
            "--section", {"findings", "state", "moments", "graph"},
            [this](const std::string& word) { section_ = word; },
            "What the author's column shows first: findings, state, moments or graph");
        options.text("--screenshot", screenshot_, "Write a PNG of the first screen and leave");
        options.flag("--json", json_, "Print a line of JSON for each thing that comes to be seen");
    }
    Exit run(const app::Folders& folders) override;

private:
    std::string scenario_, language_, theme_ = "light", section_ = "findings", screenshot_;
    std::optional<std::uint64_t> seed_;
    std::vector<std::string> forces_;
    int text_percent_ = 100;
    bool json_ = false;
};

#ifdef FRONTSTAGE_PLAYER

player::Section section_named(const std::string& word) {
    if (word == "state") return player::Section::state;
    if (word == "moments") return player::Section::moments;
    if (word == "graph") return player::Section::graph;
    return player::Section::findings;
}

Exit Preview::run(const app::Folders& folders) {
    give_back_scenario(scenario_, forces_);
    if (!is_named(scenario_)) return usage;
    const auto file = find_named(folders, scenario_);
    if (!file) return unreadable;
    auto forced = forced_by(forces_);
    if (!forced) return usage;
    if (screenshot_.empty() && !player::display_available()) {
        std::fputs(
            "frontstage: there is no display to open a window on.\n"
            "  help: `frontstage check` tells the findings here, and --screenshot writes a "
            "picture without a window\n",
            stderr);
        return cannot_write;
    }
    app::DiskFiles files;
    author::PreviewSession session(folders, *file,
                                   {Seed{seed_.value_or(1)}, std::move(*forced), language_}, files);
    player::AuthorWindowOptions options;
    options.window.assets = folders.assets;
    options.window.own_themes = folders.data + "/themes";
    options.window.theme = theme_;
    options.window.language = language_;
    options.window.text_percent = text_percent_;
    options.window.screenshot = screenshot_;
    options.section = section_named(section_);
    if (json_) options.told = tell;
    const player::WindowEnd end = player::preview_in_window(session, options);
    return end == player::WindowEnd::not_opened ? cannot_write : fine;
}

#else

Exit Preview::run(const app::Folders&) {
    std::fputs(
        "frontstage: this program was built without its window.\n"
        "  help: `frontstage check` tells the findings, `frontstage play --text` plays\n",
        stderr);
    return cannot_write;
}

#endif

}  // namespace

std::unique_ptr<Command> make_preview() {
    return std::make_unique<Preview>();
}

}  // namespace frontstage::cli
