// What somebody did, freed of the library that reported it. Places are in logical units.
#pragma once

#include <cstdint>
#include <string>
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

// What somebody wants, whichever key, button or spoken word stands for it. Keys become controls in
// `player/shell/keys`; a gamepad, and keys that a trainee chose anew, come as Controlled.
enum class Control : std::uint8_t {
    confirm,
    back,  // out of a field, a dialog, a screen; in an encounter it pauses
    next,  // in reading order
    previous,
    up,
    down,
    left,
    right,
    page_up,
    page_down,
    first,
    last,
    erase,
    choose,  // number: 1..9
    pause,
    transcript,
    hint,  // the standards in play, where the mode gives them
    rewind,
    voice,
    repeat_speech,
    bigger_text,
    smaller_text,
    search,
};
struct Controlled {
    Control control = Control::confirm;
    int number = 0;  // of Control::choose
    Press press = Press::first;
    char letter = 0;  // that its key also writes
    bool operator==(const Controlled&) const = default;
};
struct Typed {  // words for a field, as the system's input method made them; UTF-8
    std::string text;
};

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
// What somebody steers with: what helps them is said of its keys.
enum class Device : std::uint8_t { keyboard, gamepad, touch };
struct Named {  // the next key or button, while one is being chosen; `h`, `pad a`
    std::string name;
};
struct CloseAsked {};
struct Rung {};  // another thread has news: Stagehouse::ring

using Input = std::variant<KeyPressed, Controlled, Typed, PointerMoved, PointerPressed,
                           PointerReleased, Wheeled, AttentionMoved, Named, CloseAsked, Rung>;

}  // namespace frontstage::player
