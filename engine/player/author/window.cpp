#include "player/author_window.hpp"

#include <SDL.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <set>
#include <vector>

#include "app/editor.hpp"
#include "app/watch.hpp"
#include "app/world.hpp"
#include "author/preview/deeper.hpp"
#include "player/author/performance.hpp"
#include "player/shell/window_parts.hpp"

namespace frontstage::player {
namespace {

namespace fs = std::filesystem;
using Came = author::PreviewSession::Came;

class Desk final : public AuthorWorld {
public:
    Desk(ThemeFolders themes, const app::Folders& folders)
        : themes_(std::move(themes)), folders_(folders) {}

    std::string open_text(const std::string& file, unsigned line) override {
        const app::Editor editor = app::authors_editor();
        const std::string place = fs::absolute(file).lexically_normal().string();
        const bool window =
            !editor.command.empty() && editor.lives == app::Editor::Lives::in_a_window;
        if (window && app::open_at(editor, place, line))
            return "Opened at line " + std::to_string(line) + " by `" + editor.command + "`.";
        SDL_SetClipboardText((place + ':' + std::to_string(line)).c_str());
        const std::string why = editor.command.empty()
                                    ? "No editor is named in `$VISUAL` or `$EDITOR`"
                                : window ? '`' + editor.command + "` could not be started"
                                         : '`' + editor.command + "` needs a terminal of its own";
        return why + ", so the place was copied: line " + std::to_string(line) + " of " +
               fs::path(file).filename().string() + '.';
    }
    Theme theme(const std::string& name) override { return theme_from(themes_, name); }
    std::vector<app::Disagreement> disagreements(const std::string& id) override {
        return app::disagreements_if_kept(folders_, id);
    }

private:
    ThemeFolders themes_;
    const app::Folders& folders_;
};

// Wherever something lies that the scenario is made of, or may come to be.
std::vector<std::string> folders_of(const author::PreviewSession& session) {
    std::set<std::string> folders;
    const auto add = [&](const fs::path& folder) {
        folders.insert(folder.empty() ? "." : folder.lexically_normal().string());
    };
    const fs::path home = fs::path(session.file()).parent_path();
    add(home);
    add(home / "walks");
    add(home / "lang");
    for (const std::string& folder : session.folders().standards)
        add(folder);
    if (!session.folders().library.empty()) add(session.folders().library);
    for (const auto& [path, text] : session.texts())
        add(fs::path(path).parent_path());
    return {folders.begin(), folders.end()};
}

// Between the newest save among the files and now.
std::optional<int> since_saved_ms(const author::PreviewSession& session) {
    std::optional<fs::file_time_type> newest;
    for (const auto& [path, text] : session.texts()) {
        std::error_code failed;
        const fs::file_time_type saved = fs::last_write_time(path, failed);
        if (!failed && (!newest || saved > *newest)) newest = saved;
    }
    if (!newest) return std::nullopt;
    const auto passed = fs::file_time_type::clock::now() - *newest;
    return static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(passed).count());
}

class AuthorWindow {
public:
    AuthorWindow(author::PreviewSession& session, const AuthorWindowOptions& options)
        : session_(session),
          told_(options.told),
          desk_(theme_folders(options.window), session.folders()),
          house_(house_options(options.window, title_of(session))),
          performance_(session, house_, desk_,
                       {options.window.theme, options.window.text_percent, options.section},
                       ticks_ms()),
          deeper_([] { Stagehouse::ring(); }),
          watch_(folders_of(session), [this] {
              saved_ = true;
              Stagehouse::ring();
          }) {
        look_deeper();
    }

