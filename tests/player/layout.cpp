// Nothing is cut off and nothing lies on something else, at every size of window and of type.
#include <functional>

#include "player/item_checks.hpp"
#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

struct Screen {
    const char* name;
    std::function<void(Showcase&)> set;
};

std::function<void(Showcase&)> viewing(View view) {
    return [view](Showcase& showcase) {
        showcase.shell.show(view, sample::scenery(), sample::transcript(), showcase.now_ms);
        showcase.now_ms += 1000;
    };
}

View beat() {
    View view = sample::view();
    view.offers.clear();
    view.can_read_on = true;
    return view;
}

View over() {
    View view = beat();
    view.can_read_on = false;
    view.stage = Stage::over;
    for (JourneyStop& stop : view.journey)
        stop.progress = Progress::done;
    return view;
}

View long_journey() {
    View view = sample::view();
    view.title = "The guest whose room was given away while the storm kept everybody in";
    for (int i = 0; i < 9; ++i)
        view.journey.push_back({Truth::third, "Afterwards", Progress::ahead});
    return view;
}

void debriefed(Showcase& showcase) {
    showcase.shell.offer({Act::go_back_to, Act::print});
    showcase.shell.show(sample::debrief());
    showcase.shell.tell("Printed: /home/ada/Documents/overbooked-at-midnight.html");
}

const std::vector<Screen>& screens() {
    static const std::vector<Screen> all{
        {"encounter", viewing(sample::view())},
        {"much to say", viewing(sample::long_view())},
        {"long journey", viewing(long_journey())},
        {"beat", viewing(beat())},
        {"over", viewing(over())},
        {"briefing", [](Showcase& s) { s.shell.brief(briefing_of(sample::scenario(), State{})); }},
        {"debrief", debriefed},
        {"afterwards",
         [](Showcase& s) {
             viewing(sample::view())(s);
             Debrief debrief = sample::debrief();
             debrief.self_rating.reset();
             s.shell.show(std::move(debrief));
         }},
        {"objection",
         [](Showcase& s) {
             debriefed(s);
             s.settle();
             s.shell.focus_on("disagree:1");
             s.key(Key::enter);
         }},
        {"side by side",
         [](Showcase& s) {
             s.shell.show(sample::side_by_side());
             s.shell.show(sample::debrief());
         }},
        {"pause",
         [](Showcase& s) {
             viewing(sample::view())(s);
             s.settle();
             s.key(Key::escape);
         }},
        {"transcript",
         [](Showcase& s) {
             viewing(sample::view())(s);
             s.settle();
             s.key(Key::transcript);
         }},
    };
    return all;
}

}  // namespace

TEST_CASE("nothing is cut off and nothing overlaps at any size") {
    struct Size {
        int width, height;
    };
    const auto size = GENERATE(Size{1280, 720}, Size{1920, 1080}, Size{900, 700}, Size{640, 480},
                               Size{1600, 720});
    const int percent = GENERATE(100, 150, 200);
    for (const Screen& screen : screens()) {
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
    for (const Screen& screen : screens()) {
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

TEST_CASE("the check for overlaps sees one") {
    ItemList items;
    items.add({"a", Role::text, "a", "", {0, 0, 20, 20}, {0, 0, 20, 20}, {}, ""});
    items.add({"b", Role::text, "b", "", {10, 10, 20, 20}, {10, 10, 20, 20}, {}, ""});
    const Rect both = common(items.all()[0].visible, items.all()[1].visible);
    CHECK(both == Rect{10, 10, 10, 10});
}

TEST_CASE("at 150 % there is one column, with a sign that there is more") {
    Showcase showcase(headless(1280, 720, 150));
    viewing(sample::long_view())(showcase);
    showcase.settle();
    const ItemList& items = showcase.house.items();
    CHECK(items.find("person")->rect.w <= 160);
    REQUIRE(items.find("answers:showing") != nullptr);
    CHECK(items.find("answers:showing")->name.ends_with(" of 5"));
}

}  // namespace frontstage::player
