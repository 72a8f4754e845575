// What a voice says of what is on the screen. Looks at each frame's items, at the focus and at what
// is said in the encounter, and tells what is new: a screen by its heading and where the focus is,
// what is said by whom and how they look, that choices have opened and how many; and, as the focus
// moves, what it came to. What was said already is not said again unless it is asked for.
// A value that is told what is seen and gives back words: it knows no thread, no synthesiser and no
// clock, so that it can be tested alone.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/view.hpp"
#include "player/house/controls.hpp"
#include "player/page/items.hpp"

namespace frontstage::player {

enum class Urgency : std::uint8_t {
    interrupts,  // whatever is still being said is stale
    follows,
};
struct Utterance {
    std::string text;
    Urgency urgency = Urgency::follows;
    bool operator==(const Utterance&) const = default;
};
using Utterances = std::vector<Utterance>;

// Captions say what can be heard; whoever hears it need not be told.
enum class Sounds : std::uint8_t { silent, heard };

struct Seen {
    const ItemList& items;
    std::string focus;
    const View* view = nullptr;  // of the encounter, while nothing lies above it
    Sounds sounds = Sounds::silent;
    Steering steering = {};  // what helps is said of its keys
};

class Narrator {
public:
    [[nodiscard]] Utterances observe(const Seen& seen, const Phrasebook& words);

    // What was last announced, for whoever did not catch it. Asked a second time with nothing new
    // in between it is the whole screen.
    [[nodiscard]] Utterances again(const Seen& seen, const Phrasebook& words);
    // The screen from top to bottom, one utterance for each thing on it.
    [[nodiscard]] Utterances whole_screen(const Seen& seen, const Phrasebook& words) const;

private:
    void announce_screen(const Seen& seen, const Phrasebook& words);
    void announce_view(const Seen& seen, const Phrasebook& words);
    void announce_captions(const Seen& seen);
    void announce_toast(const Seen& seen);
    void announce_focus(const Seen& seen, const Phrasebook& words);
    void announce_time(const Seen& seen, const Phrasebook& words);
    void say(std::string text);

    std::string screen_;         // what tells it from another
    std::string moment_;         // of the view that was announced, with all that it showed
    std::string place_;          // on the customer's journey
    std::string name_, mood_;    // whose mood was last said
    std::string focus_, value_;  // of the item that has the focus
    std::set<std::string> captions_;
    std::string toast_;  // a sentence that comes and goes
    bool told_how_to_choose_ = false, told_how_to_repeat_ = false, told_time_ = false;
    Utterances news_;    // of this frame
    Utterances latest_;  // to be said again
    enum class Asked : std::uint8_t { not_yet, once } asked_ = Asked::not_yet;
};

}  // namespace frontstage::player
