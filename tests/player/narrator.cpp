// What the voice says of what is seen, with values alone.
#include "player/voice/narrator.hpp"

#include <algorithm>

#include "support/catch.hpp"

namespace frontstage::player {
namespace {

Item item(std::string id, Role role, std::string name, std::string value = {}) {
    Item made;
    made.id = std::move(id);
    made.role = role;
    made.name = std::move(name);
    made.value = std::move(value);
    const bool usable = role == Role::button || role == Role::choice;
    if (usable) made.action = Action{};
    return made;
}

ItemList pause() {
    ItemList items;
    items.add(item("pause", Role::dialog, "Paused"));
    items.add(item("pause:heading", Role::heading, "Paused"));
    items.add(item("pause:note", Role::text, "No clock runs."));
    items.add(item("resume", Role::button, "Continue"));
    items.add(item("transcript", Role::button, "Read the transcript"));
    items.add(item("leave", Role::button, "Leave and keep my place"));
    return items;
}

ItemList briefing() {
    ItemList items;
    items.add(item("briefing", Role::region, "Briefing", "at the top"));
    items.add(item("h", Role::heading, "The 02:10 arrival"));
    items.add(item("t", Role::text, "You are at the desk"));
    items.add(item("leave", Role::button, "Not now"));
    items.add(item("begin", Role::button, "Begin"));
    return items;
}

View okafor() {
    View view;
    view.stage = Stage::at_moment;
    view.moment = "arrival";
    view.speaker = SpeakerId{0};
    view.speaker_name = "Mr Okafor";
    view.mood_words = "tired";
    view.lines = {{std::nullopt, "", "It rains."},
                  {SpeakerId{0}, "Mr Okafor", "I have a booking."}};
    view.offers = {{ChoiceId{0}, Delivery::says, "Welcome.", Openness::open, ""},
                   {ChoiceId{1}, Delivery::says, "One moment.", Openness::open, ""}};
    view.journey = {{Truth::first, "Front desk", Progress::now}};
    return view;
}

ItemList encounter(const View& view) {
    ItemList items;
    items.add(item("title", Role::heading, "The 02:10 arrival"));
    items.add(item("speech", Role::region, "What is said"));
    int number = 0;
    for (const Offer& offer : view.offers)
        items.add(item("choice:" + std::to_string(++number), Role::choice, offer.text));
    return items;
}

std::vector<std::string> texts(const Utterances& utterances) {
    std::vector<std::string> all;
    for (const Utterance& utterance : utterances)
        all.push_back(utterance.text);
    return all;
}

using Heard = std::vector<std::string>;

struct Listener {
    Heard observe(const ItemList& items, const std::string& focus, const View* view = nullptr,
                  Sounds sounds = Sounds::silent) {
        latest = narrator.observe({items, focus, view, sounds}, words);
        return texts(latest);
    }
    Narrator narrator;
    Phrasebook words;
    Utterances latest;
};

constexpr const char* how_to_repeat =
    "Press S to hear it again, and S once more to hear the whole screen. V turns the voice off.";

}  // namespace

TEST_CASE("a new screen is told by its heading and by where the focus is", "[voice]") {
    Listener listener;
    CHECK(listener.observe(briefing(), "begin") ==
          Heard{"Briefing.", "The 02:10 arrival.", how_to_repeat, "Begin, button, 2 of 2."});
    CHECK(listener.latest.front().urgency == Urgency::interrupts);
    CHECK(listener.latest.back().urgency == Urgency::follows);
    CHECK(listener.observe(pause(), "resume") == Heard{"Paused.", "Continue, button, 1 of 3."});
}

TEST_CASE("of a problem what is wrong and what is safe are told unasked", "[voice]") {
    ItemList items;
    items.add(item("problem", Role::region, "Something went wrong"));
    items.add(item("title", Role::heading, "Something went wrong"));
    items.add(item("sentence", Role::notice, "This could not be kept."));
    items.add(item("safe", Role::notice, "Everything before it is safe."));
    items.add(item("way-on", Role::button, "Try again"));
    Listener listener;
    (void)listener.observe(briefing(), "begin");
    CHECK(listener.observe(items, "way-on") ==
          Heard{"Something went wrong.", "This could not be kept.", "Everything before it is safe.",
                "Try again, button."});
}

TEST_CASE("what was said is not said again, however many frames are drawn", "[voice]") {
    Listener listener;
    (void)listener.observe(briefing(), "begin");
    for (int frame = 0; frame < 3; ++frame)
        CHECK(listener.observe(briefing(), "begin").empty());
    CHECK(listener.observe(briefing(), "leave") == Heard{"Not now, button, 1 of 2."});
}

TEST_CASE("an encounter is told by who says what and how they look", "[voice]") {
    Listener listener;
    const View view = okafor();
    CHECK(listener.observe(encounter(view), "", &view) ==
          Heard{"The 02:10 arrival.", "First moment of truth: Front desk.", "It rains.",
                "Mr Okafor, tired: I have a booking.", "2 choices are open.",
                "Tab goes through them; a number chooses at once."});
    CHECK(listener.observe(encounter(view), "choice:2", &view) ==
          Heard{"One moment. Choice, 2 of 2."});
}

TEST_CASE("of the next moment only what changed is told", "[voice]") {
    Listener listener;
    View view = okafor();
    (void)listener.observe(encounter(view), "", &view);
    view.moment = "offer";
    view.lines = {{SpeakerId{0}, "Mr Okafor", "And?"}};
    CHECK(listener.observe(encounter(view), "", &view) ==
          Heard{"Mr Okafor: And?", "2 choices are open."});
    view.moment = "waits";
    view.mood_words = "annoyed";
    view.lines = {{std::nullopt, "", "He waits."}};
    CHECK(listener.observe(encounter(view), "", &view) ==
          Heard{"He waits.", "Mr Okafor looks annoyed.", "2 choices are open."});
}

TEST_CASE("a choice that is not possible is told with its reason", "[voice]") {
    Listener listener;
    View view = okafor();
    view.offers[1].openness = Openness::locked;
    view.offers[1].locked_because = "the till is down";
    const Heard said = listener.observe(encounter(view), "", &view);
    CHECK(std::ranges::count(said, "1 choice is open.") == 1);
    CHECK(std::ranges::count(said, "Not possible: One moment. (the till is down)") == 1);
}

TEST_CASE("coming back from a pause tells the screen and not the whole moment", "[voice]") {
    Listener listener;
    const View view = okafor();
    (void)listener.observe(encounter(view), "", &view);
    (void)listener.observe(pause(), "resume");
    CHECK(listener.observe(encounter(view), "choice:1", &view) ==
          Heard{"The 02:10 arrival.", "Welcome. Choice, 1 of 2."});
}

TEST_CASE("a value that changes under the focus is told, and nothing else of it", "[voice]") {
    Listener listener;
    const ItemList items = briefing();
    (void)listener.observe(items, "begin");
    ItemList changed;
    for (Item shown : items.all()) {
        if (shown.id == "begin") shown.value = "150 per cent";
        changed.add(shown);
    }
    CHECK(listener.observe(changed, "begin") == Heard{"150 per cent."});
}

TEST_CASE("a caption is told once, and not to those who hear the sound", "[voice]") {
    const View view = okafor();
    ItemList items = encounter(view);
    items.add(item("caption:rain", Role::text, "Rain on the windows"));
    Listener deaf, hearing;
    CHECK(deaf.observe(items, "", &view).back() == "Rain on the windows.");
    View next = view;
    next.moment = "offer";
    for (const std::string& said : deaf.observe(items, "", &next))
        CHECK(said != "Rain on the windows.");
    for (const std::string& said : hearing.observe(items, "", &view, Sounds::heard))
        CHECK(said != "Rain on the windows.");
}

TEST_CASE("a time limit is told once for each moment", "[voice]") {
    Listener listener;
    const View view = okafor();
    ItemList items = encounter(view);
    items.add(item("time-left", Role::meter, "Time to answer", "30 seconds"));
    CHECK(listener.observe(items, "", &view).back() ==
          "There is a time limit: 30 seconds. It does not run while the voice speaks.");
    ItemList later = encounter(view);
    later.add(item("time-left", Role::meter, "Time to answer", "29 seconds"));
    CHECK(listener.observe(later, "", &view).empty());
}

TEST_CASE("asked again it repeats, and asked once more it reads the whole screen", "[voice]") {
    Listener listener;
    const ItemList items = briefing();
    (void)listener.observe(items, "begin");
    (void)listener.observe(items, "leave");
    const Seen seen{items, "leave", nullptr, Sounds::silent};
    CHECK(texts(listener.narrator.again(seen, {})) == Heard{"Not now, button, 1 of 2."});
    CHECK(texts(listener.narrator.again(seen, {})) == Heard{"The 02:10 arrival.",
                                                            "You are at the desk.",
                                                            "Not now, button.", "Begin, button."});
    CHECK(texts(listener.narrator.again(seen, {})) == Heard{"Not now, button, 1 of 2."});
}

}  // namespace frontstage::player
