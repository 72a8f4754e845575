// What the shell makes of input, with values alone.
#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

void show(Showcase& showcase, const View& view) {
    showcase.shell.show(view, sample::scenery(), sample::transcript(), showcase.now_ms);
    showcase.now_ms += 1000;
    showcase.settle();
}

const Choose* chosen(const Showcase& showcase) {
    const auto* command = showcase.wish ? std::get_if<Command>(&*showcase.wish) : nullptr;
    return command != nullptr ? std::get_if<Choose>(command) : nullptr;
}

}  // namespace

TEST_CASE("a locked choice says why and cannot be taken") {
    Showcase showcase(headless());
    show(showcase, sample::long_view());
    const Item* locked = showcase.house.items().find("choice:5");
    REQUIRE(locked != nullptr);
    CHECK_FALSE(locked->action);
    CHECK(locked->value == "not possible: the suite is taken until Thursday");
    showcase.key(Key::digit, 5);
    CHECK_FALSE(showcase.wish);
    showcase.key(Key::digit, 4);
    REQUIRE(chosen(showcase) != nullptr);
    CHECK(chosen(showcase)->choice == ChoiceId{3});
}

TEST_CASE("pressing on one thing and releasing on another means neither") {
    Showcase showcase(headless());
    show(showcase, sample::view());
    const Point one = showcase.house.items().find("choice:1")->rect.centre();
    const Point two = showcase.house.items().find("choice:2")->rect.centre();
    showcase.feed(PointerPressed{one});
    showcase.feed(PointerReleased{two});
    CHECK_FALSE(showcase.wish);
    showcase.feed(PointerPressed{two});
    showcase.feed(PointerReleased{two});
    REQUIRE(chosen(showcase) != nullptr);
    CHECK(chosen(showcase)->choice == ChoiceId{1});
}

TEST_CASE("a key that is held down does not answer again and again") {
    Showcase showcase(headless());
    show(showcase, sample::view());
    showcase.feed(KeyPressed{Key::digit, 1, Press::held});
    CHECK_FALSE(showcase.wish);
}

TEST_CASE("Enter takes nothing while nothing has the focus") {
    Showcase showcase(headless());
    show(showcase, sample::view());
    showcase.key(Key::enter);
    CHECK_FALSE(showcase.wish);
}

TEST_CASE("the focus goes through every choice and brings it into sight") {
    Showcase showcase(headless(1280, 720, 200));
    show(showcase, sample::long_view());
    for (const char* id : {"choice:1", "choice:2", "choice:3", "choice:4"}) {
        showcase.key(Key::down);
        CHECK(showcase.shell.touch().focus == id);
        const Item* item = showcase.house.items().find(id);
        CHECK(item->visible.h >= item->rect.h - 0.5F);
    }
    showcase.key(Key::down);
    CHECK(showcase.shell.touch().focus == "open-transcript");
    showcase.key(Key::up);
    CHECK(showcase.shell.touch().focus == "choice:4");
}

TEST_CASE("what a dialog covers cannot be used") {
    Showcase showcase(headless());
    show(showcase, sample::view());
    showcase.key(Key::escape);
    CHECK(showcase.house.items().find("choice:1") == nullptr);
    showcase.key(Key::digit, 1);
    CHECK_FALSE(showcase.wish);
    showcase.key(Key::escape);
    CHECK(showcase.house.items().find("choice:1") != nullptr);
}

TEST_CASE("the loop sleeps once everything has come to rest") {
    HouseOptions options = headless();
    options.motion = GENERATE(Motion::reduced, Motion::full);
    Showcase showcase(options);
    show(showcase, sample::view());
    const bool still = options.motion == Motion::reduced;
    // With motion only a blink is still to come, and not soon.
    CHECK((still ? !showcase.wake : !showcase.wake || *showcase.wake > 500));
    showcase.key(Key::escape);
    CHECK((still ? !showcase.wake : !showcase.wake || *showcase.wake > 500));
    showcase.shell.show(sample::debrief());
    showcase.settle();
    CHECK_FALSE(showcase.wake);
}

TEST_CASE("a running limit wakes the loop, a paused one does not") {
    Showcase showcase(headless());
    show(showcase, sample::long_view());
    CHECK(showcase.wake);
    showcase.key(Key::escape);
    CHECK_FALSE(showcase.wake);
}

TEST_CASE("a face takes 350 to 450 ms to change, and none with reduced motion") {
    HouseOptions options = headless();
    options.motion = Motion::full;
    Showcase showcase(options);
    show(showcase, sample::view());
    View happier = sample::view();
    happier.face = Face::relieved;
    showcase.shell.show(happier, sample::scenery(), {}, showcase.now_ms);
    const std::int64_t from = showcase.now_ms;
    showcase.settle();
    CHECK(showcase.now_ms - from >= 350);
    CHECK(showcase.now_ms - from <= 470);
}

TEST_CASE("an answer in words is met with a nod, and nothing else is") {
    constexpr int gesture_frame_ms = 30;  // a blink takes longer ones
    HouseOptions options = headless();
    options.motion = Motion::full;
    Showcase showcase(options);
    View view = sample::view();
    show(showcase, view);
    Scenery scenery = sample::scenery();
    scenery.people.resize(2);
    const auto moves_after = [&](const View& next) {
        showcase.shell.show(next, scenery, {}, showcase.now_ms);
        showcase.settle();
        const bool moves = showcase.wake && *showcase.wake <= gesture_frame_ms;
        showcase.now_ms += 1000;
        showcase.settle();
        return moves;
    };
    CHECK_FALSE(moves_after(view));
    showcase.key(Key::digit, 1);
    CHECK(moves_after(view));
    CHECK_FALSE(moves_after(view));  // once

    view.offers[0].delivery = Delivery::does;
    CHECK_FALSE(moves_after(view));
    showcase.key(Key::digit, 1);
    CHECK_FALSE(moves_after(view));

    showcase.key(Key::digit, 2);
    View other = view;
    other.speaker = SpeakerId{1};
    CHECK_FALSE(moves_after(other));
}

}  // namespace frontstage::player
