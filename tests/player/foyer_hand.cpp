#include "player/foyer_hand.hpp"

#include <stdexcept>

namespace frontstage::player {

FoyerHand::FoyerHand(const HouseOptions& options) : house(options) {
    foyer.show(sample::library(), sample::today);
    foyer.show(sample::progress());
    foyer.show(app::Preferences{}, "front-7");
    foyer.show(sample::offer());
}

void FoyerHand::enter(Room room) {
    if (room == Room::problem)
        foyer.show(sample::trouble());
    else
        foyer.enter(room);
    settle();
}

void FoyerHand::settle() {
    for (int frame = 0; frame < 200; ++frame) {
        wake = house.show(
            foyer.memory(), foyer.touch(), now_ms, [this](Page& page) { foyer.draw(page); }, words);
        if (!wake || *wake > 20) return;
        now_ms += *wake;
    }
}

void FoyerHand::feed(const Input& input) {
    if (auto wished = foyer.intend(input, house.items())) wish = std::move(wished);
    settle();
}

void FoyerHand::type(const std::string& text) {
    feed(Typed{text});
}

void FoyerHand::click(const std::string& id) {
    const Item* item = items().find(id);
    if (item == nullptr) throw std::runtime_error("nothing on the screen is called " + id);
    const Point at = item->visible.centre();
    feed(PointerPressed{at});
    feed(PointerReleased{at});
}

void FoyerHand::tab_to(const std::string& id) {
    for (int i = 0; i < 60; ++i) {
        if (foyer.touch().focus == id) return;
        key(Key::tab);
    }
    throw std::runtime_error("the focus never came to " + id);
}

namespace sample {
namespace {

app::Shelved shelved(std::string id, std::string title, std::string place,
                     frontstage::Setting setting) {
    app::Shelved one;
    one.id = std::move(id);
    one.title = std::move(title);
    one.place = std::move(place);
    one.setting = setting;
    one.minutes = 12;
    one.moments = 4;
    one.pass_percent = 70;
    one.phases = {Phase::during};
    one.standards = {"hotel.listen"};
    one.standard_words = {"Let the guest finish before you answer"};
    one.languages = {"en"};
    return one;
}

app::Result result(std::string attempt, std::string title, int total, Verdict verdict) {
    app::Result one;
    one.attempt = std::move(attempt);
    one.title = std::move(title);
    one.at_ms = 1'763'000'000'000;
    one.total = total;
    one.verdict = verdict;
    return one;
}

}  // namespace

app::Library library() {
    app::Library all;
    auto late = shelved("hotel/late-arrival", "Late arrival in the storm", "hotel.lobby",
                        frontstage::Setting::hotel);
    late.time = TimeOfDay::night;
    late.best = late.latest = result("a1", "Late arrival in the storm", 78, Verdict::met);
    auto room = shelved("hotel/cold-room", "The room that never got warm", "hotel.room",
                        frontstage::Setting::hotel);
    room.left_off = Mode::practice;
    room.best = room.latest = result("a2", "The room that never got warm", 54, Verdict::not_yet);
    auto key = shelved("hotel/lost-key", "A key in the lift shaft", "hotel.corridor",
                       frontstage::Setting::hotel);
    key.due = "2026-11-30";
    key.time = TimeOfDay::dusk;
    auto returns = shelved("retail/returns", "A coat without a receipt", "retail.returns",
                           frontstage::Setting::retail);
    returns.standards = {"retail.own"};
    returns.standard_words = {"Say what you will do yourself, and by when"};
    auto chat =
        shelved("retail/chat", "Where is my parcel?", "retail.chat", frontstage::Setting::retail);
    chat.phases = {Phase::after};
    chat.channel = Channel::chat;
    chat.minutes = 1;
    chat.moments = 1;
    auto waiting = shelved("clinic/waiting", "Two hours, and nobody said anything",
                           "clinic.waiting", frontstage::Setting::clinic);
    waiting.time = TimeOfDay::dawn;
    waiting.due = "2026-12-20";
    auto result_due = shelved("clinic/result", "The result that came by letter first",
                              "clinic.consulting", frontstage::Setting::clinic);
    auto broken = shelved("hotel/broken", "An encounter that is being rewritten", "hotel.lobby",
                          frontstage::Setting::hotel);
    broken.broken = "It cannot be played: there are mistakes in its files.";
    all.scenarios = {waiting, result_due, broken, room, key, late, chat, returns};
    all.due = {{"front-desk",
                "Front desk, first month",
                {"hotel/late-arrival", "hotel/lost-key"},
                {"hotel/late-arrival"},
                "2026-11-27"},
               {"all",
                "Everybody: when things go wrong",
                {"clinic/waiting", "retail/returns"},
                {},
                "2026-12-20"}};
    all.go_on = "hotel/cold-room";
    return all;
}

app::Library one_encounter() {
    app::Library all;
    all.scenarios = {shelved("hotel/late-arrival", "Late arrival in the storm", "hotel.lobby",
                             frontstage::Setting::hotel)};
    all.scenarios.front().time = TimeOfDay::night;
    return all;
}

app::Library twenty_encounters() {
    app::Library all = library();
    const std::vector<app::Shelved> eight = all.scenarios;
    for (int more = 0; all.scenarios.size() < 20; ++more) {
        app::Shelved one = eight[static_cast<std::size_t>(more) % eight.size()];
        one.id += "-" + std::to_string(more);
        all.scenarios.push_back(std::move(one));
    }
    return all;
}

app::Progress progress() {
    app::Progress all;
    all.results = {result("a1", "Late arrival in the storm", 78, Verdict::met),
                   result("a2", "The room that never got warm", 54, Verdict::not_yet)};
    const std::int64_t at = 1'763'000'000'000;
    const std::string late = "hotel/late-arrival", title = "Late arrival in the storm";
    const std::string room = "hotel/cold-room", room_title = "The room that never got warm";
    all.standards = {
        {"listen", "Let the guest finish before you answer", StandardVerdict::met, late, title, at},
        {"own", "Say what you will do yourself, and by when", StandardVerdict::partly, late, title,
         at},
        {"close", "Ask whether it is put right now", StandardVerdict::missed, late, title, at},
        {"offer", "Offer a second way", StandardVerdict::forfeited, room, room_title, at},
        {"safety", "Say what is safe", StandardVerdict::not_applicable, room, room_title, at}};
    all.next = {{late, title, "close", "Ask whether it is put right now", 7},
                {room, room_title, "", "", 30}};
    app::Certificate certificate;
    certificate.programme = "front-desk";
    certificate.title = "Front desk, first month";
    certificate.earned = "2026-10-02";
    certificate.expires = "2027-10-02";
    certificate.percent = 82;
    all.certificates = {certificate};
    all.seen_by_hr = {"That you finished \"Front desk, first month\" on 2 October, with 82 %.",
                      "Nothing of what you practise."};
    return all;
}

SettingsOffer offer() {
    SettingsOffer all;
    all.themes = {{"light", "Light"}, {"dark", "Dark"}, {"high-contrast", "High contrast"}};
    all.fonts = {{"Inter", "Inter"}, {"OpenDyslexic", "OpenDyslexic"}};
    all.languages = {{"", "As this computer"}, {"en", "English"}, {"de", "Deutsch"}};
    all.kept_in = "/home/front-7/.local/share/frontstage";
    all.seen_by_hr = progress().seen_by_hr;
    return all;
}

Trouble trouble() {
    return {"Your last answer could not be kept, because the disk is full.",
            "Everything before it is safe. Make some room on the disk, and try again.",
            "records.sqlite: database or disk is full (13)", "Try again"};
}

}  // namespace sample
}  // namespace frontstage::player
