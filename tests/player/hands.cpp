#include "player/hands.hpp"

#include <algorithm>
#include <set>

namespace frontstage::player {
namespace {

constexpr int patience = 400;  // movements

const Item& item_called(const Trainee& trainee, const std::string& id) {
    const Item* item = trainee.items().find(id);
    if (item == nullptr) throw Unreachable("nothing on the screen is called " + id);
    return *item;
}

void press(Trainee& trainee, SDL_Keycode code, SDL_Keymod held = KMOD_NONE) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = code;
    event.key.keysym.mod = held;
    trainee.push(event);
}

// Frames that only measure.
void look(Trainee& trainee) {
    for (int frame = 0; frame < 4 && trainee.wake && *trainee.wake <= 20; ++frame) {
        trainee.now_ms += *trainee.wake;
        trainee.take();
    }
}

// How far a region must be moved for the middle of the item to show: negative: upwards.
float out_of_sight(const Trainee& trainee, const Item& item) {
    const Item* region = item.region.empty() ? nullptr : trainee.items().find(item.region);
    if (region == nullptr) return 0;
    const float middle = item.rect.centre().y;
    if (middle < region->visible.y + 4) return middle - region->visible.centre().y;
    if (middle > region->visible.bottom() - 4) return middle - region->visible.centre().y;
    return 0;
}

class Keyboard final : public Hands {
public:
    std::string name() const override { return "keyboard"; }
    void use(Trainee& trainee, const std::string& id) override {
        (void)item_called(trainee, id);
        for (int tries = 0; trainee.sitting->focus() != id; ++tries) {
            if (tries == patience) throw Unreachable("Tab never comes to " + id);
            press(trainee, SDLK_TAB);
            look(trainee);
        }
        press(trainee, SDLK_RETURN);
        trainee.settle();
    }
};

class Mouse final : public Hands {
public:
    std::string name() const override { return "mouse"; }
    void use(Trainee& trainee, const std::string& id) override {
        for (int tries = 0;; ++tries) {
            const Item& item = item_called(trainee, id);
            const float by = out_of_sight(trainee, item);
            if (by == 0) break;
            if (tries == patience) throw Unreachable("the wheel never brings " + id);
            const Point over = item_called(trainee, item.region).visible.centre();
            move(trainee, over);  // from here on there are other items
            SDL_Event event{};
            event.type = SDL_MOUSEWHEEL;
            const SDL_Point at = point(trainee, over);
            event.wheel.mouseX = at.x;
            event.wheel.mouseY = at.y;
            event.wheel.y = by > 0 ? -1 : 1;
            event.wheel.preciseY = static_cast<float>(event.wheel.y);
            trainee.push(event);
            look(trainee);
        }
        const Point at = item_called(trainee, id).visible.centre();
        move(trainee, at);
        for (const Uint32 type : {SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONUP}) {
            SDL_Event event{};
            event.type = type;
            event.button.button = SDL_BUTTON_LEFT;
            event.button.x = point(trainee, at).x;
            event.button.y = point(trainee, at).y;
            trainee.push(event);
        }
        trainee.settle();
    }

private:
    static SDL_Point point(const Trainee& trainee, Point at) {
        const Point in_window = trainee.house.to_window(at);
        return {static_cast<int>(in_window.x), static_cast<int>(in_window.y)};
    }
    static void move(Trainee& trainee, Point at) {
        SDL_Event event{};
        event.type = SDL_MOUSEMOTION;
        event.motion.x = point(trainee, at).x;
        event.motion.y = point(trainee, at).y;
        trainee.push(event);
    }
};

class Finger final : public Hands {
public:
    std::string name() const override { return "finger"; }
    void use(Trainee& trainee, const std::string& id) override {
        for (int tries = 0;; ++tries) {
            const Item& item = item_called(trainee, id);
            const float by = out_of_sight(trainee, item);
            if (by == 0) break;
            if (tries == patience) throw Unreachable("no dragging brings " + id);
            const Rect region = item_called(trainee, item.region).visible;
            const float reach = std::clamp(by, -region.h * 0.4F, region.h * 0.4F);
            const Point from = region.centre();
            const Point to{from.x, from.y - (std::abs(reach) < 16 ? (by > 0 ? 16 : -16) : reach)};
            drag(trainee, from, to);
        }
        const Point at = item_called(trainee, id).visible.centre();
        touch(trainee, SDL_FINGERDOWN, at);
        touch(trainee, SDL_FINGERUP, at);
        trainee.settle();
    }

private:
    static void drag(Trainee& trainee, Point from, Point to) {
        touch(trainee, SDL_FINGERDOWN, from);
        touch(trainee, SDL_FINGERMOTION, {from.x, (from.y + to.y) / 2});
        touch(trainee, SDL_FINGERMOTION, to);
        touch(trainee, SDL_FINGERUP, to);
        look(trainee);
    }
    static void touch(Trainee& trainee, Uint32 type, Point at) {
        SDL_Event event{};
        event.type = type;
        event.tfinger.touchId = 7;
        event.tfinger.fingerId = 1;
        event.tfinger.x = at.x / trainee.house.size().x;
        event.tfinger.y = at.y / trainee.house.size().y;
        trainee.push(event);
    }
};

// Goes towards a thing with the pad's cross, as an eye would, and from one to the next with the
// trigger where that does not lead there.
class Gamepad final : public Hands {
public:
    Gamepad() {
        SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
        if (SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) != 0) throw Unreachable(SDL_GetError());
        index_ = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER,
                                           SDL_CONTROLLER_AXIS_MAX, SDL_CONTROLLER_BUTTON_MAX, 0);
        joystick_ = index_ < 0 ? nullptr : SDL_JoystickOpen(index_);
        if (joystick_ == nullptr) throw Unreachable(SDL_GetError());
    }
    ~Gamepad() override {
        SDL_JoystickClose(joystick_);
        SDL_JoystickDetachVirtual(index_);
        SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
    }
    Gamepad(const Gamepad&) = delete;
    Gamepad& operator=(const Gamepad&) = delete;

    std::string name() const override { return "gamepad"; }
    void use(Trainee& trainee, const std::string& id) override {
        trainee.take();  // it may only now have been plugged in
        (void)item_called(trainee, id);
        constexpr int by_cross = 12;
        for (int tries = 0; trainee.sitting->focus() != id; ++tries) {
            if (tries == patience) throw Unreachable("the gamepad never comes to " + id);
            const Item* here = trainee.focused();
            const Item& there = item_called(trainee, id);
            if (here == nullptr || tries > by_cross)
                pull_trigger(trainee);
            else
                press(trainee, towards(here->rect, there.rect));
        }
        press(trainee, SDL_CONTROLLER_BUTTON_A);
        trainee.settle();
    }