    std::optional<int> step(const std::vector<Input>& inputs, std::int64_t now_ms) {
        std::vector<PreviewEvent> seen;  // several things can come to be seen at once; each is told
        const auto note = [&](std::optional<PreviewEvent> what) {
            if (what) seen.push_back(*what);
        };
        note(std::exchange(first_, std::nullopt));
        if (saved_.exchange(false)) note(reload(now_ms));
        if (auto deeper = deeper_.take(); deeper && session_.deepen(std::move(*deeper))) {
            performance_.session_changed(Came::nothing_new, now_ms);
            note(PreviewEvent::looked_into);
        }
        const auto wake = performance_.step(inputs, now_ms);
        if (const std::string place = here(); seen.empty() && place != place_)
            note(PreviewEvent::moved);
        for (const PreviewEvent what : seen)
            tell(what);
        return wake;
    }
    [[nodiscard]] bool left() const { return performance_.left(); }
    [[nodiscard]] Stagehouse& house() { return house_; }

private:
    static std::string title_of(const author::PreviewSession& session) {
        return session.scenario() != nullptr ? session.scenario()->title
                                             : fs::path(session.file()).filename().string();
    }

    std::optional<PreviewEvent> reload(std::int64_t now_ms) {
        const Came came = session_.reload(app::time_of_day());
        if (came == Came::nothing_new) {
            look_deeper();  // a walk or a translation may be what was saved
            return std::nullopt;
        }
        performance_.session_changed(came, now_ms);
        watch_.follow(folders_of(session_));
        if (came == Came::shown) look_deeper();
        return came == Came::shown ? PreviewEvent::reloaded : PreviewEvent::not_shown;
    }

    void look_deeper() {
        if (!session_.digest().empty())
            deeper_.look_into(session_.folders(), session_.file(), session_.digest());
    }

    [[nodiscard]] std::string here() {
        app::Rehearsal* rehearsal = session_.rehearsal();
        return rehearsal == nullptr ? ""
                                    : author::place_in(*session_.scenario(), rehearsal->state());
    }

    void tell(PreviewEvent what) {
        place_ = here();
        if (!told_) return;
        PreviewNews news{what,
                         place_,
                         session_.parting(),
                         0,
                         static_cast<int>(session_.findings().size()),
                         std::nullopt};
        news.errors = static_cast<int>(
            std::ranges::count(session_.findings(), Severity::error, &Diagnostic::severity));
        if (what == PreviewEvent::reloaded) news.since_saved_ms = since_saved_ms(session_);
        told_(news);
    }

    author::PreviewSession& session_;
    std::function<void(const PreviewNews&)> told_;
    Desk desk_;
    Stagehouse house_;
    AuthorPerformance performance_;
    std::string place_;
    std::optional<PreviewEvent> first_ = PreviewEvent::opened;
    std::atomic<bool> saved_ = false;
    author::DeeperLook deeper_;
    app::Watch watch_;
};

WindowEnd screenshot(author::PreviewSession& session, const AuthorWindowOptions& options) {
    if (!session.digest().empty())
        session.deepen(author::deeper_of(session.folders(), session.file(), session.digest()));
    Desk desk(theme_folders(options.window), session.folders());
    Stagehouse house(house_options(options.window, session.file()));
    AuthorPerformance performance(
        session, house, desk, {options.window.theme, options.window.text_percent, options.section},
        ticks_ms());
    const Stepping step = [&](const std::vector<Input>& inputs, std::int64_t now_ms) {
        return performance.step(inputs, now_ms);
    };
    return take_screenshot(house, step, options.window.screenshot) ? WindowEnd::closed
                                                                   : WindowEnd::not_opened;
}

}  // namespace

WindowEnd preview_in_window(author::PreviewSession& session,
                            const AuthorWindowOptions& options) try {
    session.reload(app::time_of_day());
    if (!options.window.screenshot.empty()) return screenshot(session, options);
    AuthorWindow window(session, options);
    run_loop(
        window.house(),
        [&](const std::vector<Input>& inputs, std::int64_t now_ms) {
            return window.step(inputs, now_ms);
        },
        [&] { return window.left(); });
    return WindowEnd::closed;
} catch (const HouseError& error) {
    std::fprintf(stderr, "frontstage: %s\n", error.what());
    return WindowEnd::not_opened;
}

}  // namespace frontstage::player
