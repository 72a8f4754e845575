// What gamepads, fingers and keys come to as inputs, through SDL's own queue; no window looks on.
#include <SDL.h>

#include "player/house/devices.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

struct Sdl {
    Sdl() {
        SDL_SetHintWithPriority(SDL_HINT_VIDEODRIVER, "dummy", SDL_HINT_OVERRIDE);
        SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
        REQUIRE(SDL_InitSubSystem(SDL_INIT_VIDEO) == 0);
    }
    ~Sdl() { SDL_QuitSubSystem(SDL_INIT_VIDEO); }
    Sdl(const Sdl&) = delete;
    Sdl& operator=(const Sdl&) = delete;
};

struct Listener {
    std::vector<Input> hear() {
        std::vector<Input> heard;
        SDL_Event event;
        while (SDL_PollEvent(&event) != 0)
            devices.take(event, {1000, 500}, 2, now_ms, heard);
        devices.go_on(now_ms, heard);
        return heard;
    }
    std::vector<Input> finger(Uint32 type, float x, float y, SDL_FingerID id = 1) {
        SDL_Event event{};
        event.tfinger.type = type;
        event.tfinger.fingerId = id;
        event.tfinger.x = x;
        event.tfinger.y = y;
        SDL_PushEvent(&event);
        return hear();
    }
    std::vector<Input> key(SDL_Keycode code, Uint16 mod = 0) {
        SDL_Event event{};
        event.type = SDL_KEYDOWN;
        event.key.keysym.sym = code;
        event.key.keysym.mod = mod;
        SDL_PushEvent(&event);
        return hear();
    }

    Sdl sdl;
    Devices devices;
    std::int64_t now_ms = 1000;
};

std::vector<Control> controls_in(const std::vector<Input>& inputs) {
    std::vector<Control> controls;
    for (const Input& input : inputs)
        if (const auto* controlled = std::get_if<Controlled>(&input))
            controls.push_back(controlled->control);
    return controls;
}

struct Gamepad {
    Gamepad() {
        index = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                          SDL_CONTROLLER_BUTTON_MAX, 0);
        REQUIRE(index >= 0);
        joystick = SDL_JoystickOpen(index);
        REQUIRE(joystick != nullptr);
    }
    ~Gamepad() {
        SDL_JoystickClose(joystick);
        SDL_JoystickDetachVirtual(index);
    }
    Gamepad(const Gamepad&) = delete;
    Gamepad& operator=(const Gamepad&) = delete;
    void button(SDL_GameControllerButton which, Uint8 down) {
        SDL_JoystickSetVirtualButton(joystick, which, down);
    }
    void axis(SDL_GameControllerAxis which, Sint16 value) {
        SDL_JoystickSetVirtualAxis(joystick, which, value);
    }
    int index = -1;
    SDL_Joystick* joystick = nullptr;
};

using Wanted = std::vector<Control>;

}  // namespace

TEST_CASE("a gamepad is taken as it is plugged in, and lets go as it is pulled out", "[inputs]") {
    Listener listener;
    {
        Gamepad pad;
        (void)listener.hear();
        pad.button(SDL_CONTROLLER_BUTTON_A, 1);
        CHECK(controls_in(listener.hear()) == Wanted{Control::confirm});
        CHECK(listener.devices.in_hand() == Device::gamepad);
        pad.button(SDL_CONTROLLER_BUTTON_A, 0);
        pad.button(SDL_CONTROLLER_BUTTON_DPAD_DOWN, 1);
        CHECK(controls_in(listener.hear()) == Wanted{Control::down});
        listener.now_ms += 500;
        CHECK(controls_in(listener.hear()) == Wanted{Control::down});
        CHECK(listener.devices.wake_in_ms(listener.now_ms));
    }
    (void)listener.hear();
    listener.now_ms += 5000;
    CHECK(listener.hear().empty());
    CHECK_FALSE(listener.devices.wake_in_ms(listener.now_ms));
    Gamepad again;
    (void)listener.hear();
    again.button(SDL_CONTROLLER_BUTTON_START, 1);
    CHECK(controls_in(listener.hear()) == Wanted{Control::pause});
}

