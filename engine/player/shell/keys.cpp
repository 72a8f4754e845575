#include "player/shell/keys.hpp"

namespace frontstage::player {
namespace {

std::optional<Control> control_of_letter(char letter) {
    switch (letter) {
        case 'g': return Control::hint;
        case 'r': return Control::rewind;
        case 's': return Control::repeat_speech;
        case 'v': return Control::voice;
        default: return std::nullopt;
    }
}

std::optional<Control> control_for(const KeyPressed& key) {
    switch (key.key) {
        case Key::up: return Control::up;
        case Key::down: return Control::down;
        case Key::left: return Control::left;
        case Key::right: return Control::right;
        case Key::tab: return Control::next;
        case Key::back_tab: return Control::previous;
        case Key::enter:
        case Key::space: return Control::confirm;
        case Key::escape: return Control::back;
        case Key::page_up: return Control::page_up;
        case Key::page_down: return Control::page_down;
        case Key::home: return Control::first;
        case Key::end: return Control::last;
        case Key::transcript: return Control::transcript;
        case Key::digit: return Control::choose;
        case Key::letter: return control_of_letter(key.letter);
        case Key::backspace: return Control::erase;
        case Key::plus:
        case Key::minus: return std::nullopt;  // the author's
    }
    return std::nullopt;
}

}  // namespace

std::optional<Controlled> control_of(const KeyPressed& key) {
    const auto control = control_for(key);
    if (!control) return std::nullopt;
    return Controlled{*control, key.digit, key.press};
}

bool writes(const KeyPressed& key) {
    switch (key.key) {
        case Key::space:
        case Key::transcript:
        case Key::digit:
        case Key::letter:
        case Key::plus:
        case Key::minus: return true;
        case Key::up:
        case Key::down:
        case Key::left:
        case Key::right:
        case Key::tab:
        case Key::back_tab:
        case Key::enter:
        case Key::escape:
        case Key::page_up:
        case Key::page_down:
        case Key::home:
        case Key::end:
        case Key::backspace: return false;
    }
    return false;
}

}  // namespace frontstage::player
