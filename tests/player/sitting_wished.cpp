// A sitting that is wished otherwise than its trainee keeps it, that is heard, and that is
// interrupted: by a key that is chosen anew, a store that goes away, a computer that sleeps.
#include <SDL.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "player/sitting_hand.hpp"
#include "records/sqlite.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

app::Preferences introduced() {
    app::Preferences preferences;
    preferences.introduced = app::Switch::on;
    return preferences;
}

std::string all_of(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

void into_the_encounter(SittingHand& hand) {
    hand.press(SDLK_RETURN);
    hand.press(SDLK_RETURN);
    while (hand.shows("read-on"))
        hand.press(SDLK_RETURN);
    REQUIRE(hand.shows("choice:1"));
}

void in_the_store(SittingHand& hand, const std::string& sql) {
    records::Database database(hand.folders.data + "/frontstage.db");
    database.run(sql);
}

}  // namespace

TEST_CASE("what the command line wishes holds for the sitting and is never kept") {
    SittingWishes wishes;
    wishes.overrule = [](app::Preferences& p) {
        p.text_percent = 150;
        p.timing = Timing::x2;
    };
    SittingHand hand(introduced(), std::move(wishes));
    CHECK(hand.sitting->preferences().text_percent == 150);
    hand.press(SDLK_v);
    CHECK(hand.kept().voice == app::Switch::on);
    CHECK(hand.kept().text_percent == 100);
    CHECK(hand.kept().timing == Timing::off);
}

TEST_CASE("home and settings are read out, with roles and what they stand at") {
    SittingWishes wishes;
    const testing::TempFolder folder;
    wishes.voice_log = folder.path() + "/voice.log";
    const std::string log = wishes.voice_log;
    SittingHand hand(introduced(), std::move(wishes));
    hand.click("settings");
    hand.click("tab:1");
    hand.tab_to("sound");
    CHECK(all_of(log).find("Sounds of the place, switch, off") != std::string::npos);
    hand.tab_to("volume");
    hand.press(SDLK_RIGHT);
    CHECK(all_of(log).find("How loud, slider, 50 %") != std::string::npos);
    CHECK(all_of(log).find("60 %.") != std::string::npos);
}

TEST_CASE("a key that is chosen in the settings stands for it at once, and is named below") {
    SittingHand hand(introduced());
    hand.click("settings");
    hand.click("tab:4");
    hand.click("key:transcript");
    hand.press(SDLK_j);
    CHECK(hand.kept().keys.at("transcript") == "j");
    hand.press(SDLK_ESCAPE);
    into_the_encounter(hand);
    hand.press(SDLK_h);
    CHECK(hand.shows("choice:1"));
    hand.press(SDLK_j);
    CHECK(hand.shows("close"));
}

TEST_CASE("a page that turns is named where nothing else of what is heard is news", "[sitting]") {
    SittingWishes wishes;
    wishes.begin.emplace();
    wishes.begin->scenario = "hotel/late-arrival";
    wishes.begin->seed = Seed{7};
    wishes.mode = Mode::practice;
    SittingHand hand(introduced(), std::move(wishes));
    hand.press(SDLK_RETURN);
    const auto caption = [&] { return hand.house.items().find("caption")->name; };
    REQUIRE(hand.shows("caption"));
    CHECK(caption() == "The telephone rings");
    bool turned = false;
    for (int steps = 0; steps < 8 && hand.shows("caption"); ++steps) {
        hand.press(hand.shows("read-on") ? SDLK_RETURN : SDLK_1);
        turned = turned || (hand.shows("caption") && caption() == "A page turns");
    }
    CHECK(turned);
}

