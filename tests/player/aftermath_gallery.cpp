// Every screen after the end in every theme and size, for people to look at; hidden, since it
// compares nothing.
#include <cstdlib>

#include "player/every_screen.hpp"
#include "player/golden_picture.hpp"
#include "support/catch.hpp"

namespace frontstage::player {

TEST_CASE("a gallery of what comes after the end", "[.aftermath-gallery]") {
    const char* folder = std::getenv("FRONTSTAGE_SCREENS_TO");
    REQUIRE(folder != nullptr);
    struct Look {
        const char* theme;
        int percent, width, height;
        bool longer;  // in words that are a third longer
    };
    const Look looks[] = {{"light", 100, 1280, 720, false},
                          {"dark", 100, 1280, 720, false},
                          {"high-contrast", 100, 1280, 720, false},
                          {"light", 150, 1280, 720, false},
                          {"dark", 150, 1280, 720, false},
                          {"high-contrast", 150, 1280, 720, false},
                          {"dark", 200, 1280, 720, false},
                          {"high-contrast", 200, 1280, 720, false},
                          {"light", 200, 1280, 720, true},
                          {"light", 200, 1280, 720, false},
                          {"light", 100, 800, 600, true}};
    for (const Look& look : looks)
        for (const ShownScreen& screen : encounter_screens()) {
            if (screen.name != "afterwards" && screen.name != "debrief" &&
                screen.name != "objection" && screen.name != "side-by-side")
                continue;
            HouseOptions options = headless(look.width, look.height, look.percent);
            options.theme = theme_named(look.theme);
            Showcase showcase(options);
            if (look.longer) showcase.words = Phrasebook::pseudo();
            showcase.shell.offer({Act::go_back_to, Act::print});
            screen.set(showcase);
            showcase.settle();
            for (int page = 1; page <= 14; ++page) {
                const std::string name = screen.name.substr(0, 4) + "-" + look.theme + "-" +
                                         std::to_string(look.percent) + "-" +
                                         std::to_string(look.width) +
                                         (look.longer ? "-longer-" : "-") + std::to_string(page);
                REQUIRE(
                    write_png(showcase.house.picture(), std::string(folder) + "/" + name + ".png"));
                showcase.key(Key::page_down);
            }
            if (screen.name != "debrief") continue;
            showcase.shell.say("Saved as /home/ada/Documents/overbooked-at-midnight.html.",
                               showcase.now_ms);
            showcase.settle();
            REQUIRE(write_png(showcase.house.picture(), std::string(folder) + "/told-" +
                                                            look.theme + "-" +
                                                            std::to_string(look.percent) + ".png"));
        }
}

}  // namespace frontstage::player
