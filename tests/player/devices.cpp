// Whole encounters by gamepad alone, by touch alone and by the voice's log alone, through SDL's own
// queue. The gamepad is SDL's virtual one.
#include <SDL.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "player/sample.hpp"
#include "player/shell/accompanied.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

// An encounter at the window, with whatever device pushes events.
struct Seat {
    explicit Seat(AccompanimentWishes wishes = {}, Timing timing = Timing::off)
        : scenario(sample::scenario()),
          rehearsal(scenario, scripts, nullptr),
          accompaniment(std::move(wishes)) {
        SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
        REQUIRE_FALSE(rehearsal.perform(sample::begin(timing)));
        house.emplace(headless());
        performance.emplace(rehearsal, *house, Purpose::attempt, Opening::briefing, now_ms);
        settle();
    }
    void take() {
        const std::vector<Input> heard = house->listen(0);
        inputs.insert(inputs.end(), heard.begin(), heard.end());
        (void)accompanied_step(*performance, *house, accompaniment, {words, "en"}, heard, now_ms);
    }
    void wait(int ms) {
        for (int passed = 0; passed < ms; passed += 100) {
            now_ms += 100;
            take();
        }
    }
    void settle() { wait(1000); }
    void press(SDL_Keycode code) {
        SDL_Event event{};
        event.type = SDL_KEYDOWN;
        event.key.keysym.sym = code;
        SDL_PushEvent(&event);
        take();
        settle();
    }
    [[nodiscard]] const ItemList& items() const { return house->items(); }
    [[nodiscard]] bool shows(const char* id) const { return items().find(id) != nullptr; }
    [[nodiscard]] std::string choice(const std::string& text) const {
        for (const Item& item : items().all())
            if (item.role == Role::choice && item.name.starts_with(text)) return item.id;
        FAIL("not offered: " << text);
        return {};
    }
    [[nodiscard]] std::vector<std::string> chosen() const {
        std::vector<std::string> made;
        for (const Fact& fact : rehearsal.facts())
            if (const auto* choice = std::get_if<ChoiceMade>(&fact))
                made.push_back(scenario.names.choices[choice->choice]);
        return made;
    }

    Scenario scenario;
    NoScripts scripts;
    app::Rehearsal rehearsal;
    Phrasebook words;
    Accompaniment accompaniment;
    std::optional<Stagehouse> house;
    std::optional<Performance> performance;
    std::vector<Input> inputs;
    std::int64_t now_ms = 1000;
};

// Plugged in for as long as this lives.
class Gamepad {
public:
    explicit Gamepad(Seat& seat) : seat_(seat) {
        index_ = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER,
                                           SDL_CONTROLLER_AXIS_MAX, SDL_CONTROLLER_BUTTON_MAX, 0);
        REQUIRE(index_ >= 0);
        joystick_ = SDL_JoystickOpen(index_);
        REQUIRE(joystick_ != nullptr);
        seat.settle();
    }
    ~Gamepad() { unplug(); }
    Gamepad(const Gamepad&) = delete;
    Gamepad& operator=(const Gamepad&) = delete;

    void unplug() {
        if (joystick_ == nullptr) return;
        SDL_JoystickClose(joystick_);
        SDL_JoystickDetachVirtual(index_);
        joystick_ = nullptr;
    }
    void press(SDL_GameControllerButton button) {
        SDL_JoystickSetVirtualButton(joystick_, button, 1);
        seat_.take();
        SDL_JoystickSetVirtualButton(joystick_, button, 0);
        seat_.take();
        seat_.settle();
    }
    void push_stick(Sint16 by) {
        SDL_JoystickSetVirtualAxis(joystick_, SDL_CONTROLLER_AXIS_LEFTY, by);
        seat_.take();
        SDL_JoystickSetVirtualAxis(joystick_, SDL_CONTROLLER_AXIS_LEFTY, 0);
        seat_.take();
        seat_.settle();
    }
    // With the stick, as a person would.
    void go_to(const std::string& id) {
        for (int tries = 0; tries < 14; ++tries) {
            if (seat_.performance->focus() == id) return;
            push_stick(32'000);
        }
        FAIL("the stick never came to " << id);
    }

private:
    Seat& seat_;
    int index_ = -1;
    SDL_Joystick* joystick_ = nullptr;
};

