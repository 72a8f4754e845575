// Everything that somebody can have in their hands: keyboard, mouse, gamepads as they come and go,
// fingers. Turns SDL's events into ours, by the keys that somebody chose.
#pragma once

#include <SDL.h>

#include <memory>
#include <optional>
#include <vector>

#include "player/house/controls.hpp"
#include "player/house/held.hpp"
#include "player/house/input.hpp"

namespace frontstage::player {

class Devices {
public:
    Devices();
    ~Devices();
    Devices(const Devices&) = delete;
    Devices& operator=(const Devices&) = delete;

    void set_controls(Controls controls) { controls_ = std::move(controls); }
    [[nodiscard]] const Controls& controls() const { return controls_; }
    // The next key or button comes as its name, whatever it stands for; not after a press of the
    // pointer, which means something else.
    void name_the_next() { naming_ = Naming::next; }

    // `window`: its size in SDL's points; `units_per_point`: see backend_sdl.hpp.
    void take(const SDL_Event& event, Point window, float units_per_point, std::int64_t now_ms,
              std::vector<Input>& heard);
    // What is held down and goes on.
    void go_on(std::int64_t now_ms, std::vector<Input>& heard);
    [[nodiscard]] std::optional<int> wake_in_ms(std::int64_t now_ms) const;
    // What was used last.
    [[nodiscard]] Device in_hand() const { return in_hand_; }

private:
    enum class Naming : std::uint8_t { not_asked, next };
    struct CloseController {
        void operator()(SDL_GameController* controller) const {
            SDL_GameControllerClose(controller);
        }
    };

    [[nodiscard]] bool take_key(const SDL_KeyboardEvent& event, std::vector<Input>& heard);
    void take_finger(const SDL_TouchFingerEvent& event, Point at, std::vector<Input>& heard);
    void take_axis(const SDL_ControllerAxisEvent& event, std::int64_t now_ms);
    void open_controller(int index);
    void forget_controller(SDL_JoystickID id);

    Controls controls_;
    Held held_;
    std::vector<std::unique_ptr<SDL_GameController, CloseController>> controllers_;
    std::optional<SDL_FingerID> finger_;  // the one that points; others are none of ours
    Device in_hand_ = Device::keyboard;
    Naming naming_ = Naming::not_asked;
    bool has_gamepads_ = false;  // SDL could be asked for them
};

}  // namespace frontstage::player
