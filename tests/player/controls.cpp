// Keys and buttons: what they stand for, chosen anew and taken back, and what goes on being held.
#include "player/house/controls.hpp"

#include <SDL.h>

#include <algorithm>

#include "player/house/backend_sdl.hpp"
#include "player/house/held.hpp"
#include "player/shell/keys.hpp"
#include "support/catch.hpp"

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

TEST_CASE("giving a key to something says from what it was taken", "[controls]") {
    const Assigned first = assigned({}, Control::hint, "h", {});
    CHECK(first.wishes == KeyWishes{{"hint", "h"}});
    CHECK(first.sentence == "H stood for “Transcript” until now.");
    CHECK(Controls(first.wishes).control_for("h") == Control::hint);
    const Assigned button = assigned(first.wishes, Control::hint, "pad leftstick", {});
    CHECK(button.wishes == KeyWishes{{"hint", "h, pad leftstick"}});
    const Assigned moved = assigned(button.wishes, Control::voice, "h", {});
    CHECK(moved.wishes == KeyWishes{{"hint", "pad leftstick"}, {"voice", "h"}});
    const Assigned same = assigned(moved.wishes, Control::voice, "h", {});
    CHECK(same.sentence.empty());
    CHECK(Controls(KeyWishes{}).control_for("h") == Control::transcript);  // reset
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

}  // namespace frontstage::player
