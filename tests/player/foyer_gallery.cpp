// Every room in every theme and size, for people to look at; hidden, since it compares nothing.
#include <cstdlib>

#include "player/foyer_hand.hpp"
#include "player/in_german.hpp"
#include "support/catch.hpp"

namespace frontstage::player {

TEST_CASE("a gallery of the foyer", "[.gallery]") {
    const char* folder = std::getenv("FRONTSTAGE_SCREENS_TO");
    REQUIRE(folder != nullptr);
    const char* only = std::getenv("FRONTSTAGE_GALLERY");
    struct Look {
        const char* theme;
        int percent, width, height;
    };
    const Look looks[] = {{"light", 100, 1280, 720},         {"dark", 100, 1280, 720},
                          {"high-contrast", 100, 1280, 720}, {"light", 150, 1280, 720},
                          {"light", 200, 1280, 720},         {"dark", 200, 800, 600},
                          {"light", 100, 800, 600}};
    for (const Look& look : looks) {
        HouseOptions options = headless(look.width, look.height, look.percent);
        options.theme = theme_named(look.theme);
        FoyerHand hand(options);
        if (std::getenv("FRONTSTAGE_GALLERY_IN_GERMAN") != nullptr) hand.words = in_german();
        const auto keep = [&](const std::string& name) {
            hand.settle();
            const std::string path = std::string(folder) + "/" + name + "-" + look.theme + "-" +
                                     std::to_string(look.percent) + "-" +
                                     std::to_string(look.width) + ".png";
            if (only != nullptr && path.find(only) == std::string::npos) return;
            REQUIRE(write_png(hand.house.picture(), path));
        };
        hand.enter(Room::first_run);
        keep("first-run-1");
        hand.click("on");
        keep("first-run-2");
        hand.click("on");
        keep("first-run-3");
        hand.foyer.show(sample::one_encounter(), sample::today);
        hand.enter(Room::home);
        keep("home-new");
        hand.foyer.show(sample::library(), sample::today);
        hand.enter(Room::home);
        keep("home-1");
        hand.key(Key::tab);
        for (int i = 0; i < 8; ++i)
            hand.key(Key::page_down);
        keep("home-2");
        hand.enter(Room::progress);
        for (int tab = 0; tab < 5; ++tab) {
            hand.feed(Controlled{Control::first});
            const std::string id = "tab:" + std::to_string(tab);
            hand.tab_to(id);
            hand.key(Key::enter);
            keep("progress-" + std::to_string(tab));
        }
        hand.enter(Room::settings);
        for (int tab = 0; tab < 7; ++tab) {
            hand.tab_to("tab:" + std::to_string(tab));
            hand.key(Key::enter);
            keep("settings-" + std::to_string(tab));
        }
        hand.enter(Room::problem);
        hand.click("details");
        keep("problem");
    }
}

}  // namespace frontstage::player
