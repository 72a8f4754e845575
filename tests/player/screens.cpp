// Goldens of the screens: 1280x720 on the software renderer, halved, with a small tolerance.
// A golden never heals itself. To accept what is drawn now:
//   FRONTSTAGE_ACCEPT_SCREENS=1 build/dev/bin/player_tests '[screens]'
// and look at every picture in tests/golden/screens before committing it. For eyes, the same
// screens in full size: FRONTSTAGE_SCREENS_TO=/some/folder.
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr double tolerance = 0.6;  // mean difference of a channel, of 255

void compare(const Showcase& showcase, const std::string& name) {
    const Picture seen = halved(showcase.house.picture());
    if (const char* eyes = std::getenv("FRONTSTAGE_SCREENS_TO"))
        REQUIRE(write_png(showcase.house.picture(), std::string(eyes) + '/' + name + ".png"));
    const std::string folder = std::string(FRONTSTAGE_ROOT) + "/tests/golden/screens/";
    const std::string path = folder + name + ".png";
    const std::string actual = folder + name + ".actual.png";
    if (std::getenv("FRONTSTAGE_ACCEPT_SCREENS") != nullptr) {
        std::filesystem::create_directories(folder);
        REQUIRE(write_png(seen, path));
        std::filesystem::remove(actual);
        return;
    }
    const auto golden = read_png(path);
    const double far = golden ? difference(*golden, seen) : 255;
    if (far > tolerance) {
        REQUIRE(write_png(seen, actual));
        std::cerr << name << " differs by " << far << "; see " << actual
                  << "\nto accept it: FRONTSTAGE_ACCEPT_SCREENS=1 player_tests '[screens]'\n";
    }
    CHECK(far <= tolerance);
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

TEST_CASE("the debrief looks as it was accepted, from top to bottom", "[screens]") {
    Showcase showcase(themed("light"));
    showcase.shell.show(sample::debrief());
    showcase.settle();
    for (int page = 1; page <= 5; ++page) {
        compare(showcase, "debrief-" + std::to_string(page));
        showcase.key(Key::page_down);
    }
}

}  // namespace frontstage::player
