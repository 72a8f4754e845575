// In the smallest window, with letters, words and lines as wide apart as they can be set, nothing
// is cut off, nothing lies on something else, and all can be come to: on every screen of an
// encounter and over every channel, whatever is said, offered, heard or short of time.
#include <cstdlib>

#include "player/every_screen.hpp"
#include "player/in_german.hpp"
#include "player/item_checks.hpp"
#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

HouseOptions small_and_wide(int percent) {
    HouseOptions options = headless(640, 480, percent);
    options.reading.letter_percent = 20;
    options.reading.word_percent = 50;
    options.reading.line_percent = 200;
    options.theme.backdrops = Backdrops::plain;  // what lies behind takes long and moves nothing
    return options;
}

void check(Showcase& showcase) {
    showcase.settle();
    showcase.settle();
    check_items(showcase.house.items(), showcase.house.size());
}

// Much is said and offered, an answer was just given and is explained, and time is short.
View everything_at_once() {
    View view = sample::long_view();
    view.guidance = Guidance{{{"Own the problem.", "One thing that you will do now.", {}}},
                             "He hears that you look, and not what comes of it."};
    return view;
}

View a_beat() {
    View view = sample::view();
    view.offers.clear();
    view.can_read_on = true;
    return view;
}

Transcript own_words_last(Channel channel) {
    Transcript transcript = sample::transcript();
    transcript.pop_back();
    for (Said& said : transcript)
        said.channel = channel;
    return transcript;
}

}  // namespace

TEST_CASE("in a small window with all spacing at its widest every screen keeps its order",
          "[spacing]") {
    const int percent = GENERATE(100, 150, 200);
    const bool german = GENERATE(false, true);
    for (const ShownScreen& screen : encounter_screens()) {
        INFO(screen.name << " at " << percent << (german ? " % in German" : " %"));
        Showcase showcase(small_and_wide(percent));
        if (german) showcase.words = in_german();
        screen.set(showcase);
        check(showcase);
    }
}

TEST_CASE("in a small window with all spacing at its widest every channel keeps its order",
          "[spacing]") {
    const int percent = GENERATE(100, 150, 200);
    const bool german = GENERATE(false, true);
    const auto* const caption = GENERATE("", "Voices and cutlery in the restaurant");
    for (const Channel channel : {Channel::desk, Channel::phone, Channel::chat, Channel::email,
                                  Channel::portal, Channel::review, Channel::web})
        for (View view : {sample::view(), everything_at_once(), a_beat()}) {
            INFO(word_for(channel)
                 << " at " << percent << " %, " << view.offers.size() << " choices"
                 << (german ? ", in German" : "") << (*caption != 0 ? ", with a caption" : ""));
            Showcase showcase(small_and_wide(percent));
            if (german) showcase.words = in_german();
            view.meeting = {channel, "hotel.lobby", TimeOfDay::night};
            showcase.shell.show(view, sample::scenery(), own_words_last(channel), showcase.now_ms);
            showcase.shell.caption(caption);
            showcase.now_ms += 1000;
            check(showcase);
        }
}

TEST_CASE("in a small window with all spacing at its widest every room keeps its order",
          "[spacing]") {
    const int percent = GENERATE(100, 150, 200);
    const bool german = GENERATE(false, true);
    FoyerHand hand(small_and_wide(percent));
    if (german) hand.words = in_german();
    visit_rooms(hand, [&](const std::string& name) {
        INFO(name << " at " << percent << (german ? " % in German" : " %"));
        check_items(hand.items(), hand.house.size());
    });
}

TEST_CASE("with all spacing at its widest calls and own words keep apart beside each other",
          "[spacing]") {
    struct Size {
        int width, height;
    };
    const auto size = GENERATE(Size{1280, 720}, Size{1010, 570}, Size{1100, 480});
    const int percent = GENERATE(100, 140);
    HouseOptions options = small_and_wide(percent);
    options.width = size.width;
    options.height = size.height;
    for (const Channel channel : {Channel::desk, Channel::phone, Channel::chat})
        for (View view : {sample::view(), everything_at_once(), a_beat()}) {
            INFO(word_for(channel) << " at " << size.width << "x" << size.height << ", " << percent
                                   << " %, " << view.offers.size() << " choices");
            Showcase showcase(options);
            view.meeting = {channel, "hotel.lobby", TimeOfDay::night};
            showcase.shell.show(view, sample::scenery(), own_words_last(channel), showcase.now_ms);
            showcase.now_ms += 1000;
            check(showcase);
        }
}

// For people to look at; compares nothing.
TEST_CASE("a gallery of wide spacing", "[.spacing-gallery]") {
    const char* folder = std::getenv("FRONTSTAGE_SCREENS_TO");
    REQUIRE(folder != nullptr);
    for (const int percent : {100, 150, 200})
        for (const Channel channel : {Channel::desk, Channel::phone, Channel::chat, Channel::email})
            for (const bool all : {false, true}) {
                Showcase showcase(small_and_wide(percent));
                View view = all ? everything_at_once() : sample::view();
                view.meeting = {channel, "hotel.lobby", TimeOfDay::night};
                showcase.shell.show(view, sample::scenery(), own_words_last(channel),
                                    showcase.now_ms);
                if (all) showcase.shell.caption("Voices and cutlery in the restaurant");
                showcase.now_ms += 1000;
                check(showcase);
                REQUIRE(write_png(showcase.house.picture(), std::string(folder) + "/spacing-" +
                                                                std::string(word_for(channel)) +
                                                                '-' + std::to_string(percent) +
                                                                (all ? "-all" : "") + ".png"));
            }
}

}  // namespace frontstage::player