class Finger {
public:
    explicit Finger(Seat& seat) : seat_(seat) {}
    void tap(const std::string& id) {
        const Item* item = seat_.items().find(id);
        if (item == nullptr) FAIL("nothing on the screen is called " << id);
        const Point at = item->visible.centre();  // the list is another one with each frame
        down(at);
        up(at);
    }
    void down(Point at) { push(SDL_FINGERDOWN, at); }
    void move(Point at) { push(SDL_FINGERMOTION, at); }
    void up(Point at) {
        push(SDL_FINGERUP, at);
        seat_.settle();
    }

private:
    void push(Uint32 type, Point at) {
        SDL_Event event{};
        event.type = type;
        event.tfinger.type = type;
        event.tfinger.touchId = 7;
        event.tfinger.fingerId = 1;
        event.tfinger.x = at.x / seat_.house->size().x;
        event.tfinger.y = at.y / seat_.house->size().y;
        SDL_PushEvent(&event);
        seat_.take();
    }
    Seat& seat_;
};

}  // namespace

TEST_CASE("an encounter can be played with the gamepad alone", "[devices]") {
    Seat seat;
    Gamepad pad(seat);
    REQUIRE(seat.shows("begin"));
    pad.press(SDL_CONTROLLER_BUTTON_A);
    REQUIRE(seat.shows("choice:1"));
    CHECK(seat.house->in_hand() == Device::gamepad);
    pad.press(SDL_CONTROLLER_BUTTON_START);
    REQUIRE(seat.shows("resume"));
    pad.press(SDL_CONTROLLER_BUTTON_B);
    REQUIRE(seat.shows("choice:1"));
    pad.press(SDL_CONTROLLER_BUTTON_Y);
    REQUIRE(seat.shows("close"));
    pad.press(SDL_CONTROLLER_BUTTON_B);
    pad.go_to(seat.choice("I'm sorry"));
    pad.press(SDL_CONTROLLER_BUTTON_A);
    REQUIRE(seat.shows("read-on"));
    pad.press(SDL_CONTROLLER_BUTTON_A);
    pad.go_to(seat.choice("A room is held"));
    pad.press(SDL_CONTROLLER_BUTTON_A);
    CHECK(seat.chosen() == std::vector<std::string>{"arrival:sorry", "offer:room"});
    pad.press(SDL_CONTROLLER_BUTTON_A);
    REQUIRE(seat.shows("rate:1"));
    pad.go_to("skip-rating");
    pad.press(SDL_CONTROLLER_BUTTON_A);
    REQUIRE(seat.shows("done"));
    pad.press(SDL_CONTROLLER_BUTTON_RIGHTSHOULDER);
    pad.go_to("done");
    pad.press(SDL_CONTROLLER_BUTTON_A);
    CHECK(seat.performance->left() == Leaving::done);
}

TEST_CASE("a gamepad that is pulled out while it is held lets go, and a new one is taken",
          "[devices]") {
    Seat seat;
    {
        Gamepad pad(seat);
        pad.push_stick(10);
    }
    seat.settle();
    Gamepad again(seat);
    again.press(SDL_CONTROLLER_BUTTON_A);
    CHECK(seat.shows("choice:1"));
}

TEST_CASE("an encounter can be played with a finger alone", "[devices]") {
    Seat seat;
    Finger finger(seat);
    finger.tap("begin");
    CHECK(seat.house->in_hand() == Device::touch);
    finger.tap("open-pause");
    finger.tap("resume");
    finger.tap(seat.choice("It's the booking system"));
    finger.tap("read-on");
    finger.tap(seat.choice("A room is held"));
    CHECK(seat.chosen() == std::vector<std::string>{"arrival:system", "offer:room"});
    finger.tap("look-back");
    finger.tap("rate:4");
    // A finger that drags scrolls, and takes nothing of what it lay on.
    const Point middle{seat.house->size().x / 2, seat.house->size().y / 2};
    finger.down(middle);
    finger.move({middle.x, middle.y - 120});
    finger.up({middle.x, middle.y - 150});
    CHECK(seat.items().find("debrief")->value != "at the top");
    CHECK_FALSE(seat.performance->left());
    finger.tap("done");
    CHECK(seat.performance->left() == Leaving::done);
}

TEST_CASE("a finger acts as it is lifted, and a second one does nothing", "[devices]") {
    Seat seat;
    Finger finger(seat);
    const Point begin = seat.items().find("begin")->visible.centre();
    finger.down(begin);
    CHECK(seat.shows("begin"));
    finger.move({5, 5});
    finger.up({5, 5});
    CHECK(seat.shows("begin"));
    for (const Item& item : seat.items().all())
        if (item.role == Role::button) CHECK(item.rect.h >= 47.5F);
}

