// What is on the screen in one frame: every text, control and picture with its name, its place and
// what it does. The keyboard's focus, the pointer, the voice and the tests all go by this list, so
// none of them can know something that another does not. Knows nothing of drawing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "player/drawing/geometry.hpp"

namespace frontstage::player {

enum class Role : std::uint8_t {
    heading,
    text,
    button,
    choice,
    meter,
    picture,
    region,
    dialog,
    toggle,  // value: on or off
    tab,     // one of several of which one is chosen; value says whether it is
    slider,  // left and right change its value
    field,   // takes words; its value is what stands in it
    card,    // one of a list, to be opened
    notice,  // a text that is told unasked, as what is wrong and what is safe
};

enum class Act : std::uint8_t {
    begin,
    choose,  // number: a place in View::offers
    read_on,
    look_back,  // to the debrief
    pause,
    resume,
    transcript,
    leave_for_now,
    abandon,
    play_again,
    done,
    use_tool,  // of author mode; `tool` says which
    // Around encounters; `what` is an id.
    open_scenario,  // what: its id
    go_on,          // with what was left midway; what: the scenario's id
    open_home,
    open_progress,
    open_settings,
    open_tab,    // number: a place among them
    filter,      // what: of what, number: a place among its options
    pick_mode,   // number: a place among those of the briefing
    set,         // what: a setting, number: an option's, or 0 less, 1 more
    choose_key,  // what: the word of a Control
    turn_to,     // number: a card of the first run
    skip,
    leave_program,
    try_again,
    show_details,
    export_data,
    open_certificate,  // number: a place among them
    look_at_attempt,   // what: its id
    go_back_to,        // number: a decision, from 0
    rewind,            // to the last of them
    type_into,         // a field; what: its id
    clear_field,       // what: its id
    hint,              // what good looks like here
    // Afterwards and in the debrief.
    rate,  // number: a SelfRating's
    skip_rating,
    print,
    disagree,         // number: a decision, from 0
    object,           // number: an Objection's
    write_objection,  // a field
    hand_in,
    close_objection,
};
// What author mode puts at its author's hand.
enum class Tool : std::uint8_t {
    column,   // shows it, or hides it
    section,  // number: a Section
    step_back,
    restart,
    briefing,
    open_text,          // of the moment that is shown
    open_finding,       // number: a place in the list
    open_disagreement,  // the same
    go_to,              // number: a place in the list of moments
    silence,
    force,  // number: a ForceId's
    text_size,
    theme,
    language,
    zoom_in,
    zoom_out,
    zoom_to_fit,
};
struct Action {
    Act act = Act::read_on;
    std::size_t number = 0;
    Tool tool = Tool::column;  // of Act::use_tool
    std::string what = {};     // an id
    bool operator==(const Action&) const = default;
};

// What left and right do to a value that stands between two ends.
struct Adjust {
    Action less, more;
    bool operator==(const Adjust&) const = default;
};

struct Item {
    std::string id;  // stable over frames: `choice:2`
    Role role = Role::text;
    std::string name;              // what it is called, in words
    std::string value;             // what it stands at: "34 of 100", "locked: the till is down"
    Rect rect;                     // all of it, even where it is scrolled away
    Rect visible;                  // the part that shows
    std::optional<Action> action;  // none: it can be read but not used
    std::string region;            // the scroll region that it lies in; empty: none
    std::optional<Adjust> adjust = {};
};

class ItemList {
public:
    Item& add(Item item) {
        items_.push_back(std::move(item));
        return items_.back();
    }
    // Everything so far can no longer be used: a dialog opened above it.
    void cover();

    [[nodiscard]] const std::vector<Item>& all() const { return items_; }
    [[nodiscard]] const Item* find(std::string_view id) const;
    [[nodiscard]] const Item* with(Act act) const;
    // The usable item under the point.
    [[nodiscard]] const Item* at(Point point) const;
    // The scroll region under the point; empty: none.
    [[nodiscard]] std::string region_at(Point point) const;
    // The id of the usable item after (or before) `id`, round the end; of the first (or last) where
    // `id` is not on the list; empty where nothing can be used.
    enum class Way : std::uint8_t { forward, back };
    [[nodiscard]] std::string beside(std::string_view id, Way way) const;
    // The usable item that lies nearest in a direction, as an eye would go; none: there is none.
    enum class Side : std::uint8_t { up, down, left, right };
    [[nodiscard]] const Item* towards(const Rect& from, Side side) const;

private:
    std::vector<Item> items_;
};

}  // namespace frontstage::player
