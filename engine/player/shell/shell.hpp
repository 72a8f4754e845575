// The state of mind of one encounter: which screen is shown, what lies above it, how much time is
// left. `intend` turns what somebody did into a wish, `draw` draws; neither knows SDL, the core's
// runner or a clock, so that both can be tested with values alone.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/debrief.hpp"
#include "core/view.hpp"
#include "player/debrief/aftermath.hpp"
#include "player/encounter/encounter.hpp"
#include "player/page/toast.hpp"
#include "player/screens/briefing.hpp"
#include "player/screens/transcript.hpp"
#include "player/shell/hand.hpp"
#include "player/shell/wish.hpp"

namespace frontstage::player {

class Shell {
public:
    explicit Shell(Purpose purpose) : purpose_(purpose) {}

    // What is to be shown from now on. After a briefing the view waits until Begin.
    void brief(Briefing briefing);
    void show(View view, Scenery scenery, Transcript transcript, std::int64_t now_ms);
    void show(Debrief debrief);
    void show(SideBySide both) { aftermath_.show(std::move(both)); }
    // What came of something that was asked for: a sentence that comes and goes.
    void say(std::string sentence, std::int64_t now_ms) { toast_ = {std::move(sentence), now_ms}; }
    // Of what not every debrief has: go_back_to, print.
    void offer(std::vector<Act> acts) { offered_ = std::move(acts); }
    void let_choose(std::vector<Mode> modes) { briefing_.modes = std::move(modes); }
    void allow(Rewinding rewinding) { rewinding_ = rewinding; }

    // `items` are those of the last frame: what was seen is what was meant.
    [[nodiscard]] std::optional<Wish> intend(const Input& input, const ItemList& items,
                                             std::int64_t now_ms);
    // Time went by; only then can a limit run out.
    [[nodiscard]] std::optional<Wish> pass_time(std::int64_t now_ms);
    // Time went by elsewhere: it is none of this encounter's.
    void skip_time(std::int64_t now_ms) { now_ms_ = now_ms; }

    // Around the encounter: what somebody steers with, what can be heard, in words, and whether a
    // voice speaks, meanwhile nobody's time runs out.
    void steer_with(Steering steering) { encounter_.manner.steering = std::move(steering); }
    void take(const Manner& manner) { encounter_.manner = manner; }
    void caption(std::string heard) { encounter_.caption = std::move(heard); }
    enum class Clock : std::uint8_t { runs, stands };
    // What went by while it stood is nobody's.
    void set_clock(Clock clock, std::int64_t now_ms) {
        if (std::exchange(clock_, clock) != clock) skip_time(now_ms);
    }
    // What is said and offered, while nothing lies above it; null: something does.
    [[nodiscard]] const View* view_on_screen() const {
        const bool shows = screen_ == Screen::encounter && above_ == Above::nothing;
        return shows ? &encounter_.view : nullptr;
    }

    void draw(Page& page);
    // For what stands beside the encounter and shares its focus.
    void focus_on(std::string id) { hand_.focus_on(std::move(id)); }
    [[nodiscard]] Memory& memory() { return hand_.memory(); }
    [[nodiscard]] const Touch& touch() const { return hand_.touch(); }

private:
    enum class Screen : std::uint8_t { briefing, encounter, debrief };
    enum class Above : std::uint8_t { nothing, pause, transcript, guidance };

    [[nodiscard]] std::optional<Wish> perform(const Action& action);
    [[nodiscard]] std::optional<Wish> answer(const Wanted& wanted, const ItemList& items);
    [[nodiscard]] std::optional<Wish> choose(std::size_t number);
    [[nodiscard]] std::optional<Wish> go_back();
    [[nodiscard]] std::optional<Wish> look_back(const Action& action);
    [[nodiscard]] std::optional<Wish> rewind() const;
    [[nodiscard]] bool guarded() const;
    void begin();
    void look_alive();
    void open(Above above);
    void start_at(std::string focus);
    [[nodiscard]] bool time_runs() const;

    Purpose purpose_;
    Rewinding rewinding_ = Rewinding::barred;
    Screen screen_ = Screen::encounter;
    Above above_ = Above::nothing;
    Attention attention_ = Attention::here;
    Clock clock_ = Clock::runs;
    Briefing briefing_;
    EncounterModel encounter_;
    Aftermath aftermath_;
    std::vector<Act> offered_;
    Transcript transcript_;
    Toast toast_;
    std::string sought_;    // in the transcript
    bool answers_ = false;  // in words, and what came of it is not shown yet
    Hand hand_;
    std::int64_t now_ms_ = 0;
};

}  // namespace frontstage::player
