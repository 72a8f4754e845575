// One encounter on the stage: carries wishes from the shell to the rehearsal and what came of them
// back. The window's loop and the headless tests drive the same thing, step by step.
// Has no clock: whoever drives it says what time it is.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "app/rehearsal.hpp"
#include "core/soundscape.hpp"
#include "player/house/stagehouse.hpp"
#include "player/shell/shell.hpp"

namespace frontstage::player {

// A briefing is shown only where nothing was chosen yet; a debrief of what is over.
enum class Opening : std::uint8_t { briefing, encounter, debrief };

enum class Captions : std::uint8_t { hidden, shown };

class Performance {
public:
    // Both outlive this. The encounter has begun.
    Performance(app::Rehearsal& rehearsal, Stagehouse& house, Purpose purpose, Opening opening,
                std::int64_t now_ms);

    // Takes what happened, lets time pass and draws. Says when it wants the next frame; none: only
    // when something happens.
    std::optional<int> step(const std::vector<Input>& inputs, std::int64_t now_ms);
    // How the trainee left, once they did.
    [[nodiscard]] std::optional<Leaving> left() const { return left_; }
    // What it was asked and cannot do itself, since the last call.
    [[nodiscard]] std::vector<Errand> take_errands() { return std::exchange(errands_, {}); }
    // What this one went back into: at the end both ways are shown. It outlives this.
    void compare_with(app::Rehearsal& earlier) { earlier_ = &earlier; }
    // In the briefing; whichever is chosen comes back as an errand.
    void let_choose(std::vector<Mode> modes) { shell_.let_choose(std::move(modes)); }
    // Time that went by while something else was on the stage.
    void skip_time(std::int64_t now_ms) { shell_.skip_time(now_ms); }
    [[nodiscard]] Shell& shell() { return shell_; }
    // What can be heard now, for whoever plays it, and whether it is also said in words.
    [[nodiscard]] const Hearing& hearing() const { return hearing_; }
    void set_captions(Captions captions);
    // The id of the item that the keyboard is at.
    [[nodiscard]] const std::string& focus() const { return shell_.touch().focus; }

private:
    void carry_out(const Wish& wish, std::int64_t now_ms);
    void show(std::int64_t now_ms);
    void listen();
    void show_debrief();

    app::Rehearsal& rehearsal_;
    app::Rehearsal* earlier_ = nullptr;
    Stagehouse& house_;
    Purpose purpose_;
    Shell shell_;
    std::optional<Leaving> left_;
    std::vector<Errand> errands_;
    Hearing before_, hearing_;
    Captions captions_ = Captions::shown;
};

}  // namespace frontstage::player
