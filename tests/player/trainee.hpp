// A trainee at the window for a whole sitting: real events through SDL's own queue, a data folder
// and a home of their own that are gone afterwards, and a clock that the test moves. Headless, on
// the software renderer. Knows a screen only by what its items expose.
#pragma once

#include <SDL.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "player/shell/sitting.hpp"
#include "player/stagehand.hpp"
#include "support/temp_folder.hpp"

namespace frontstage::player {

// The machine's environment, otherwise for as long as this lives.
class Environment {
public:
    explicit Environment(const std::map<std::string, std::string>& wished);
    ~Environment();
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    std::map<std::string, std::optional<std::string>> before_;
};

// Always the same day, and themes from their files.
class TestWorld final : public SittingWorld {
public:
    std::string today() override { return "2026-11-22"; }
    Theme theme(const std::string& name) override { return theme_named(name); }
};

struct TraineeWishes {
    int width = 1280, height = 720, text_percent = 100;
    std::string theme = "light";
    app::Backdrops backdrops = app::Backdrops::plain;
    app::Switch introduced = app::Switch::on;
    std::vector<std::string> scenarios;  // folders; none: those that are shipped
};

class Trainee {
public:
    explicit Trainee(const TraineeWishes& wishes);

    // Anew, as whoever comes back.
    void sit_down();

    // Something happened; what comes of it is drawn.
    void push(SDL_Event event);
    // Takes what was pushed, and draws.
    void take();
    // Until nothing moves, and past the time in which a slip is no answer.
    void settle();

    [[nodiscard]] const ItemList& items() const { return house.items(); }
    [[nodiscard]] const Item* focused() const { return items().find(sitting->focus()); }
    [[nodiscard]] bool is_at_home() const { return items().with(Act::open_progress) != nullptr; }
    // Whether the encounter itself is on the stage: no briefing, nothing after it.
    [[nodiscard]] bool is_in_an_encounter() const;
    // Pages that were printed.
    [[nodiscard]] std::vector<std::string> printed() const;

    static constexpr const char* subject = "front-7";
    frontstage::testing::TempFolder folder;
    app::Folders folders;
    Environment environment;
    TestWorld world;
    Stagehouse house;
    std::optional<Sitting> sitting;
    std::int64_t now_ms = 1000;
    std::optional<int> wake;
};

}  // namespace frontstage::player
