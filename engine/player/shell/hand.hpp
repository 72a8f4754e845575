// The hand of whoever sits there, with keyboard, pointer, finger or gamepad: turns what it did into
// what was meant, by the items of the last frame, since what was seen is what was meant. Keeps the
// focus, what is pointed at and held, and how far regions are scrolled. Knows no screen.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "player/house/input.hpp"
#include "player/page/items.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

struct Used {  // an item's action
    std::string item;
    Action action;
};
// Those of the controls that only the screen can answer; the hand knows what the others do.
enum class Asked : std::uint8_t {
    back,  // or to pause: out of what is shown
    choose,
    transcript,
    hint,
    rewind,
    voice,
    repeat_speech,
    search,
    bigger_text,
    smaller_text,
};
struct Wanted {  // it was pressed, not held; but for the size of letters
    Asked what = Asked::back;
    int number = 0;
};
struct Written {  // all that stands in a field now
    std::string field, text;
};
struct Closed {};  // the window is to go
using Intent = std::variant<Used, Wanted, Written, Attention, Named, Closed>;

class Hand {
public:
    [[nodiscard]] std::optional<Intent> take(const Input& input, const ItemList& items);

    // Another screen: nothing is half pressed, and the keyboard is at `focus`.
    void start_at(std::string focus);
    // On the same screen.
    void focus_on(std::string id) { touch_.focus = std::move(id); }
    // As the keyboard would go there: with its ring, scrolled into sight.
    void go_to(const ItemList& items, const std::string& id);

    [[nodiscard]] const Touch& touch() const { return touch_; }
    [[nodiscard]] Memory& memory() { return memory_; }

private:
    struct Drag {
        Point from, at;
        std::string region;
        enum class Stage : std::uint8_t { pressed, dragging } stage = Stage::pressed;
    };

    [[nodiscard]] std::optional<Intent> press(const KeyPressed& key, const ItemList& items);
    [[nodiscard]] std::optional<Intent> control(const Controlled& wanted, const ItemList& items);
    [[nodiscard]] std::optional<Intent> type(const Typed& typed, const ItemList& items);
    [[nodiscard]] std::optional<Intent> release(Point at, const ItemList& items);
    [[nodiscard]] std::optional<Intent> sideways(Control control, const ItemList& items);
    void hold(Point at, const ItemList& items);
    void move(Point at, const ItemList& items);
    void step(const ItemList& items, ItemList::Way way);
    void go(const ItemList& items, ItemList::Side side);
    void page(const ItemList& items, Control control);
    void scroll(const std::string& region, float by);
    [[nodiscard]] const Item* field(const ItemList& items) const;

    Touch touch_;
    Memory memory_;
    std::optional<Drag> drag_;
    char said_by_key_ = 0;  // its letter was a control; as Typed it means nothing
};

}  // namespace frontstage::player
