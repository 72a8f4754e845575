// What each channel looks like, that it reads at every size, and what it tells: who is on the line
// and for how long, what was written before, what the trainee just said.
#include "app/disk_files.hpp"
#include "app/translation.hpp"
#include "player/golden_picture.hpp"
#include "player/item_checks.hpp"
#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

namespace frontstage::player {
namespace {

constexpr std::array written{Channel::chat, Channel::email, Channel::portal, Channel::review,
                             Channel::web};
constexpr std::array not_met{Channel::phone,  Channel::chat,   Channel::email,
                             Channel::portal, Channel::review, Channel::web};

View view_over(Channel channel) {
    View view = sample::view();
    view.meeting = {channel, "hotel.lobby", TimeOfDay::night};
    view.mood_words = contact_over(channel) == Contact::by_voice ? "a clipped, annoyed voice"
                                                                 : "reads as annoyed";
    return view;
}

// An earlier exchange over the same channel, which took a minute and a half.
Transcript transcript_over(Channel channel) {
    return {
        {SaidBy::narrator, "", "Ten past midnight.", {}, {}, channel, 20},
        {SaidBy::cast, "Mr Okafor", "I have just seen that my room is gone.", {}, {}, channel, 20},
        {SaidBy::trainee, "You", "Let me look into that for you, Mr Okafor.", {}, {}, channel, 50}};
}

Scenery scenery_of_a_stranger() {
    Scenery scenery = sample::scenery();
    scenery.people[0].acquaintance = Acquaintance::unknown;
    scenery.people[0].stars = 2;
    return scenery;
}

void show(Showcase& showcase, View view, Transcript transcript) {
    showcase.shell.show(std::move(view), scenery_of_a_stranger(), std::move(transcript),
                        showcase.now_ms);
    showcase.now_ms += 1000;
    showcase.settle();
    showcase.settle();
}

void show(Showcase& showcase, Channel channel) {
    show(showcase, view_over(channel), transcript_over(channel));
}

std::string value_of(const Showcase& showcase, const char* id) {
    const Item* item = showcase.house.items().find(id);
    return item == nullptr ? "not there" : item->value;
}

// Any item with these words.
bool reads(const Showcase& showcase, std::string_view words) {
    for (const Item& item : showcase.house.items().all())
        if (item.name.find(words) != std::string::npos) return true;
    return false;
}

}  // namespace

TEST_CASE("each channel looks as it was accepted", "[screens]") {
    const Channel channel = GENERATE(from_range(not_met));
    Showcase showcase(headless());
    show(showcase, channel);
    compare_with_golden(showcase.house.picture(), "channel-" + std::string(word_for(channel)));
}

TEST_CASE("a chat and a call look as they were accepted in the other themes", "[screens]") {
    const Channel channel = GENERATE(Channel::phone, Channel::chat);
    const auto* const theme = GENERATE("dark", "high-contrast");
    HouseOptions options = headless();
    options.theme = theme_named(theme);
    Showcase showcase(options);
    show(showcase, channel);
    compare_with_golden(showcase.house.picture(),
                        "channel-" + std::string(word_for(channel)) + '-' + theme);
}

TEST_CASE("over every channel nothing is cut off and nothing overlaps at any size") {
    struct Size {
        int width, height;
    };
    const auto size = GENERATE(Size{1280, 720}, Size{800, 600}, Size{1600, 720});
    const int percent = GENERATE(100, 150, 200);
    HouseOptions options = headless(size.width, size.height, percent);
    options.theme.backdrops = Backdrops::plain;
    for (const Channel channel : not_met) {
        INFO(word_for(channel) << " at " << size.width << "x" << size.height << ", " << percent);
        Showcase showcase(options);
        show(showcase, channel);
        check_items(showcase.house.items(), showcase.house.size());
        View much = sample::long_view();
        much.meeting = view_over(channel).meeting;
        much.guidance = Guidance{{{"Own the problem.", "One thing that you will do now.", {}}},
                                 "He hears that you look, and not what comes of it."};
        show(showcase, much, transcript_over(channel));
        check_items(showcase.house.items(), showcase.house.size());
    }
}

TEST_CASE("a call tells who is on the line and how long it has lasted") {
    Showcase showcase(headless());
    show(showcase, Channel::phone);
    CHECK(value_of(showcase, "call:length") == "02:00");  // from 20 s to 140 s
    CHECK(reads(showcase, "On the telephone"));
    CHECK(reads(showcase, "a clipped, annoyed voice"));
    CHECK(value_of(showcase, "person") == "an outline: you have never seen them");
}

TEST_CASE("what was written before over a channel stands on its page, and nothing else") {
    for (const Channel channel : written) {
        INFO(word_for(channel));
        Transcript transcript = transcript_over(channel);
        transcript.insert(
            transcript.begin(),
            {SaidBy::cast, "Mr Okafor", "Said at the desk.", {}, {}, Channel::desk, 5});
        Showcase showcase(headless());
        show(showcase, view_over(channel), transcript);
        if (channel != Channel::web) CHECK(reads(showcase, "Let me look into that for you"));
        CHECK_FALSE(reads(showcase, "Said at the desk."));
    }
}

TEST_CASE("a review has its stars, and a chat says when somebody goes on writing") {
    Showcase review(headless());
    show(review, Channel::review);
    CHECK(value_of(review, "stars") == "2 stars of 5");

    View goes_on = view_over(Channel::chat);
    goes_on.offers.clear();
    goes_on.can_read_on = true;
    Showcase chat(headless());
    show(chat, goes_on, transcript_over(Channel::chat));
    CHECK(reads(chat, "Mr Okafor is typing …"));
}

TEST_CASE("what the trainee just said is shown until they move on, without a verdict") {
    const int percent = GENERATE(100, 200);
    Showcase showcase(headless(1280, 720, percent));
    View view = sample::view();
    show(showcase, view, sample::transcript());  // the last words were the customer's
    CHECK_FALSE(reads(showcase, "It overbooks us every weekend. "));
    Transcript own = sample::transcript();
    own.pop_back();
    own.back().text = "I will ring the house across the square.";
    show(showcase, view, own);
    CHECK(reads(showcase, "I will ring the house across the square."));
    check_items(showcase.house.items(), showcase.house.size());
}

TEST_CASE("guided mode explains, when asked and after an answer; other modes cannot be asked") {
    Showcase showcase(headless());
    Transcript own = sample::transcript();
    own.pop_back();
    show(showcase, sample::view(), own);
    CHECK(showcase.house.items().with(Act::hint) == nullptr);

    View guided = sample::view();
    guided.guidance = Guidance{{{"Own the problem.", "One thing that you will do now.", {}}},
                               "He hears that you look, and not what comes of it."};
    show(showcase, guided, own);
    CHECK(reads(showcase, "He hears that you look"));
    const Item* ask = showcase.house.items().with(Act::hint);
    REQUIRE(ask != nullptr);
    const Point at = ask->visible.centre();
    showcase.feed(PointerPressed{at});
    showcase.feed(PointerReleased{at});
    CHECK(reads(showcase, "One thing that you will do now."));
    CHECK(showcase.house.items().with(Act::choose) == nullptr);  // it covers the answers
    check_items(showcase.house.items(), showcase.house.size());
    showcase.key(Key::enter);  // the focus is at Close
    CHECK(showcase.house.items().with(Act::choose) != nullptr);
}

TEST_CASE("every answer of the worked example is in sight at once, in English and German") {
    const std::string language = GENERATE("en", "de");
    auto opened = frontstage::testing::open_shipped("hotel/late-arrival");
    const Scenario& scenario = *opened.scenario;
    const auto shipped_file =
        *app::find_scenario(frontstage::testing::shipped_folders(), "hotel/late-arrival");
    app::DiskFiles files;
    const auto read = app::read_in(scenario, shipped_file, frontstage::testing::shipped_folders(),
                                   files, language);
    REQUIRE(read.diagnostics.empty());
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i) {
        INFO(language << ", " << scenario.names.moments[{i}]);
        State state;
        state.stage = Stage::at_moment;
        state.moment = {i};
        for (const ChoiceId choice : scenario.moments[i].choices)
            if (state.offered.size() < 4) state.offered.push_back(choice);
        HouseOptions options = headless();
        options.theme.backdrops = Backdrops::plain;
        Showcase showcase(options);
        showcase.words = read.reading.words;
        showcase.shell.show(view_of(*read.reading.scenario, state, read.reading.words),
                            scenery_of(scenario, state), {}, showcase.now_ms);
        showcase.settle();
        showcase.settle();
        for (const Item& item : showcase.house.items().all())
            if (item.role == Role::choice) {
                INFO(item.name);
                CHECK(item.visible.h > item.rect.h - 1);
            }
    }
}

}  // namespace frontstage::player
