// Goldens of the screens, on values made by hand that hold more than one encounter would.
#include "player/golden_picture.hpp"
#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

void compare(const Showcase& showcase, const std::string& name) {
    compare_with_golden(showcase.house.picture(), name);
}

void show_view(Showcase& showcase, View view) {
    showcase.shell.show(std::move(view), sample::scenery(), sample::transcript(), showcase.now_ms);
    showcase.settle();
}

Briefing sample_briefing() {
    const Scenario scenario = sample::scenario();
    return briefing_of(scenario, State{});
}

HouseOptions themed(const std::string& theme, int text_percent = 100) {
    HouseOptions options = headless(1280, 720, text_percent);
    options.theme = theme_named(theme);
    return options;
}

}  // namespace

TEST_CASE("the encounter looks as it was accepted, in every theme", "[screens]") {
    const auto* const theme = GENERATE("light", "dark", "high-contrast");
    Showcase showcase(themed(theme));
    show_view(showcase, sample::view());
    showcase.key(Key::tab);
    compare(showcase, std::string("encounter-") + theme);
}

TEST_CASE("an encounter with much to say looks as it was accepted", "[screens]") {
    const int percent = GENERATE(100, 150, 200);
    Showcase showcase(themed("light", percent));
    show_view(showcase, sample::long_view());
    compare(showcase, "encounter-long-" + std::to_string(percent));
}

TEST_CASE("the briefing looks as it was accepted", "[screens]") {
    Showcase showcase(themed("light"));
    show_view(showcase, sample::view());
    showcase.shell.brief(sample_briefing());
    showcase.settle();
    compare(showcase, "briefing");
}

TEST_CASE("pause and transcript look as they were accepted", "[screens]") {
    Showcase showcase(themed("light"));
    show_view(showcase, sample::view());
    showcase.key(Key::escape);
    compare(showcase, "pause");
    showcase.key(Key::escape);
    showcase.key(Key::transcript);
    compare(showcase, "transcript");
}

TEST_CASE("a pause promises to keep only what is kept") {
    const auto paused = [](Purpose purpose) {
        Showcase showcase(themed("light"), purpose);
        show_view(showcase, sample::view());
        showcase.key(Key::escape);
        return showcase.house.items().find("leave")->name + '\n' +
               showcase.house.items().find("pause:note")->name;
    };
    CHECK(paused(Purpose::attempt) ==
          "Leave and keep my place\nNo clock runs. Every step so far is kept.");
    for (const Purpose purpose : {Purpose::walk, Purpose::preview})
        CHECK(paused(purpose).find("keep") == std::string::npos);
    CHECK(paused(Purpose::walk).find("becomes a walk") != std::string::npos);
}

TEST_CASE("what arrives afterwards looks as it was accepted", "[screens]") {
    Showcase showcase(themed("light"));
    show_view(showcase, sample::view());
    Debrief debrief = sample::debrief();
    debrief.self_rating.reset();
    showcase.shell.show(std::move(debrief));
    showcase.settle();
    compare(showcase, "afterwards");
}

TEST_CASE("an objection looks as it was accepted", "[screens]") {
    Showcase showcase(themed("light"));
    showcase.shell.show(sample::debrief());
    showcase.settle();
    showcase.shell.focus_on("disagree:1");
    showcase.key(Key::enter);
    showcase.key(Key::enter);
    compare(showcase, "objection");
}

TEST_CASE("both ways side by side look as they were accepted", "[screens]") {
    Showcase showcase(themed("light"));
    showcase.shell.show(sample::side_by_side());
    showcase.shell.show(sample::debrief());
    showcase.settle();
    compare(showcase, "side-by-side-1");
    showcase.key(Key::page_down);
    compare(showcase, "side-by-side-2");
}

TEST_CASE("the debrief looks as it was accepted, from top to bottom", "[screens]") {
    Showcase showcase(themed("light"));
    showcase.shell.offer({Act::go_back_to, Act::print});
    showcase.shell.show(sample::debrief());
    showcase.settle();
    for (int page = 1; page <= 5; ++page) {
        compare(showcase, "debrief-" + std::to_string(page));
        showcase.key(Key::page_down);
    }
}

}  // namespace frontstage::player
