// Works a whole sitting for the tests: pushes SDL events as a person's hands would, says how time
// goes by, and looks. Headless, with the encounters that are shipped and a data folder of its own.
#pragma once

#include <memory>
#include <string>

#include "player/shell/sitting.hpp"
#include "player/stagehand.hpp"
#include "support/temp_folder.hpp"

namespace frontstage::player {

class SittingHand {
public:
    explicit SittingHand(const app::Preferences& kept = {}, SittingWishes wishes = {});

    // Closes the window and opens it anew, over the same data.
    void restart();
    void press(int sdl_key);
    void type(const std::string& text);
    void click(const std::string& id);
    void step() { take(); }
    void wait(int ms);
    // Past the guard, until nothing moves.
    void settle() { wait(1200); }
    // With the keyboard alone; fails where the focus never comes there.
    void tab_to(const std::string& id);
    [[nodiscard]] bool shows(const std::string& id) const { return house.items().find(id); }
    // What is kept now, read from the disk.
    [[nodiscard]] app::Preferences kept(const std::string& subject = "front-7") const;

    testing::TempFolder data;
    app::Folders folders;
    Stagehouse house;
    std::int64_t now_ms = 1000;
    std::optional<int> wake;

private:
    struct World final : SittingWorld {
        std::string today() override { return "2026-11-22"; }
        Theme theme(const std::string& name) override { return theme_named(name); }
    };
    void take();

    World world_;
    SittingWishes wishes_;

public:
    std::unique_ptr<Sitting> sitting;
};

}  // namespace frontstage::player
