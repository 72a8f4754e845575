// Nothing is cut off and nothing lies on something else, at every size of window and of type.
#include "player/every_screen.hpp"
#include "player/in_german.hpp"
#include "player/item_checks.hpp"
#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {

TEST_CASE("nothing is cut off and nothing overlaps at any size") {
    struct Size {
        int width, height;
    };
    const auto size = GENERATE(Size{1280, 720}, Size{1920, 1080}, Size{900, 700}, Size{640, 480},
                               Size{1600, 720});
    const int percent = GENERATE(100, 150, 200);
    for (const ShownScreen& screen : encounter_screens()) {
        INFO(screen.name << " at " << size.width << "x" << size.height << ", " << percent << " %");
        HouseOptions options = headless(size.width, size.height, percent);
        options.theme.backdrops =
            Backdrops::plain;  // what lies behind takes long and moves nothing
        Showcase showcase(options);
        screen.set(showcase);
        showcase.settle();
        showcase.settle();
        check_items(showcase.house.items(), showcase.house.size());
    }
}

TEST_CASE("nothing is cut off in a language that is a third longer") {
    const auto [width, height] = GENERATE(std::pair{1280, 720}, std::pair{640, 480});
    const int percent = GENERATE(100, 150, 200);
    for (const ShownScreen& screen : encounter_screens()) {
        INFO(screen.name << " at " << width << "x" << height << ", " << percent << " %");
        HouseOptions options = headless(width, height, percent);
        options.theme.backdrops = Backdrops::plain;
        Showcase showcase(options);
        showcase.words = Phrasebook::pseudo();
        screen.set(showcase);
        showcase.settle();
        showcase.settle();
        check_items(showcase.house.items(), showcase.house.size());
    }
}

TEST_CASE("nothing is cut off in German") {
    const int percent = GENERATE(100, 150, 200);
    for (const ShownScreen& screen : encounter_screens()) {
        INFO(screen.name << " at 800x600, " << percent << " %");
        HouseOptions options = headless(800, 600, percent);
        options.theme.backdrops = Backdrops::plain;
        Showcase showcase(options);
        showcase.words = in_german();
        screen.set(showcase);
        showcase.settle();
        showcase.settle();
        check_items(showcase.house.items(), showcase.house.size());
    }
}

TEST_CASE("at 150 % there is one column, with a sign that there is more") {
    Showcase showcase(headless(1280, 720, 150));
    showcase.shell.show(sample::long_view(), sample::scenery(), sample::transcript(),
                        showcase.now_ms);
    showcase.settle();
    const ItemList& items = showcase.house.items();
    CHECK(items.find("person")->rect.w <= 160);
    REQUIRE(items.find("answers:showing") != nullptr);
    CHECK(items.find("answers:showing")->name.ends_with(" of 5"));
}

}  // namespace frontstage::player
