// People met where they are met, for people to look at; hidden, since it compares nothing:
//   FRONTSTAGE_SCREENS_TO=/some/folder build/dev/bin/player_tests '[.met]'
#include <cstdlib>

#include "app/disk_files.hpp"
#include "core/drawable.hpp"
#include "player/people/wardrobe.hpp"
#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

void keep(Showcase& showcase, const std::string& place, const LookWords& words, Face face,
          const std::string& name) {
    static const Wardrobe everyone = [] {
        app::DiskFiles files;
        return load_wardrobe(files, std::string(FRONTSTAGE_ROOT) + "/assets/looks").wardrobe;
    }();
    View view = sample::view();
    view.face = face;
    Scenery scenery = sample::scenery();
    scenery.place = place;
    scenery.props.clear();
    scenery.people[0].look = dressed(words, everyone);
    showcase.shell.show(view, scenery, {}, showcase.now_ms);
    showcase.settle();
    const std::string path = std::string(std::getenv("FRONTSTAGE_SCREENS_TO")) + "/" + place + "-" +
                             name + "-" + std::string(word_for(face)) + ".png";
    REQUIRE(write_png(showcase.house.picture(), path));
}

bool wanted(std::string_view place) {
    const char* only = std::getenv("FRONTSTAGE_GALLERY");
    return only == nullptr || place.find(only) != std::string_view::npos;
}

}  // namespace

TEST_CASE("a gallery of people in places", "[.met]") {
    REQUIRE(std::getenv("FRONTSTAGE_SCREENS_TO") != nullptr);
    struct Met {
        const char* name;
        LookWords words;
    };
    const Met everyone[] = {
        {"alone", {{"like", "jamal"}}},
        {"child", {{"like", "adaeze"}, {"with", "milo"}}},
        {"girl", {{"like", "walter"}, {"with", "noor"}, {"seat", "no"}}},
        {"companion", {{"like", "hannah"}, {"with", "bruno"}}},
        {"toddler", {{"like", "lucia"}}},
        {"wheelchair", {{"like", "aroha"}, {"with", "omar"}}},
        {"bag", {{"like", "mei"}}},
        {"phone", {{"like", "ravi"}, {"holds", "phone"}}},
    };
    Showcase showcase(headless());
    for (const std::string_view place : drawn_places)
        for (const Met& met : everyone)
            for (const Face face : {Face::neutral, Face::annoyed, Face::angry})
                if (wanted(place)) keep(showcase, std::string(place), met.words, face, met.name);
}

}  // namespace frontstage::player
