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

enum class Role : std::uint8_t { heading, text, button, choice, meter, picture, region, dialog };

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
    // Afterwards and in the debrief.
    go_back_to,  // number: a decision, from 0
    rate,        // number: a SelfRating's
    skip_rating,
    print,
    disagree,  // number: a decision, from 0
    object,    // number: an Objection's
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
    open_text,     // of the moment that is shown
    open_finding,  // number: a place in the list
    go_to,         // number: a place in the list of moments
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
    bool operator==(const Action&) const = default;
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

private:
    std::vector<Item> items_;
};

}  // namespace frontstage::player
