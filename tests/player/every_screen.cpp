#include "player/every_screen.hpp"

#include <array>

#include "player/encounter/medium.hpp"
#include "player/sample.hpp"

namespace frontstage::player {
namespace {

std::function<void(Showcase&)> viewing(View view) {
    return [view](Showcase& showcase) {
        showcase.shell.show(view, sample::scenery(), sample::transcript(), showcase.now_ms);
        showcase.now_ms += 1000;
    };
}

// What lies above the encounter once a key was pressed.
std::function<void(Showcase&)> after(Key key) {
    return [key](Showcase& showcase) {
        viewing(sample::view())(showcase);
        showcase.settle();
        showcase.key(key);
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
}

void afterwards(Showcase& showcase) {
    viewing(sample::view())(showcase);
    Debrief debrief = sample::debrief();
    debrief.self_rating.reset();
    showcase.shell.show(std::move(debrief));
}

void objection(Showcase& showcase) {
    debriefed(showcase);
    showcase.settle();
    showcase.shell.focus_on("disagree:1");
    showcase.key(Key::enter);
}

void side_by_side(Showcase& showcase) {
    showcase.shell.show(sample::side_by_side());
    showcase.shell.show(sample::debrief());
}

void over_channel(Showcase& showcase, Channel channel) {
    View view = sample::view();
    view.meeting = {channel, "hotel.lobby", TimeOfDay::night};
    Transcript transcript = sample::transcript();
    for (Said& said : transcript)
        said.channel = channel;
    showcase.shell.show(std::move(view), sample::scenery(), std::move(transcript), showcase.now_ms);
    showcase.now_ms += 1000;
}

}  // namespace

const std::vector<ShownScreen>& encounter_screens() {
    static const std::vector<ShownScreen> all{
        {"encounter", viewing(sample::view())},
        {"much-to-say", viewing(sample::long_view())},
        {"long-journey", viewing(long_journey())},
        {"beat", viewing(beat())},
        {"over", viewing(over())},
        {"briefing", [](Showcase& s) { s.shell.brief(briefing_of(sample::scenario(), State{})); }},
        {"debrief", debriefed},
        {"afterwards", afterwards},
        {"objection", objection},
        {"side-by-side", side_by_side},
        {"pause", after(Key::escape)},
        {"transcript", after(Key::transcript)},
    };
    return all;
}

const std::vector<ShownScreen>& channel_screens() {
    static const std::vector<ShownScreen> all = [] {
        std::vector<ShownScreen> screens;
        for (const Channel channel : {Channel::phone, Channel::chat, Channel::email,
                                      Channel::portal, Channel::review, Channel::web})
            screens.push_back({"channel-" + std::string(word_for(channel)),
                               [channel](Showcase& s) { over_channel(s, channel); }});
        return screens;
    }();
    return all;
}

void visit_rooms(FoyerHand& hand, const std::function<void(const std::string& name)>& look) {
    const auto visit = [&](const std::string& name) {
        hand.settle();
        look(name);
    };
    hand.enter(Room::first_run);
    for (std::size_t card = 1; card <= first_run_cards; ++card) {
        visit("first-run-" + std::to_string(card));
        if (card < first_run_cards) hand.click("on");
    }
    hand.enter(Room::home);
    visit("home");
    for (const Room room : {Room::progress, Room::settings}) {
        hand.enter(room);
        for (std::size_t tab = 0;; ++tab) {
            const std::string id = "tab:" + std::to_string(tab);
            if (!hand.shows(id)) break;
            hand.tab_to(id);
            hand.key(Key::enter);
            visit((room == Room::progress ? "progress-" : "settings-") + std::to_string(tab + 1));
        }
    }
    hand.enter(Room::problem);
    hand.click("details");
    visit("problem");
}

}  // namespace frontstage::player
