#include "player/house/devices.hpp"

#include <algorithm>
#include <string>

#include "player/house/backend_sdl.hpp"

namespace frontstage::player {
namespace {

std::string in_small_letters(std::string_view words) {
    std::string small(words);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

// As preferences hold it; empty for keys that are only ever held with others.
std::string name_of(const SDL_Keysym& key) {
    switch (key.sym) {
        case SDLK_COMMA: return "comma";
        case SDLK_KP_ENTER: return "return";
        case SDLK_LSHIFT:
        case SDLK_RSHIFT:
        case SDLK_LCTRL:
        case SDLK_RCTRL:
        case SDLK_LALT:
        case SDLK_RALT:
        case SDLK_LGUI:
        case SDLK_RGUI: return {};
        default: break;
    }
    const std::string name = in_small_letters(SDL_GetKeyName(key.sym));
    const bool shifted_tab = key.sym == SDLK_TAB && (key.mod & KMOD_SHIFT) != 0;
    return shifted_tab ? "shift tab" : name;
}

std::string name_of(SDL_GameControllerButton button) {
    const char* name = SDL_GameControllerGetStringForButton(button);
    return name == nullptr ? "" : "pad " + std::string(name);
}

// What it also writes: in a field it arrives a second time, as Typed. 0: nothing.
char letter_of(const std::string& name) {
    if (name == "space") return ' ';
    if (name == "comma") return ',';
    return name.size() == 1 ? name[0] : '\0';
}

bool is_from_finger(Uint32 which) {
    return which == SDL_TOUCH_MOUSEID;
}

}  // namespace

Devices::Devices() {
    // Fingers come as fingers: as a mouse they would come twice.
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    has_gamepads_ = SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) == 0;
}

Devices::~Devices() {
    controllers_.clear();
    if (has_gamepads_) SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
}

void Devices::take(const SDL_Event& event, Point window, float units_per_point, std::int64_t now_ms,
                   std::vector<Input>& heard) {
    switch (event.type) {
        case SDL_CONTROLLERDEVICEADDED: return open_controller(event.cdevice.which);
        case SDL_CONTROLLERDEVICEREMOVED: return forget_controller(event.cdevice.which);
        case SDL_CONTROLLERBUTTONDOWN:
            held_.press(name_of(static_cast<SDL_GameControllerButton>(event.cbutton.button)),
                        now_ms);
            return go_on(now_ms, heard);
        case SDL_CONTROLLERBUTTONUP:
            return held_.release(
                name_of(static_cast<SDL_GameControllerButton>(event.cbutton.button)));
        case SDL_CONTROLLERAXISMOTION: take_axis(event.caxis, now_ms); return go_on(now_ms, heard);
        case SDL_FINGERDOWN: naming_ = Naming::not_asked; [[fallthrough]];
        case SDL_FINGERMOTION:
        case SDL_FINGERUP:
            return take_finger(event.tfinger,
                               {event.tfinger.x * window.x * units_per_point,
                                event.tfinger.y * window.y * units_per_point},
                               heard);
        case SDL_KEYDOWN:
            in_hand_ = Device::keyboard;
            if (take_key(event.key, heard)) return;
            break;
        case SDL_MOUSEMOTION:
            if (is_from_finger(event.motion.which)) return;
            break;
        case SDL_MOUSEBUTTONDOWN: naming_ = Naming::not_asked; [[fallthrough]];
        case SDL_MOUSEBUTTONUP:
            if (is_from_finger(event.button.which)) return;
            in_hand_ = Device::keyboard;
            break;
        default: break;
    }
    if (auto input = input_of(event, units_per_point)) heard.push_back(std::move(*input));
}

// True where it is dealt with: it was chosen for something else, or stands for nothing any more.
bool Devices::take_key(const SDL_KeyboardEvent& event, std::vector<Input>& heard) {
    const std::string name = name_of(event.keysym);
    const Press press = event.repeat != 0 ? Press::held : Press::first;
    if (naming_ == Naming::next) {
        if (name.empty()) return true;
        naming_ = Naming::not_asked;
        heard.push_back(Named{name});
        return true;
    }
    // With one of these held it is another key, which nobody can choose.
    if ((event.keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)) != 0) return false;
    if (const auto control = controls_.chosen_for(name)) {
        heard.push_back(Controlled{*control, 0, press, letter_of(name)});
        return true;
    }
    return controls_.is_free(name);
}

void Devices::go_on(std::int64_t now_ms, std::vector<Input>& heard) {
    for (const ButtonDown& button : held_.take(now_ms)) {
        in_hand_ = Device::gamepad;
        if (naming_ == Naming::next && button.press == Press::first) {
            naming_ = Naming::not_asked;
            heard.push_back(Named{button.name});
        } else if (const auto control = controls_.control_for(button.name)) {
            heard.push_back(Controlled{*control, 0, button.press});
        }
    }
}

std::optional<int> Devices::wake_in_ms(std::int64_t now_ms) const {
    return held_.wake_in_ms(now_ms);
}

// One finger points, as a mouse would. Lifted, it points at nothing.
void Devices::take_finger(const SDL_TouchFingerEvent& event, Point at, std::vector<Input>& heard) {
    if (event.type == SDL_FINGERDOWN) {
        if (finger_) return;
        finger_ = event.fingerId;
        in_hand_ = Device::touch;
        heard.push_back(PointerMoved{at});
        heard.push_back(PointerPressed{at});
        return;
    }
    if (finger_ != event.fingerId) return;
    if (event.type == SDL_FINGERMOTION) {
        heard.push_back(PointerMoved{at});
        return;
    }
    finger_.reset();
    heard.push_back(PointerReleased{at});
    heard.push_back(PointerMoved{{-1, -1}});
}

void Devices::take_axis(const SDL_ControllerAxisEvent& event, std::int64_t now_ms) {
    const float push = static_cast<float>(event.value) / 32767;
    switch (event.axis) {
        case SDL_CONTROLLER_AXIS_LEFTX:
            return held_.lean("pad stickleft", "pad stickright", push, now_ms);
        case SDL_CONTROLLER_AXIS_LEFTY:
            return held_.lean("pad stickup", "pad stickdown", push, now_ms);
        case SDL_CONTROLLER_AXIS_TRIGGERLEFT:
            return held_.lean("", "pad lefttrigger", push, now_ms);
        case SDL_CONTROLLER_AXIS_TRIGGERRIGHT:
            return held_.lean("", "pad righttrigger", push, now_ms);
        default: return;
    }
}

void Devices::open_controller(int index) {
    if (SDL_GameController* controller = SDL_GameControllerOpen(index))
        controllers_.emplace_back(controller);
}

// Whatever it held down nobody holds any more.
void Devices::forget_controller(SDL_JoystickID id) {
    std::erase_if(controllers_, [id](const auto& controller) {
        return SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(controller.get())) == id;
    });
    held_.let_go();
}

}  // namespace frontstage::player
