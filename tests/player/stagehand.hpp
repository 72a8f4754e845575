// Works the window for the tests: pushes SDL events as a person's hands would, says how time goes
// by, and looks. Headless, on the software renderer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "player/house/stagehouse.hpp"
#include "player/shell/performance.hpp"
#include "player/shell/shell.hpp"

namespace frontstage::player {

[[nodiscard]] HouseOptions headless(int width = 1280, int height = 720, int text_percent = 100);
[[nodiscard]] Theme theme_named(const std::string& name);

// A shell without an encounter behind it: it shows values, and its wishes are kept.
class Showcase {
public:
    explicit Showcase(const HouseOptions& options, Purpose purpose = Purpose::attempt)
        : house(options), shell(purpose) {}

    // Draws until nothing moves, and says how many milliseconds that took; nothing wanted is
    // `wake == nullopt`.
    void settle();
    void feed(const Input& input);
    void key(Key key, int digit = 0) { feed(KeyPressed{key, digit, Press::first}); }

    Stagehouse house;
    Shell shell;
    std::int64_t now_ms = 1000;
    Phrasebook words;  // in which the screens speak
    std::optional<int> wake;
    std::optional<Wish> wish;
};

// A whole encounter, played through SDL's own queue.
class Stagehand {
public:
    Stagehand(app::Rehearsal& rehearsal, const HouseOptions& options);

    void press(int sdl_key);
    void click(const std::string& id);
    void focus(bool gained);
    void wait(int ms);
    // Past the guard, until nothing moves.
    void settle() { wait(1200); }
    [[nodiscard]] const ItemList& items() const { return house.items(); }

    Stagehouse house;
    Performance performance;
    std::int64_t now_ms = 1000;
    std::optional<int> wake;

private:
    void take();
};

}  // namespace frontstage::player
