// Goldens of the screens around encounters, one theme at 100 %; and, where FRONTSTAGE_SCREENS_TO
// says so, all of them in every theme and size for people to look at.
#include "player/foyer_hand.hpp"
#include "player/golden_picture.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

HouseOptions themed(const std::string& theme, int text_percent = 100, int width = 1280,
                    int height = 720) {
    HouseOptions options = headless(width, height, text_percent);
    options.theme = theme_named(theme);
    return options;
}

void compare(const FoyerHand& hand, const std::string& name) {
    compare_with_golden(hand.house.picture(), name);
}

}  // namespace

TEST_CASE("the rooms of the foyer look as they were accepted", "[screens]") {
    FoyerHand hand(themed("light"));
    hand.enter(Room::first_run);
    compare(hand, "first-run");
    hand.click("on");
    compare(hand, "first-run-reading");
    hand.enter(Room::home);
    compare(hand, "home");
    hand.foyer.show(sample::one_encounter(), sample::today);
    hand.enter(Room::home);
    compare(hand, "home-new");
    hand.enter(Room::progress);
    compare(hand, "progress");
    hand.enter(Room::settings);
    compare(hand, "settings");
    hand.enter(Room::problem);
    compare(hand, "problem");
}

}  // namespace frontstage::player