TEST_CASE("Esc leaves a key as it was, and says so", "[sitting]") {
    SittingHand hand(introduced());
    hand.click("settings");
    hand.click("tab:4");
    hand.click("key:transcript");
    hand.press(SDLK_ESCAPE);
    REQUIRE(hand.shows("tab:4"));
    REQUIRE(hand.shows("toast"));
    CHECK(hand.house.items().find("toast")->name == "Nothing was changed.");
    CHECK(hand.kept().keys.empty());
    hand.press(SDLK_h);  // means what it always did: nothing here
    CHECK(hand.kept().keys.empty());
    hand.press(SDLK_ESCAPE);
    CHECK(hand.shows("progress"));
}

TEST_CASE("a press elsewhere ends the choosing of a key", "[sitting]") {
    SittingHand hand(introduced());
    hand.click("settings");
    hand.click("tab:4");
    hand.click("key:transcript");
    hand.click("tab:3");
    hand.press(SDLK_j);
    CHECK(hand.kept().keys.empty());
    hand.press(SDLK_ESCAPE);
    CHECK(hand.shows("progress"));
}

TEST_CASE("a letter that was chosen for something is still a letter in a field", "[sitting]") {
    app::Preferences preferences = introduced();
    preferences.keys = {{"transcript", "j"}, {"voice", "k"}};
    SittingHand hand(preferences);
    into_the_encounter(hand);
    hand.press(SDLK_j);
    hand.click("transcript:search");
    hand.press(SDLK_j);
    hand.type("j");
    hand.press(SDLK_k);
    hand.type("k");
    REQUIRE(hand.shows("transcript:search"));
    CHECK(hand.house.items().find("transcript:search")->value == "jk");
    CHECK(hand.kept().voice == app::Switch::off);
}

TEST_CASE("what went wrong and what is safe are read out, not the button alone", "[sitting]") {
    SittingWishes wishes;
    const testing::TempFolder folder;
    wishes.voice_log = folder.path() + "/voice.log";
    const std::string log = wishes.voice_log;
    SittingHand hand(introduced(), std::move(wishes));
    into_the_encounter(hand);
    in_the_store(hand, "ALTER TABLE event RENAME TO gone");
    hand.press(SDLK_1);
    REQUIRE(hand.shows("way-on"));
    CHECK(all_of(log).find("This could not be kept on this computer.") != std::string::npos);
    CHECK(all_of(log).find("Everything before it is safe.") != std::string::npos);
    in_the_store(hand, "ALTER TABLE gone RENAME TO event");
}

TEST_CASE("a store that goes away stops the encounter, and nothing is lost") {
    SittingHand hand(introduced());
    into_the_encounter(hand);
    in_the_store(hand, "ALTER TABLE event RENAME TO gone");
    hand.press(SDLK_1);
    REQUIRE(hand.shows("way-on"));
    in_the_store(hand, "ALTER TABLE gone RENAME TO event");
    hand.press(SDLK_RETURN);
    hand.settle();
    REQUIRE(hand.shows("choice:1"));
    hand.press(SDLK_1);
    CHECK_FALSE(hand.shows("way-on"));
}

TEST_CASE("closing the window keeps the place") {
    SittingHand hand(introduced());
    into_the_encounter(hand);
    const std::string first = hand.house.items().find("choice:1")->name;
    SDL_Event event{};
    event.type = SDL_QUIT;
    SDL_PushEvent(&event);
    hand.settle();
    REQUIRE(hand.sitting->left());
    struct World final : SittingWorld {
        std::string today() override { return "2026-11-22"; }
        Theme theme(const std::string& name) override { return theme_named(name); }
    } world;
    SittingWishes wishes;
    wishes.subject = "front-7";
    Sitting again(hand.folders, hand.house, world, std::move(wishes), 90'000);
    static_cast<void>(again.step({}, 90'000));
    static_cast<void>(again.step({KeyPressed{Key::enter}}, 91'000));
    static_cast<void>(again.step({}, 93'000));
    REQUIRE(hand.shows("choice:1"));
    CHECK(hand.house.items().find("choice:1")->name == first);
}

}  // namespace frontstage::player