TEST_CASE("while a key is being chosen it comes as its name", "[devices]") {
    Seat seat;
    seat.house->name_the_next_key();
    seat.inputs.clear();
    seat.press(SDLK_RETURN);
    CHECK(seat.shows("begin"));  // it did nothing else
    REQUIRE(std::holds_alternative<Named>(seat.inputs.front()));
    CHECK(std::get<Named>(seat.inputs.front()).name == "return");
    seat.house->set_controls(Controls(KeyWishes{{"confirm", "t"}}));
    seat.press(SDLK_RETURN);
    CHECK(seat.shows("begin"));
    seat.press(SDLK_t);
    CHECK(seat.shows("choice:1"));
}

TEST_CASE("a whole encounter can be played by what the voice says alone", "[voice]") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() /
                                         ("frontstage-log-" + std::to_string(SDL_GetTicks64()));
    std::filesystem::create_directories(folder);
    AccompanimentWishes wishes;
    wishes.voice_log = folder / "voice.log";
    Seat seat(wishes);
    std::size_t read = 0;
    // What was said since the last time, as a person would hear it.
    const auto hear = [&] {
        std::ifstream file(wishes.voice_log);
        std::vector<std::string> lines;
        std::string line;
        for (std::size_t i = 0; std::getline(file, line); ++i)
            if (i >= read) lines.push_back(line);
        read += lines.size();
        return lines;
    };
    const auto said = [](const std::vector<std::string>& lines, const std::string& words) {
        return std::ranges::any_of(
            lines, [&](const std::string& line) { return line.find(words) != std::string::npos; });
    };
    // Tab until the voice comes to it.
    const auto find = [&](const std::string& words) {
        for (int tries = 0; tries < 12; ++tries) {
            seat.press(SDLK_TAB);
            if (said(hear(), words)) return;
        }
        FAIL("the voice never came to " << words);
    };

    CHECK(said(hear(), "Begin, button"));
    seat.press(SDLK_RETURN);
    auto heard = hear();
    CHECK(said(heard, "choices are open."));
    CHECK(said(heard, "Mr Okafor"));
    find("I'm sorry");
    seat.press(SDLK_RETURN);
    heard = hear();
    CHECK(said(heard, "You ring the house across the square."));
    CHECK(said(heard, "Read on, button"));
    seat.press(SDLK_RETURN);
    heard = hear();
    CHECK(said(heard, "Mr Okafor"));
    CHECK(said(heard, "choice"));
    find("A room is held");
    seat.press(SDLK_RETURN);
    CHECK(said(hear(), "The encounter is over."));
    seat.press(SDLK_RETURN);
    CHECK(said(hear(), "Afterwards."));
    find("Skip");
    seat.press(SDLK_RETURN);
    heard = hear();
    CHECK(said(heard, "Debrief."));
    CHECK(said(heard, "Done, button"));
    // The whole screen can be read back.
    seat.press(SDLK_s);
    (void)hear();
    seat.press(SDLK_s);
    heard = hear();
    for (const Item& item : seat.items().all())
        if (item.role == Role::text || item.role == Role::heading) {
            CAPTURE(item.name, item.id);
            if (!item.id.ends_with(":showing")) CHECK(said(heard, item.name.substr(0, 40)));
        }
    std::filesystem::remove_all(folder);
}

TEST_CASE("nobody's time runs out while the voice speaks, and leaving silences it", "[voice]") {
    AccompanimentWishes wishes;
    wishes.voice = Heard::yes;
    wishes.voice_command = "exec sleep 30";
    Seat seat(wishes, Timing::x1);
    seat.press(SDLK_RETURN);
    seat.press(SDLK_1);
    seat.press(SDLK_RETURN);
    REQUIRE(seat.shows("time-left"));
    REQUIRE(seat.accompaniment.is_speaking());
    seat.wait(60'000);
    CHECK(seat.shows("time-left"));
    seat.press(SDLK_v);  // off: it is silent, and time runs
    CHECK_FALSE(seat.accompaniment.is_speaking());
    seat.wait(60'000);
    CHECK_FALSE(seat.shows("time-left"));
    CHECK(seat.chosen().back() == "offer:wait");
}

}  // namespace frontstage::player