private:
    static SDL_GameControllerButton towards(const Rect& here, const Rect& there) {
        if (there.y >= here.bottom() - 6) return SDL_CONTROLLER_BUTTON_DPAD_DOWN;
        if (there.bottom() <= here.y + 6) return SDL_CONTROLLER_BUTTON_DPAD_UP;
        return there.x > here.x ? SDL_CONTROLLER_BUTTON_DPAD_RIGHT
                                : SDL_CONTROLLER_BUTTON_DPAD_LEFT;
    }
    void press(Trainee& trainee, SDL_GameControllerButton button) {
        for (const Uint8 down : {Uint8{1}, Uint8{0}}) {
            SDL_JoystickSetVirtualButton(joystick_, button, down);
            trainee.take();
        }
        look(trainee);
    }
    void pull_trigger(Trainee& trainee) {
        for (const Sint16 pull : {Sint16{32'000}, Sint16{-32'768}}) {
            SDL_JoystickSetVirtualAxis(joystick_, SDL_CONTROLLER_AXIS_TRIGGERRIGHT, pull);
            trainee.take();
        }
        look(trainee);
    }

    int index_ = -1;
    SDL_Joystick* joystick_ = nullptr;
};

}  // namespace

std::unique_ptr<Hands> keyboard() {
    return std::make_unique<Keyboard>();
}
std::unique_ptr<Hands> mouse() {
    return std::make_unique<Mouse>();
}
std::unique_ptr<Hands> finger() {
    return std::make_unique<Finger>();
}
std::unique_ptr<Hands> gamepad() {
    return std::make_unique<Gamepad>();
}

std::vector<std::string> unreachable_by_keyboard(Trainee& trainee) {
    std::set<std::string> left;
    for (const Item& item : trainee.items().all())
        if (item.action) left.insert(item.id);
    std::vector<std::string> faults;
    constexpr float border = 12;  // a card's edge may lie outside
    for (std::size_t steps = left.size(); steps > 0; --steps) {
        press(trainee, SDLK_TAB);
        look(trainee);
        const Item* item = trainee.focused();
        if (item == nullptr) {
            faults.push_back("Tab leads to nothing on the screen");
            continue;
        }
        left.erase(item->id);
        const Item* region = trainee.items().find(item->region);
        const float room = region != nullptr ? region->rect.h : item->rect.h;
        if (item->visible.h < std::min(item->rect.h, room) - border)
            faults.push_back(item->id + " has the focus and does not show");
    }
    for (const std::string& id : left)
        faults.push_back("Tab never comes to " + id);
    return faults;
}

}  // namespace frontstage::player
