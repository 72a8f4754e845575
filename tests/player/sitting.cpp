// A whole sitting through SDL's queue, by hands of one kind alone.
#include <SDL.h>

#include "player/sitting_hand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

app::Preferences introduced() {
    app::Preferences preferences;
    preferences.introduced = app::Switch::on;
    return preferences;
}

}  // namespace

TEST_CASE("an encounter starts within two presses from home") {
    SittingHand hand(introduced());
    REQUIRE(hand.shows("progress"));
    hand.press(SDLK_RETURN);
    REQUIRE(hand.shows("mode:1"));
    hand.press(SDLK_RETURN);
    CHECK((hand.shows("choice:1") || hand.shows("read-on")));
}

TEST_CASE("whoever comes for the first time is asked three things, and may skip them") {
    SittingHand hand;
    REQUIRE(hand.shows("code"));
    hand.press(SDLK_RETURN);
    REQUIRE(hand.shows("text"));
    hand.press(SDLK_RETURN);
    REQUIRE(hand.shows("timing:0"));
    hand.press(SDLK_RETURN);
    CHECK(hand.shows("progress"));
    CHECK(hand.kept().introduced == app::Switch::on);
}

TEST_CASE("settings open from the pause, take effect at once and are kept") {
    SittingHand hand(introduced());
    hand.press(SDLK_RETURN);
    hand.press(SDLK_RETURN);
    hand.press(SDLK_ESCAPE);
    hand.tab_to("settings");
    hand.press(SDLK_RETURN);
    hand.tab_to("text");
    hand.press(SDLK_RIGHT);
    CHECK(hand.kept().text_percent == 110);
    CHECK(hand.house.items().find("text")->value == "110 %");
    hand.press(SDLK_ESCAPE);
    REQUIRE(hand.shows("resume"));
    hand.press(SDLK_ESCAPE);
    CHECK_FALSE(hand.shows("resume"));
}

TEST_CASE("a sitting can be led by the mouse alone") {
    SittingHand hand(introduced());
    hand.click("progress");
    hand.click("tab:4");
    CHECK(hand.shows("export"));
    hand.click("back");
    hand.click("settings");
    hand.click("theme:1");
    CHECK(hand.kept().theme == "dark");
    hand.click("back");
    hand.click("begin");
    hand.click("mode:0");
    hand.click("begin");
    hand.click("open-pause");
    hand.click("leave");
    CHECK(hand.shows("progress"));  // home again
    hand.click("leave");
    CHECK(hand.sitting->left());
}

TEST_CASE("in practice one goes back to the last answer, and the first attempt stays") {
    SittingHand hand(introduced());
    hand.press(SDLK_RETURN);
    hand.press(SDLK_RETURN);
    while (hand.shows("read-on"))
        hand.press(SDLK_RETURN);
    REQUIRE(hand.shows("choice:1"));
    const std::string first = hand.house.items().find("choice:1")->name;
    hand.press(SDLK_1);
    hand.press(SDLK_r);
    REQUIRE(hand.shows("choice:1"));
    CHECK(hand.house.items().find("choice:1")->name == first);
}

TEST_CASE("an assessment is not gone back into") {
    SittingHand hand(introduced());
    hand.press(SDLK_RETURN);
    hand.click("mode:2");
    hand.tab_to("begin");
    hand.press(SDLK_RETURN);
    while (hand.shows("read-on"))
        hand.press(SDLK_RETURN);
    hand.press(SDLK_1);
    hand.press(SDLK_ESCAPE);
    REQUIRE(hand.shows("resume"));
    CHECK_FALSE(hand.shows("rewind"));
}

TEST_CASE("a store that cannot be opened is a problem in plain words, with one thing to do") {
    SittingWishes wishes;
    SittingHand good(introduced());
    app::Folders broken = good.folders;
    broken.data = "/proc/nowhere";
    struct World final : SittingWorld {
        std::string today() override { return "2026-11-22"; }
        Theme theme(const std::string& name) override { return theme_named(name); }
    } world;
    wishes.subject = "front-7";
    Sitting sitting(broken, good.house, world, wishes, 5000);
    static_cast<void>(sitting.step({}, 5000));
    REQUIRE(good.shows("way-on"));
    CHECK(good.house.items().find("way-on")->name == "Try again");
    CHECK(good.shows("details"));
}

TEST_CASE("a sitting at rest asks for no frame") {
    SittingHand hand(introduced());
    CHECK_FALSE(hand.wake);
}

}  // namespace frontstage::player
