#include "player/house/backend_sdl.hpp"

namespace frontstage::player {
namespace {

// Everywhere, whatever else has the keyboard.
std::optional<Input> with_control(SDL_Keycode code, Press press) {
    switch (code) {
        case SDLK_PLUS:
        case SDLK_EQUALS:
        case SDLK_KP_PLUS: return Controlled{Control::bigger_text, 0, press};
        case SDLK_MINUS:
        case SDLK_KP_MINUS: return Controlled{Control::smaller_text, 0, press};
        case SDLK_f: return Controlled{Control::search, 0, press};
        default: return std::nullopt;  // it was meant for somebody else
    }
}

std::optional<Input> key_of(const SDL_KeyboardEvent& event) {
    const Press press = event.repeat != 0 ? Press::held : Press::first;
    const SDL_Keycode code = event.keysym.sym;
    if (code >= SDLK_1 && code <= SDLK_9) return KeyPressed{Key::digit, code - SDLK_1 + 1, press};
    if (code >= SDLK_KP_1 && code <= SDLK_KP_9)
        return KeyPressed{Key::digit, code - SDLK_KP_1 + 1, press};
    const bool shift = (event.keysym.mod & KMOD_SHIFT) != 0;
    if ((event.keysym.mod & KMOD_CTRL) != 0) return with_control(code, press);
    switch (code) {
        case SDLK_UP: return KeyPressed{Key::up, 0, press};
        case SDLK_DOWN: return KeyPressed{Key::down, 0, press};
        case SDLK_LEFT: return KeyPressed{Key::left, 0, press};
        case SDLK_RIGHT: return KeyPressed{Key::right, 0, press};
        case SDLK_TAB: return KeyPressed{shift ? Key::back_tab : Key::tab, 0, press};
        case SDLK_RETURN:
        case SDLK_KP_ENTER: return KeyPressed{Key::enter, 0, press};
        case SDLK_SPACE: return KeyPressed{Key::space, 0, press};
        case SDLK_ESCAPE: return KeyPressed{Key::escape, 0, press};
        case SDLK_PAGEUP: return KeyPressed{Key::page_up, 0, press};
        case SDLK_PAGEDOWN: return KeyPressed{Key::page_down, 0, press};
        case SDLK_HOME: return KeyPressed{Key::home, 0, press};
        case SDLK_END: return KeyPressed{Key::end, 0, press};
        case SDLK_h: return KeyPressed{Key::transcript, 0, press};
        case SDLK_BACKSPACE: return KeyPressed{Key::backspace, 0, press};
        case SDLK_PLUS:
        case SDLK_EQUALS:
        case SDLK_KP_PLUS: return KeyPressed{Key::plus, 0, press};
        case SDLK_MINUS:
        case SDLK_KP_MINUS: return KeyPressed{Key::minus, 0, press};
        default: break;
    }
    // With one of these held it was meant for somebody else.
    if ((event.keysym.mod & (KMOD_ALT | KMOD_GUI)) != 0) return std::nullopt;
    if (code < SDLK_a || code > SDLK_z) return std::nullopt;
    return KeyPressed{Key::letter, 0, press, static_cast<char>('a' + (code - SDLK_a))};
}

std::optional<Input> window_of(const SDL_WindowEvent& event) {
    switch (event.event) {
        case SDL_WINDOWEVENT_FOCUS_LOST: return AttentionMoved{Attention::elsewhere};
        case SDL_WINDOWEVENT_FOCUS_GAINED: return AttentionMoved{Attention::here};
        case SDL_WINDOWEVENT_LEAVE: return PointerMoved{{-1, -1}};
        default: return std::nullopt;
    }
}

}  // namespace

std::optional<Input> input_of(const SDL_Event& event, float units_per_point) {
    const auto at = [units_per_point](int x, int y) {
        return Point{static_cast<float>(x) * units_per_point,
                     static_cast<float>(y) * units_per_point};
    };
    switch (event.type) {
        case SDL_QUIT: return CloseAsked{};
        case SDL_USEREVENT: return Rung{};
        case SDL_KEYDOWN: return key_of(event.key);
        case SDL_TEXTINPUT: return Typed{event.text.text};
        case SDL_WINDOWEVENT: return window_of(event.window);
        case SDL_MOUSEMOTION: return PointerMoved{at(event.motion.x, event.motion.y)};
        case SDL_MOUSEBUTTONDOWN:
            if (event.button.button != SDL_BUTTON_LEFT) return std::nullopt;
            return PointerPressed{at(event.button.x, event.button.y)};
        case SDL_MOUSEBUTTONUP:
            if (event.button.button != SDL_BUTTON_LEFT) return std::nullopt;
            return PointerReleased{at(event.button.x, event.button.y)};
        case SDL_MOUSEWHEEL:
            return Wheeled{at(event.wheel.mouseX, event.wheel.mouseY), event.wheel.preciseY};
        default: return std::nullopt;
    }
}

}  // namespace frontstage::player
