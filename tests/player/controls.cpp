// Keys and buttons: what they stand for, chosen anew and taken back, and what goes on being held.
#include "player/house/controls.hpp"

#include <SDL.h>

#include <algorithm>

#include "player/house/backend_sdl.hpp"
#include "player/house/held.hpp"
#include "player/screens/settings_rows.hpp"
#include "player/shell/keys.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"

namespace frontstage::player {
namespace {

SDL_Event key_event(SDL_Keycode code, Uint16 mod = 0) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = code;
    event.key.keysym.mod = mod;
    return event;
}

std::vector<std::string> names(const std::vector<ButtonDown>& buttons) {
    std::vector<std::string> all;
    for (const ButtonDown& button : buttons)
        all.push_back((button.press == Press::first ? "" : "again ") + button.name);
    return all;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the shipped keys are those that the keyboard's reading knows", "[controls]") {
    const Controls controls;
    const std::vector<std::pair<SDL_Keycode, std::string>> keys{
        {SDLK_RETURN, "return"}, {SDLK_SPACE, "space"}, {SDLK_ESCAPE, "escape"},
        {SDLK_TAB, "tab"},       {SDLK_UP, "up"},       {SDLK_DOWN, "down"},
        {SDLK_LEFT, "left"},     {SDLK_RIGHT, "right"}, {SDLK_PAGEUP, "pageup"},
        {SDLK_HOME, "home"},     {SDLK_END, "end"},     {SDLK_PAGEDOWN, "pagedown"},
        {SDLK_h, "h"},           {SDLK_r, "r"},         {SDLK_BACKSPACE, "backspace"},
        {SDLK_v, "v"},           {SDLK_s, "s"},         {SDLK_g, "g"}};
    for (const auto& [code, name] : keys) {
        CAPTURE(name);
        const auto input = input_of(key_event(code), 1);
        REQUIRE(input);
        const auto control = control_of(std::get<KeyPressed>(*input));
        REQUIRE(control);
        CHECK(controls.control_for(name) == control->control);
    }
}

TEST_CASE("every control that can be chosen has words, a key and can be reached", "[controls]") {
    for (const Control control : controls_to_choose()) {
        CAPTURE(word_for(control));
        CHECK_FALSE(control_words(control, {}).empty());
        CHECK(term_for<Control>(word_for(control)) == control);
        CHECK_FALSE(Controls().names_for(control).empty());
    }
}

TEST_CASE("a key chosen anew stands for what it was chosen for, and the old one for nothing",
          "[controls]") {
    const Controls controls(KeyWishes{{"transcript", "t"}});
    CHECK(controls.problems().empty());
    CHECK(controls.control_for("t") == Control::transcript);
    CHECK(controls.is_free("h"));
    CHECK_FALSE(controls.control_for("h"));
    CHECK(controls.control_for("pad y") == Control::transcript);  // the gamepad stays as it was
    CHECK(controls.names_for(Control::transcript) == Names{"t", "pad y"});
}

TEST_CASE("nothing that a file says takes away the way on", "[controls]") {
    const Controls controls(KeyWishes{{"transcript", "return, space"},
                                      {"voice", "tab"},
                                      {"hint", "tab"},
                                      {"jump", "j"},
                                      {"rewind", "\x01"},
                                      {"next", "pad a"}});
    CHECK(controls.control_for("return") == Control::confirm);
    CHECK(controls.control_for("tab") == Control::next);
    CHECK(std::ranges::count(controls.problems(), "There is no control `jump`.") == 1);
    CHECK(std::ranges::any_of(controls.problems(), [](const std::string& problem) {
        return problem.find("stands for two things") != std::string::npos;
    }));
    CHECK(controls.control_for("pad a") == Control::next);
}

TEST_CASE("giving a key to something says from what it was taken, which gets the other",
          "[controls]") {
    const Assigned first = assigned({}, Control::hint, "h", {});
    CHECK(first.wishes == KeyWishes{{"hint", "h"}, {"transcript", "g"}});
    CHECK(first.sentence == "H stood for “Transcript” until now; G stands for that instead.");
    CHECK(Controls(first.wishes).control_for("h") == Control::hint);
    CHECK(Controls(first.wishes).control_for("g") == Control::transcript);
    const Assigned button = assigned(first.wishes, Control::hint, "pad leftstick", {});
    CHECK(Controls(button.wishes).control_for("pad leftstick") == Control::hint);
    CHECK(Controls(button.wishes).control_for("pad x") == Control::voice);
    const Assigned same = assigned(first.wishes, Control::hint, "h", {});
    CHECK(same.sentence.empty());
    const Assigned enter = assigned({}, Control::transcript, "return", {});
    CHECK(enter.sentence == "Enter stood for “Confirm” until now.");  // which has Space left
    CHECK(Controls(enter.wishes).control_for("space") == Control::confirm);
    CHECK(Controls(KeyWishes{}).control_for("h") == Control::transcript);  // reset
}

TEST_CASE("a key that something cannot do without stays where it is", "[controls]") {
    // An arrow cannot be chosen anew, a pause has no key to give, a number chooses an answer.
    const Assigned arrow = assigned({}, Control::hint, "up", {});
    CHECK(arrow.wishes.empty());
    CHECK(arrow.sentence == "Up is all that stands for “Up”, so nothing was changed.");
    const Assigned pause = assigned({}, Control::pause, "h", {});
    CHECK(pause.wishes.empty());
    CHECK(pause.sentence == "H is all that stands for “Transcript”, so nothing was changed.");
    const Assigned number = assigned({}, Control::hint, "2", {});
    CHECK(number.wishes.empty());
    CHECK(number.sentence == "2 chooses an answer.");
}

TEST_CASE("whatever is given to whatever, nothing is left without a key or a button",
          "[controls]") {
    const auto left_without = [](const Controls& controls, bool button) {
        std::vector<Control> without;
        for (std::size_t i = 0; i < words_of<Control>.size(); ++i) {
            const auto names = controls.names_for(static_cast<Control>(i));
            if (std::ranges::none_of(names,
                                     [&](const auto& name) { return is_button(name) == button; }))
                without.push_back(static_cast<Control>(i));
        }
        return without;
    };
    testing::Dice dice(7);
    const std::vector<std::string> keys{
        "return",   "space",    "tab",   "h",     "g",         "r",
        "v",        "s",        "j",     "k",     "up",        "pageup",
        "pad a",    "pad b",    "pad x", "pad y", "pad start", "pad leftshoulder",
        "pad dpup", "pad misc1"};
    for (int run = 0; run < 50; ++run) {
        KeyWishes wishes;
        for (int step = 0; step < 20; ++step) {
            const Control control = controls_to_choose()[dice.below(
                static_cast<std::uint32_t>(controls_to_choose().size()))];
            const std::string& key = keys[dice.below(static_cast<std::uint32_t>(keys.size()))];
            const KeyWishes before = wishes;
            wishes = assigned(wishes, control, key, {}).wishes;
            CAPTURE(run, step, word_for(control), key);
            for (const bool button : {false, true})
                for (const Control without : left_without(Controls(wishes), button)) {
                    const auto already = left_without(Controls(before), button);
                    CAPTURE(word_for(without));
                    CHECK(std::ranges::find(already, without) != already.end());
                }
        }
    }
}

TEST_CASE("a direction that is held goes on, a button that does something does it once",
          "[controls]") {
    Held held;
    held.press("pad dpdown", 1000);
    held.press("pad a", 1000);
    CHECK(names(held.take(1000)) == Names{"pad dpdown", "pad a"});
    CHECK(held.take(1300).empty());
    CHECK(held.wake_in_ms(1300) == 120);
    CHECK(names(held.take(1420)) == Names{"again pad dpdown"});
    CHECK(names(held.take(1530)) == Names{"again pad dpdown"});
    held.release("pad dpdown");
    CHECK(held.take(5000).empty());
    CHECK_FALSE(held.wake_in_ms(5000));
}

TEST_CASE("a stick has to be pushed, and let go, before it is pushed again", "[controls]") {
    Held held;
    const auto push = [&](float by, std::int64_t now_ms) {
        held.lean("pad stickup", "pad stickdown", by, now_ms);
        return names(held.take(now_ms));
    };
    CHECK(push(0.5F, 0).empty());
    CHECK(push(0.7F, 10) == Names{"pad stickdown"});
    CHECK(push(0.5F, 20).empty());
    CHECK(push(0.9F, 30).empty());  // it trembled
    CHECK(push(0.1F, 40).empty());
    CHECK(push(-1, 50) == Names{"pad stickup"});
    CHECK(push(1, 60) == Names{"pad stickdown"});
}

TEST_CASE("the settings name the key that reads aloud now") {
    app::Preferences preferences;
    CHECK(voice_row(preferences, {}).sentence == "Also with the key V, at any time.");
    preferences.keys = {{"voice", "k"}};
    CHECK(voice_row(preferences, {}).sentence == "Also with the key K, at any time.");
}

}  // namespace frontstage::player
