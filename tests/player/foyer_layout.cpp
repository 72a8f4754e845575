// In no room of the foyer is anything cut off, unnamed, too small for a finger or on top of
// something else, at any size of window and of type, and in a language that is a third longer.
#include <set>

#include "player/foyer_hand.hpp"
#include "player/in_german.hpp"
#include "player/item_checks.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

// Round the whole screen with Tab: each usable thing is come to, and shows once it is.
void check_reachable(FoyerHand& hand) {
    std::size_t usable = 0;
    for (const Item& item : hand.items().all())
        usable += item.action ? 1 : 0;
    std::set<std::string> reached;
    for (std::size_t i = 0; i < usable; ++i) {
        hand.key(Key::tab);
        const Item* item = hand.items().find(hand.foyer.touch().focus);
        REQUIRE(item != nullptr);
        INFO(item->id);
        reached.insert(item->id);
        const Item* region = hand.items().find(item->region);
        const float room = region != nullptr ? region->rect.h : item->rect.h;
        CHECK(item->visible.h >= std::min(item->rect.h, room) - 12);
    }
    CHECK(reached.size() == usable);
}

void check(FoyerHand& hand, const std::string& name) {
    INFO(name);
    hand.settle();
    check_items(hand.items(), hand.house.size());
    check_targets(hand.items());
    check_reachable(hand);
}

void check_rooms(FoyerHand& hand) {
    hand.enter(Room::home);
    check(hand, "home");
    hand.enter(Room::first_run);
    for (std::size_t card = 0; card < first_run_cards; ++card) {
        check(hand, "first run " + std::to_string(card));
        if (card + 1 < first_run_cards) hand.click("on");
    }
    for (const Room room : {Room::progress, Room::settings}) {
        hand.enter(room);
        const std::size_t tabs = room == Room::progress ? 5 : settings_tabs;
        for (std::size_t tab = 0; tab < tabs; ++tab) {
            hand.tab_to("tab:" + std::to_string(tab));
            hand.key(Key::enter);
            check(hand, (room == Room::progress ? "progress " : "settings ") + std::to_string(tab));
        }
    }
    hand.enter(Room::problem);
    hand.click("details");
    check(hand, "problem");
}

HouseOptions plain(int width, int height, int percent) {
    HouseOptions options = headless(width, height, percent);
    options.theme.backdrops = Backdrops::plain;  // what lies behind takes long and moves nothing
    return options;
}

}  // namespace

TEST_CASE("every room of the foyer keeps its order at any size") {
    struct Size {
        int width, height;
    };
    const auto size = GENERATE(Size{1280, 720}, Size{1920, 1080}, Size{800, 600}, Size{640, 480});
    const int percent = GENERATE(100, 150, 200);
    INFO(size.width << "x" << size.height << ", " << percent << " %");
    FoyerHand hand(plain(size.width, size.height, percent));
    check_rooms(hand);
}

TEST_CASE("every room of the foyer keeps its order in a language that is a third longer") {
    const auto [width, height] = GENERATE(std::pair{1280, 720}, std::pair{800, 600});
    const int percent = GENERATE(100, 200);
    INFO(width << "x" << height << ", " << percent << " %");
    FoyerHand hand(plain(width, height, percent));
    hand.words = Phrasebook::pseudo();
    check_rooms(hand);
}

TEST_CASE("every room of the foyer keeps its order in German") {
    const auto [width, height] = GENERATE(std::pair{1280, 720}, std::pair{800, 600});
    const int percent = GENERATE(100, 150, 200);
    INFO(width << "x" << height << ", " << percent << " %");
    FoyerHand hand(plain(width, height, percent));
    hand.words = in_german();
    REQUIRE(hand.words("Settings") == "Einstellungen");
    check_rooms(hand);
}

}  // namespace frontstage::player
