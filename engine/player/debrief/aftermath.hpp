// The state of mind once an encounter is over: the survey and review first, then the debrief; an
// objection above it, or two ways side by side before it. Knows no runner and no station: what it
// wishes comes back as values.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "core/command.hpp"
#include "player/debrief/afterwards_screen.hpp"
#include "player/debrief/debrief_screen.hpp"
#include "player/debrief/objection_screen.hpp"
#include "player/debrief/side_by_side_screen.hpp"

namespace frontstage::player {

class Aftermath {
public:
    // Of an attempt that nobody rated yet, what reached the trainee afterwards comes first, once.
    void show(DebriefModel model, Scenery scenery);
    // To be seen before the debrief of the later of the two, which is shown next.
    void show(SideBySide both);

    // Nothing: it moved within, or was not meant for this.
    [[nodiscard]] std::optional<Command> perform(const Action& action);
    void write(std::string words);  // into the field that is shown
    // Out of what lies above the debrief. False: nothing does.
    [[nodiscard]] bool go_back();

    void draw(Page& page);
    // Where the keyboard begins on the screen that is shown.
    [[nodiscard]] std::string focus() const;
    // Changes with every other screen, so that whoever holds the focus knows to set it anew.
    [[nodiscard]] int turned() const { return turned_; }

private:
    enum class Screen : std::uint8_t { afterwards, debrief, objection, side_by_side };
    enum class Asked : std::uint8_t { not_yet, once };
    void turn_to(Screen screen);
    [[nodiscard]] Screen result();

    Screen screen_ = Screen::debrief;
    Asked asked_ = Asked::not_yet, compared_ = Asked::not_yet;
    int turned_ = 0;
    DebriefModel model_;
    Scenery scenery_;
    ObjectionModel objection_;
    std::optional<SideBySide> both_;
    std::string focus_;  // of the debrief: where one comes back to; empty: its primary action
};

}  // namespace frontstage::player