TEST_CASE("every button of a gamepad that has a use comes as its control", "[inputs]") {
    Listener listener;
    Gamepad pad;
    (void)listener.hear();
    const std::vector<std::pair<SDL_GameControllerButton, Control>> uses{
        {SDL_CONTROLLER_BUTTON_A, Control::confirm},
        {SDL_CONTROLLER_BUTTON_B, Control::back},
        {SDL_CONTROLLER_BUTTON_X, Control::hint},
        {SDL_CONTROLLER_BUTTON_Y, Control::transcript},
        {SDL_CONTROLLER_BUTTON_START, Control::pause},
        {SDL_CONTROLLER_BUTTON_BACK, Control::rewind},
        {SDL_CONTROLLER_BUTTON_LEFTSHOULDER, Control::page_up},
        {SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, Control::page_down},
        {SDL_CONTROLLER_BUTTON_LEFTSTICK, Control::voice},
        {SDL_CONTROLLER_BUTTON_RIGHTSTICK, Control::repeat_speech},
        {SDL_CONTROLLER_BUTTON_DPAD_UP, Control::up},
        {SDL_CONTROLLER_BUTTON_DPAD_LEFT, Control::left},
        {SDL_CONTROLLER_BUTTON_DPAD_RIGHT, Control::right}};
    for (const auto& [button, control] : uses) {
        CAPTURE(button);
        pad.button(button, 1);
        CHECK(controls_in(listener.hear()) == Wanted{control});
        pad.button(button, 0);
        CHECK(listener.hear().empty());
    }
    pad.axis(SDL_CONTROLLER_AXIS_LEFTY, 32'000);
    CHECK(controls_in(listener.hear()) == Wanted{Control::down});
    pad.axis(SDL_CONTROLLER_AXIS_LEFTY, 0);
    pad.axis(SDL_CONTROLLER_AXIS_TRIGGERRIGHT, 32'000);
    CHECK(controls_in(listener.hear()) == Wanted{Control::next});
}

TEST_CASE("one finger points as a mouse does, and lifted it points at nothing", "[inputs]") {
    Listener listener;
    const auto down = listener.finger(SDL_FINGERDOWN, 0.25F, 0.5F);
    REQUIRE(down.size() == 2);
    CHECK(std::get<PointerPressed>(down[1]).at.x == Approx(500));
    CHECK(std::get<PointerPressed>(down[1]).at.y == Approx(500));
    CHECK(listener.devices.in_hand() == Device::touch);
    CHECK(listener.finger(SDL_FINGERDOWN, 0.9F, 0.9F, 2).empty());  // a second one
    CHECK(listener.finger(SDL_FINGERUP, 0.9F, 0.9F, 2).empty());
    CHECK(std::get<PointerMoved>(listener.finger(SDL_FINGERMOTION, 0.5F, 0.5F).front()).at.x ==
          Approx(1000));
    const auto up = listener.finger(SDL_FINGERUP, 0.5F, 0.5F);
    REQUIRE(up.size() == 2);
    CHECK(std::holds_alternative<PointerReleased>(up[0]));
    CHECK(std::get<PointerMoved>(up[1]).at.x < 0);
    CHECK(listener.finger(SDL_FINGERDOWN, 0.1F, 0.1F, 3).size() == 2);  // the next tap counts
}

TEST_CASE("what SDL makes of a finger for programs that know only mice is not heard twice",
          "[inputs]") {
    Listener listener;
    SDL_Event event{};
    event.type = SDL_MOUSEBUTTONDOWN;
    event.button.which = SDL_TOUCH_MOUSEID;
    event.button.button = SDL_BUTTON_LEFT;
    SDL_PushEvent(&event);
    CHECK(listener.hear().empty());
}

TEST_CASE("a key that was chosen comes as its control, and the key before it as nothing",
          "[inputs]") {
    Listener listener;
    listener.devices.set_controls(Controls(KeyWishes{{"transcript", "t, comma"}}));
    CHECK(controls_in(listener.key(SDLK_t)) == Wanted{Control::transcript});
    CHECK(controls_in(listener.key(SDLK_COMMA)) == Wanted{Control::transcript});
    CHECK(listener.key(SDLK_h).empty());
    CHECK(std::holds_alternative<KeyPressed>(listener.key(SDLK_TAB).front()));
    CHECK(controls_in(listener.key(SDLK_t, KMOD_LCTRL)).empty());
    listener.devices.set_controls({});
    CHECK(std::holds_alternative<KeyPressed>(listener.key(SDLK_h).front()));
}

TEST_CASE("while a key is being chosen the next comes as its name, and only that one", "[inputs]") {
    Listener listener;
    listener.devices.name_the_next();
    CHECK(listener.key(SDLK_LSHIFT).empty());
    const auto named = listener.key(SDLK_TAB, KMOD_LSHIFT);
    REQUIRE(named.size() == 1);
    CHECK(std::get<Named>(named.front()).name == "shift tab");
    CHECK(std::holds_alternative<KeyPressed>(listener.key(SDLK_TAB).front()));
}

}  // namespace frontstage::player
