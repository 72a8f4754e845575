// A whole encounter through SDL's queue, by hands alone of one kind.
#include <SDL.h>

#include <algorithm>

#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

struct Play {
    explicit Play(Timing timing = Timing::off)
        : scenario(sample::scenario()), rehearsal(scenario, scripts, nullptr) {
        REQUIRE_FALSE(rehearsal.perform(sample::begin(timing)));
        hand.emplace(rehearsal, headless());
        hand->settle();
    }
    [[nodiscard]] bool shows(const char* id) const { return hand->items().find(id) != nullptr; }
    [[nodiscard]] std::vector<std::string> chosen() const {
        std::vector<std::string> names;
        for (const Fact& fact : rehearsal.facts())
            if (const auto* made = std::get_if<ChoiceMade>(&fact))
                names.push_back(scenario.names.choices[made->choice]);
        return names;
    }
    // The number under which a choice is offered.
    [[nodiscard]] std::string place_of(const std::string& text) const {
        for (const Item& item : hand->items().all())
            if (item.role == Role::choice && item.name.starts_with(text)) return item.id;
        FAIL("not offered: " << text);
        return {};
    }
    void tab_to(const std::string& id) {
        for (int i = 0; i < 12; ++i) {
            hand->press(SDLK_TAB);
            if (focus_is(id)) return;
        }
        FAIL("the focus never came to " << id);
    }
    [[nodiscard]] bool focus_is(const std::string& id) const {
        return hand->performance.focus() == id;
    }

    Scenario scenario;
    NoScripts scripts;
    app::Rehearsal rehearsal;
    std::optional<Stagehand> hand;
};

}  // namespace

TEST_CASE("an encounter can be played with the keyboard alone") {
    Play play;
    REQUIRE(play.shows("begin"));
    play.hand->press(SDLK_RETURN);
    REQUIRE(play.shows("choice:1"));
    play.tab_to(play.place_of("I'm sorry"));
    play.hand->press(SDLK_SPACE);
    REQUIRE(play.shows("read-on"));
    play.hand->press(SDLK_RETURN);
    const std::string room = play.place_of("A room is held");
    play.hand->press(SDLK_0 + (room.back() - '0'));
    CHECK(play.chosen() == std::vector<std::string>{"arrival:sorry", "offer:room"});
    REQUIRE(play.shows("look-back"));
    play.hand->press(SDLK_RETURN);
    play.tab_to("rate:4");
    play.hand->press(SDLK_RETURN);
    CHECK(play.rehearsal.state().self_rating == SelfRating::well);
    REQUIRE(play.shows("done"));
    play.hand->press(SDLK_PAGEDOWN);
    play.hand->press(SDLK_RETURN);
    CHECK(play.hand->performance.left() == Leaving::done);
}

TEST_CASE("an encounter can be played with the mouse alone") {
    Play play;
    play.hand->click("begin");
    play.hand->click("open-transcript");
    play.hand->click("close");
    play.hand->click("open-pause");
    play.hand->click("resume");
    play.hand->click(play.place_of("It's the booking system"));
    play.hand->click("read-on");
    play.hand->click(play.place_of("A room is held"));
    CHECK(play.chosen() == std::vector<std::string>{"arrival:system", "offer:room"});
    play.hand->click("look-back");
    play.hand->click("skip-rating");
    CHECK_FALSE(play.rehearsal.state().self_rating);
    play.hand->click("play-again");
    CHECK(play.hand->performance.left() == Leaving::to_play_again);
}

TEST_CASE("a key pressed just as the choices appear is no answer") {
    Play play;
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = SDLK_RETURN;
    SDL_PushEvent(&event);
    play.hand->wait(50);
    event.key.keysym.sym = SDLK_1;
    SDL_PushEvent(&event);
    play.hand->wait(50);
    CHECK(play.chosen().empty());
    play.hand->wait(500);
    play.hand->press(SDLK_1);
    CHECK(play.chosen().size() == 1);
}

TEST_CASE("time runs out only while somebody can answer") {
    Play play(Timing::x1);
    play.hand->press(SDLK_RETURN);
    play.hand->press(SDLK_1);
    play.hand->press(SDLK_RETURN);
    REQUIRE(play.shows("time-left"));
    play.hand->press(SDLK_ESCAPE);
    play.hand->wait(60'000);
    play.hand->press(SDLK_ESCAPE);
    play.hand->press(SDLK_h);
    play.hand->wait(60'000);
    play.hand->press(SDLK_h);
    play.hand->focus(false);
    play.hand->wait(60'000);
    CHECK(play.chosen().size() == 1);
    play.hand->focus(true);
    play.hand->wait(20'000);
    CHECK(play.chosen().back() == "offer:wait");
    REQUIRE(play.shows("look-back"));
}

TEST_CASE("leaving keeps the place, and coming back skips the briefing") {
    Play play;
    play.hand->press(SDLK_RETURN);
    play.hand->press(SDLK_1);
    play.hand->press(SDLK_ESCAPE);
    play.hand->click("leave");
    CHECK(play.hand->performance.left() == Leaving::for_now);
    const Facts kept = play.rehearsal.facts();
    play.hand.reset();  // one window at a time
    app::Rehearsal resumed(play.scenario, play.scripts, nullptr, kept);
    Stagehand again(resumed, headless());
    again.settle();
    CHECK(again.items().find("read-on") != nullptr);
    CHECK(again.items().find("begin") == nullptr);
}

TEST_CASE("closing the window is leaving for now") {
    Play play;
    SDL_Event event{};
    event.type = SDL_QUIT;
    SDL_PushEvent(&event);
    play.hand->wait(50);
    CHECK(play.hand->performance.left() == Leaving::for_now);
}

TEST_CASE("the transcript holds every line and every answer, also after a resume") {
    Play play;
    play.hand->press(SDLK_RETURN);
    play.hand->click(play.place_of("I'm sorry"));
    play.hand->press(SDLK_RETURN);
    const Transcript said = transcript_of(play.scenario, play.rehearsal.facts());
    REQUIRE(said.size() == 5);
    CHECK(said[0].by == SaidBy::narrator);
    CHECK(said[1].name == "Mr Okafor");
    CHECK(said[2] ==
          Said{SaidBy::trainee, "You", "I'm sorry, Mr Okafor. Let me see what I can arrange.", 0});
    CHECK(said[3].text == "You ring the house across the square.");
    CHECK(said[4].text == "So? What do they say?");
}

}  // namespace frontstage::player
