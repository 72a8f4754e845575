// The player's state of mind: which screen is shown, what has the focus, what lies above it, how
// much time is left. `intend` turns what somebody did into a wish, `draw` draws; neither knows SDL,
// the core's runner or a clock, so that both can be tested with values alone.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "core/command.hpp"
#include "core/debrief.hpp"
#include "core/view.hpp"
#include "player/debrief/debrief_screen.hpp"
#include "player/encounter/briefing.hpp"
#include "player/encounter/encounter.hpp"
#include "player/encounter/transcript.hpp"
#include "player/house/input.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

struct AskDebrief {};
enum class Leaving : std::uint8_t { done, for_now, to_play_again };
struct LeaveWindow {
    Leaving how = Leaving::done;
};
using Wish = std::variant<Command, AskDebrief, LeaveWindow>;

class Shell {
public:
    explicit Shell(Purpose purpose) : purpose_(purpose) {}

    // What is to be shown from now on. After a briefing the view waits until Begin.
    void brief(Briefing briefing);
    void show(View view, Scenery scenery, Transcript transcript, std::int64_t now_ms);
    void show(Debrief debrief);

    // `items` are those of the last frame: what was seen is what was meant.
    [[nodiscard]] std::optional<Wish> intend(const Input& input, const ItemList& items,
                                             std::int64_t now_ms);
    // Time went by; only then can a limit run out.
    [[nodiscard]] std::optional<Wish> pass_time(std::int64_t now_ms);

    void draw(Page& page);
    // For what stands beside the encounter and shares its focus.
    void focus_on(std::string id) { touch_.focus = std::move(id); }
    [[nodiscard]] Memory& memory() { return memory_; }
    [[nodiscard]] const Touch& touch() const { return touch_; }

private:
    enum class Screen : std::uint8_t { briefing, encounter, debrief };
    enum class Above : std::uint8_t { nothing, pause, transcript, guidance };

    [[nodiscard]] std::optional<Wish> press(const KeyPressed& key, const ItemList& items);
    [[nodiscard]] std::optional<Wish> release(Point at, const ItemList& items);
    [[nodiscard]] std::optional<Wish> perform(Action action);
    [[nodiscard]] std::optional<Wish> choose(std::size_t number);
    [[nodiscard]] bool guarded() const;
    void move_focus(const ItemList& items, ItemList::Way way);
    void scroll(const ItemList& items, Key key);
    void open(Above above);
    void reset_touch(std::string focus);
    [[nodiscard]] bool time_runs() const;

    Purpose purpose_;
    Screen screen_ = Screen::encounter;
    Above above_ = Above::nothing;
    Attention attention_ = Attention::here;
    Briefing briefing_;
    EncounterModel encounter_;
    Debrief debrief_;
    Transcript transcript_;
    Memory memory_;
    Touch touch_;
    std::int64_t now_ms_ = 0;
};

}  // namespace frontstage::player
