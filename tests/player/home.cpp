// The home screen: what stands first, in which order the rest, and what is said to whoever is new.
#include "player/screens/home.hpp"

#include <algorithm>

#include "player/foyer_hand.hpp"
#include "player/item_checks.hpp"
#include "player/screens/home_due.hpp"
#include "player/screens/home_hero.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

std::vector<std::string> ids_in_order(const Home& home) {
    std::vector<std::string> ids;
    for (const std::size_t place : practised_by(home))
        ids.push_back(home.library.scenarios[place].id);
    return ids;
}

app::Due due_on(std::optional<std::string> day) {
    return {"p", "A programme", {"a"}, {}, std::move(day)};
}

}  // namespace

TEST_CASE("a programme is overdue, due this week, later, or whenever one likes") {
    const std::string today = "2026-11-22";
    CHECK(due_when(due_on("2026-11-21"), today) == DueWhen::overdue);
    CHECK(due_when(due_on("2026-11-22"), today) == DueWhen::this_week);
    CHECK(due_when(due_on("2026-11-29"), today) == DueWhen::this_week);
    CHECK(due_when(due_on("2026-11-30"), today) == DueWhen::later);
    CHECK(due_when(due_on(std::nullopt), today) == DueWhen::any_time);
}

TEST_CASE("what was left or is due comes before what was done, and what is broken last") {
    const Home home{sample::library(), {}, sample::today};
    const std::vector<std::string> ids = ids_in_order(home);
    REQUIRE(ids.size() == 8);
    CHECK(ids[0] == "hotel/cold-room");
    CHECK(ids[1] == "hotel/lost-key");  // due before the other
    CHECK(ids[2] == "clinic/waiting");
    CHECK(ids[6] == "hotel/late-arrival");  // met
    CHECK(ids[7] == "hotel/broken");
}

TEST_CASE("somebody new with one encounter sees it, the way in and how it goes") {
    FoyerHand hand(headless(1280, 720, 100));
    hand.foyer.show(sample::one_encounter(), sample::today);
    hand.enter(Room::home);
    CHECK(hand.shows("begin"));
    CHECK(hand.shows("how:2"));
    CHECK_FALSE(hand.shows("search"));
    CHECK_FALSE(hand.shows("practise"));
    check_items(hand.items(), hand.house.size());
    check_targets(hand.items());
    hand.key(Key::enter);
    REQUIRE(hand.wished<OpenScenario>() != nullptr);
    CHECK(hand.wished<OpenScenario>()->scenario == "hotel/late-arrival");
}

TEST_CASE("whoever has played is not told again how it goes") {
    CHECK(is_new_here(sample::one_encounter()));
    CHECK_FALSE(is_new_here(sample::library()));
}

TEST_CASE("only fonts that are installed and read well are offered, the best first") {
    const auto offered = fonts_offered({"Comic Neue", "DejaVu Sans", "Inter", "OpenDyslexic"});
    REQUIRE(offered.size() == 3);
    CHECK(offered[0].id == "Inter");
    CHECK(offered[1].id == "OpenDyslexic");
    CHECK(offered[2].id == "DejaVu Sans");
}

TEST_CASE("the settings tell what HR sees as Progress does") {
    FoyerHand hand(headless(1280, 720, 100));
    app::Progress progress = sample::progress();
    progress.seen_by_hr = {"That you finished one thing."};
    hand.foyer.show(progress);
    hand.enter(Room::settings);
    hand.tab_to("tab:6");
    hand.key(Key::enter);
    const auto& all = hand.items().all();
    CHECK(std::ranges::any_of(
        all, [](const Item& item) { return item.name == "That you finished one thing."; }));
}

}  // namespace frontstage::player
