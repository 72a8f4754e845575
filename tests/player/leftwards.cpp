// What runs leftwards begins at the right edge of its room, wherever it is written: lines, names,
// titles, choices, cards, standards. The screen itself is not turned round.
#include <cstdlib>

#include "player/item_checks.hpp"
#include "player/leftward_samples.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

using sample::Leftward;

HouseOptions reading(const Leftward& words, int percent = 100) {
    HouseOptions options = headless(1280, 720, percent);
    options.reading.language = words.language;
    options.theme.backdrops = Backdrops::plain;
    return options;
}

void show_encounter(Showcase& showcase, const Leftward& words) {
    showcase.shell.show(sample::view_in(words), sample::scenery(), sample::transcript_in(words),
                        showcase.now_ms);
    showcase.now_ms += 1000;
    showcase.settle();
    showcase.settle();
}

const Item& item(const ItemList& items, const std::string& id) {
    const Item* found = items.find(id);
    if (found == nullptr) FAIL("nothing is called " << id);
    return *found;
}

// The items that hold exactly these words.
std::vector<const Item*> saying(const ItemList& items, const std::string& words) {
    std::vector<const Item*> found;
    for (const Item& item : items.all())
        if (item.name == words) found.push_back(&item);
    return found;
}

}  // namespace

TEST_CASE("in an encounter what runs leftwards begins at the right edge", "[leftwards]") {
    const Leftward& words = GENERATE(std::cref(sample::arabic()), std::cref(sample::hebrew()));
    Showcase showcase(reading(words));
    show_encounter(showcase, words);
    const ItemList& items = showcase.house.items();
    check_items(items, showcase.house.size());
    // Within the bubble: narrator, name and line end at one edge, the mood stands before the name.
    const Item& name = item(items, "speech:name:1");
    CHECK(item(items, "speech:line:0").rect.right() == Approx(name.rect.right()).margin(1));
    CHECK(item(items, "speech:line:3").rect.right() == Approx(name.rect.right()).margin(1));
    CHECK(item(items, "speech:mood-words:2").rect.right() < name.rect.x);
    // The title stands at the right edge of its card, beyond the whole journey.
    CHECK(item(items, "title").rect.right() >= item(items, "journey").rect.right());

    showcase.key(Key::transcript);
    const ItemList& said = showcase.house.items();
    const float edge = item(said, "said:0").rect.right();
    for (const char* id : {"said:1:name", "said:1", "said:3:name", "said:3"})
        CHECK(item(said, id).rect.right() == Approx(edge).margin(1));
}

TEST_CASE("in briefing and debrief what runs leftwards begins at the right edge", "[leftwards]") {
    const Leftward& words = GENERATE(std::cref(sample::arabic()), std::cref(sample::hebrew()));
    Showcase showcase(reading(words));
    showcase.shell.brief(sample::briefing_in(words));
    showcase.settle();
    float edge = 0;
    for (const std::string& said :
         {words.title, words.role, words.brief, words.standard, words.good, words.line})
        for (const Item* at : saying(showcase.house.items(), said)) {
            INFO(said);
            if (edge == 0) edge = at->rect.right();
            CHECK(at->rect.right() == Approx(edge).margin(1));
        }
    CHECK(edge > 900);

    Showcase after(reading(words));
    after.shell.show(sample::debrief_in(words));
    after.settle();
    after.settle();
    edge = 0;
    for (const std::string& said : {words.title, words.standard, words.good, words.why})
        for (const Item* at : saying(after.house.items(), said)) {
            INFO(said);
            if (edge == 0) edge = at->rect.right();
            CHECK(at->rect.right() == Approx(edge).margin(1));
        }
    CHECK(edge > 900);
}

TEST_CASE("at home what runs leftwards begins at the right edge", "[leftwards]") {
    const Leftward& words = GENERATE(std::cref(sample::arabic()), std::cref(sample::hebrew()));
    FoyerHand hand(reading(words));
    hand.foyer.show(sample::library_in(words), sample::today);
    hand.enter(Room::home);
    const Item& title = item(hand.items(), "hero:title");
    CHECK(title.rect.x > item(hand.items(), "begin").rect.x + 60);
    check_items(hand.items(), hand.house.size());
}

// For people to look at; compares nothing.
TEST_CASE("a gallery of what runs leftwards", "[.leftward-gallery]") {
    const char* folder = std::getenv("FRONTSTAGE_SCREENS_TO");
    REQUIRE(folder != nullptr);
    for (const Leftward* words : {&sample::arabic(), &sample::hebrew()})
        for (const int percent : {100, 200}) {
            const auto keep = [&](const Stagehouse& house, const std::string& name) {
                REQUIRE(write_png(house.picture(), std::string(folder) + "/leftward-" +
                                                       words->language + "-" + name + "-" +
                                                       std::to_string(percent) + ".png"));
            };
            Showcase showcase(reading(*words, percent));
            show_encounter(showcase, *words);
            keep(showcase.house, "encounter");
            showcase.key(Key::transcript);
            keep(showcase.house, "transcript");
            for (const Channel channel : {Channel::phone, Channel::chat, Channel::email}) {
                Showcase over(reading(*words, percent));
                View view = sample::view_in(*words);
                Transcript said = sample::transcript_in(*words);
                said.pop_back();
                for (Said& each : said)
                    each.channel = channel;
                view.meeting = {channel, "hotel.lobby", TimeOfDay::night};
                over.shell.show(view, sample::scenery(), said, over.now_ms);
                over.now_ms += 1000;
                over.settle();
                over.settle();
                keep(over.house, std::string(word_for(channel)));
            }
            Showcase before(reading(*words, percent));
            before.shell.brief(sample::briefing_in(*words));
            before.settle();
            keep(before.house, "briefing");
            Showcase after(reading(*words, percent));
            after.shell.show(sample::debrief_in(*words));
            for (int page = 0; page < 4; ++page) {
                after.settle();
                keep(after.house, "debrief-" + std::to_string(page));
                after.key(Key::page_down);
            }
            FoyerHand hand(reading(*words, percent));
            hand.foyer.show(sample::library_in(*words), sample::today);
            hand.enter(Room::home);
            keep(hand.house, "home");
        }
}

}  // namespace frontstage::player
