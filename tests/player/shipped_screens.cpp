// The worked example as a trainee sees it, played in the window from the desk to the debrief.
#include <SDL.h>

#include "app/path.hpp"
#include "player/golden_picture.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

namespace frontstage::player {
namespace {

Begin in_the_storm(const Scenario& scenario) {
    Begin begin;
    begin.seed = Seed{5};
    begin.forced.emplace_back(*scenario.names.forces.find("storm"), Presence::present);
    return begin;
}

// Chooses by the words on the card, as a person would.
void answer(Stagehand& hand, const std::string& words) {
    for (const Item& item : hand.items().all())
        if (item.role == Role::choice && item.name.starts_with(words)) {
            const std::string id = item.id;
            hand.press(SDLK_0 + (id.back() - '0'));
            return hand.settle();
        }
    FAIL("not offered: " << words);
}

}  // namespace

TEST_CASE("the worked example looks as it was accepted, from the desk to the debrief",
          "[screens]") {
    auto opened = frontstage::testing::open_shipped("hotel/late-arrival");
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
    REQUIRE_FALSE(rehearsal.perform(in_the_storm(*opened.scenario)));
    Stagehand hand(rehearsal, headless());
    hand.settle();
    hand.press(SDLK_RETURN);  // begin
    hand.settle();
    answer(hand, "It is here, Mr Okafor");
    hand.press(SDLK_RETURN);  // read on
    hand.settle();
    compare_with_golden(hand.house.picture(), "late-arrival");
    answer(hand, "The shortest version");
    answer(hand, "And the case stays shut");
    compare_with_golden(hand.house.picture(), "late-arrival-found-out");
    answer(hand, "I am so sorry, Mr Okafor, nobody told me");
    hand.press(SDLK_RETURN);  // see how it went
    hand.settle();
    REQUIRE(rehearsal.state().stage == Stage::over);
    compare_with_golden(hand.house.picture(), "late-arrival-afterwards");
    hand.click("rate:3");
    for (int page = 1; page <= 4; ++page) {
        compare_with_golden(hand.house.picture(), "late-arrival-debrief-" + std::to_string(page));
        hand.press(SDLK_PAGEDOWN);
        hand.settle();
    }
}

}  // namespace frontstage::player
