// Real-time pressure at a whole sitting: everything that stops somebody's time, and that it goes on
// with what was left.
#include <SDL.h>

#include <functional>
#include <string>
#include <vector>

#include "player/sitting_hand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

// At the timed moment of the worked example, with ten seconds of its twenty-five gone.
struct UnderPressure {
    explicit UnderPressure(app::Preferences preferences = {})
        : hand(timed(std::move(preferences)), wishes()) {
        hand.press(SDLK_RETURN);
        for (int steps = 0; steps < 20 && !hand.shows("time-left"); ++steps)
            hand.press(hand.shows("read-on") ? SDLK_RETURN : SDLK_1);
        REQUIRE(hand.shows("time-left"));
    }
    static app::Preferences timed(app::Preferences preferences) {
        preferences.introduced = app::Switch::on;
        preferences.timing = Timing::x1;
        return preferences;
    }
    static SittingWishes wishes() {
        SittingWishes wishes;
        wishes.begin.emplace();
        wishes.begin->scenario = "hotel/late-arrival";
        wishes.begin->seed = Seed{7};
        wishes.mode = Mode::practice;
        return wishes;
    }
    [[nodiscard]] int left() const {
        const Item* item = hand.house.items().find("time-left");
        return item == nullptr ? -1 : std::stoi(item->value);
    }
    void window(Uint8 what) {
        SDL_Event event{};
        event.type = SDL_WINDOWEVENT;
        event.window.event = what;
        SDL_PushEvent(&event);
        hand.step();
    }

    SittingHand hand;
};

// What it takes to stop somebody's time, and to let it go on.
struct Stop {
    const char* what;
    std::function<void(UnderPressure&)> stop, go_on;
};

void open_settings(UnderPressure& at) {
    at.hand.press(SDLK_ESCAPE);
    at.hand.tab_to("settings");
    at.hand.press(SDLK_RETURN);
    REQUIRE(at.hand.shows("tab:1"));
}

std::function<void(UnderPressure&)> key(int sdl_key) {
    return [sdl_key](UnderPressure& at) { at.hand.press(sdl_key); };
}

std::vector<Stop> stops() {
    return {{"a pause", key(SDLK_ESCAPE), key(SDLK_ESCAPE)},
            {"the transcript", key(SDLK_h), key(SDLK_h)},
            {"another window", [](UnderPressure& at) { at.window(SDL_WINDOWEVENT_FOCUS_LOST); },
             [](UnderPressure& at) { at.window(SDL_WINDOWEVENT_FOCUS_GAINED); }},
            {"the settings", open_settings,
             [](UnderPressure& at) {
                 at.hand.press(SDLK_ESCAPE);
                 REQUIRE(at.hand.shows("resume"));
                 at.hand.press(SDLK_ESCAPE);
             }},
            {"the voice", key(SDLK_v), key(SDLK_v)}};
}

}  // namespace

TEST_CASE("everything that keeps somebody from answering stops their time, which then goes on",
          "[sitting]") {
    app::Preferences preferences;
    preferences.voice_command = "exec sleep 60";  // a voice that is long about it
    for (const Stop& stop : stops()) {
        CAPTURE(stop.what);
        UnderPressure at(preferences);
        at.hand.wait(10'000);
        const int before = at.left();
        REQUIRE(before > 5);
        REQUIRE(before < 15);
        stop.stop(at);
        at.hand.wait(60'000);
        stop.go_on(at);
        // A key and its settling take a second or two of their own.
        CHECK(at.left() <= before);
        CHECK(at.left() >= before - 4);
        const int after = at.left();
        at.hand.wait(3'000);
        CHECK(at.left() == after - 3);
        at.hand.wait(15'000);
        CHECK_FALSE(at.hand.shows("time-left"));
    }
}

TEST_CASE("time that a computer slept through is nobody's", "[sitting]") {
    UnderPressure at;
    at.hand.wait(10'000);
    const int before = at.left();
    at.hand.now_ms += 3'600'000;
    at.hand.step();
    CHECK(at.left() == before);
    at.hand.wait(3'000);
    CHECK(at.left() == before - 3);
}

}  // namespace frontstage::player
