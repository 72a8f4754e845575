// What somebody did, freed of the library that reported it. Places are in logical units.
#pragma once

#include <cstdint>
#include <variant>

#include "player/drawing/geometry.hpp"

namespace frontstage::player {

enum class Key : std::uint8_t {
    up,
    down,
    left,
    right,
    tab,
    back_tab,
    enter,
    space,
    escape,
    page_up,
    page_down,
    home,
    end,
    transcript,  // H
    digit,
    letter,  // any other than H
    backspace,
    plus,
    minus,
};
enum class Press : std::uint8_t { first, held };  // held: the keyboard repeats it

struct KeyPressed {
    Key key = Key::enter;
    int digit = 0;  // of Key::digit, 1..9
    Press press = Press::first;
    char letter = 0;  // of Key::letter, 'a'..'z'
};
struct PointerMoved {
    Point at;
};
struct PointerPressed {
    Point at;
};
struct PointerReleased {
    Point at;
};
struct Wheeled {
    Point at;
    float lines = 0;  // up is positive
};
enum class Attention : std::uint8_t { here, elsewhere };
struct AttentionMoved {  // the window gained or lost the keyboard
    Attention to = Attention::here;
};
struct CloseAsked {};
struct Rung {};  // another thread has news: Stagehouse::ring

using Input = std::variant<KeyPressed, PointerMoved, PointerPressed, PointerReleased, Wheeled,
                           AttentionMoved, CloseAsked, Rung>;

}  // namespace frontstage::player
