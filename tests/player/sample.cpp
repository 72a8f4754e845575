#include "player/sample.hpp"

namespace frontstage::player::sample {
namespace {

ChoiceId add_choice(Scenario& s, MomentId moment, const char* name, const char* text,
                    Quality quality, int mood, Target to) {
    const ChoiceId id = s.names.choices.intern(choice_name(s.names.moments[moment], name));
    Choice choice;
    choice.moment = moment;
    choice.text = text;
    choice.quality = quality;
    choice.mood = mood;
    choice.takes_s = 40;
    choice.why = "Because it says what will happen next, and when.";
    choice.next = {{std::nullopt, to}};
    s.choices.push_back(choice);
    s.moments[moment.number].choices.push_back(id);
    return id;
}

MomentId add_moment(Scenario& s, const char* name, const char* touchpoint, Truth truth,
                    std::vector<Line> lines) {
    const MomentId id = s.names.moments.intern(name);
    Moment moment;
    moment.truth = truth;
    moment.touchpoint = touchpoint;
    moment.lines = std::move(lines);
    s.moments.push_back(moment);
    return id;
}

Offer offer(std::uint32_t id, const char* text) {
    return {{id}, Delivery::says, text, Openness::open, ""};
}

}  // namespace

Scenario scenario() {
    Scenario s;
    s.id = "hotel/overbooked";
    s.title = "Overbooked at midnight";
    s.place = "hotel.lobby";
    s.time = TimeOfDay::night;
    s.role = "You are the night receptionist at the Hotel Linden.";
    s.brief = "The house is full. One guest is still to come, and his room was given away at ten.";
    s.minutes = 6;
    const SpeakerId guest = s.names.speakers.intern("okafor");
    s.cast.push_back({"Mr Okafor", {{"skin", "5"}, {"hair", "curls"}}, 42, {}, {}});
    s.customer = guest;
    s.before.push_back({"site",
                        Influence::website,
                        "Your room is ready whenever you arrive, day or night.",
                        {},
                        {},
                        {}});
    s.standards.push_back({});
    s.names.standards.intern("own-the-problem");
    s.standards[0].wording = "Own the problem before explaining it.";
    s.standards[0].good = "An apology, then one thing that you will do now.";
    s.standards[0].factor = Factor::empathy;
    const EndingId ending = s.names.endings.intern("settled");
    Ending closing;
    closing.speaker = guest;
    closing.lines = {{guest, "All right. Thank you for sorting it out."}};
    s.endings.push_back(closing);
    const MomentId arrival =
        add_moment(s, "arrival", "Front desk", Truth::first,
                   {{std::nullopt, "It is ten past midnight. Rain on the glass doors."},
                    {guest, "I booked this room three months ago. And now it is gone?"}});
    const MomentId call = add_moment(s, "call", "Front desk", Truth::second,
                                     {{std::nullopt, "You ring the house across the square."}});
    const MomentId offer_moment =
        add_moment(s, "offer", "Taxi rank", Truth::third, {{guest, "So? What do they say?"}});
    s.opening = arrival;
    add_choice(s, arrival, "sorry", "I'm sorry, Mr Okafor. Let me see what I can arrange.",
               Quality::best, 8, call);
    s.choices.back().shows = {{{0}, Evidence::met}};
    add_choice(s, arrival, "system", "It's the booking system, sir. It overbooks us every weekend.",
               Quality::weak, -12, call);
    s.choices.back().shows = {{{0}, Evidence::missed}};
    add_choice(s, arrival, "aside", "Could you step aside while I check in the next guest?",
               Quality::harmful, -20, call);
    s.moments[call.number].next = {{std::nullopt, offer_moment}};
    add_choice(s, offer_moment, "room", "A room is held for you, and the taxi is on us.",
               Quality::best, 15, ending);
    const ChoiceId silence = add_choice(s, offer_moment, "wait", "I am still waiting to hear.",
                                        Quality::weak, -5, ending);
    s.moments[offer_moment.number].within_s = 20;
    s.moments[offer_moment.number].silence = silence;
    s.files = {"scenario.yaml"};
    return s;
}

Begin begin(Timing timing) {
    return {"sha256:0", Seed{7}, Mode::practice, timing, 30, {}, {}};
}

Scenery scenery() {
    return {"hotel.lobby",
            TimeOfDay::night,
            {"bell", "plant"},
            {},
            {{"okafor",
              {{"skin", "5"},
               {"hair", "curls"},
               {"glasses", "round"},
               {"beard", "full"},
               {"top", "rust"}}}}};
}

View view() {
    View view;
    view.stage = Stage::at_moment;
    view.title = "Overbooked at midnight";
    view.moment = "arrival";
    view.speaker = SpeakerId{0};
    view.speaker_name = "Mr Okafor";
    view.face = Face::annoyed;
    view.mood_words = "annoyed, arms folded";
    view.mood = 32;
    view.clock_s = 140;
    view.lines = {{SpeakerId{0}, "Mr Okafor",
                   "I booked this room three months ago. I have been on a plane for eleven hours, "
                   "and you are telling me it is gone?"}};
    view.offers = {offer(0,
                         "I'm sorry, Mr Okafor. That must be the last thing you need right now. "
                         "Let me see what I can arrange."),
                   offer(1, "It's the booking system, sir. It overbooks us every weekend."),
                   offer(2, "Could you step aside while I check in the next guest?")};
    view.journey = {{Truth::first, "Website", Progress::done},
                    {Truth::first, "Arrival", Progress::done},
                    {Truth::second, "Front desk", Progress::now},
                    {Truth::second, "Room", Progress::ahead},
                    {Truth::third, "Departure", Progress::ahead}};
    return view;
}

View long_view() {
    View view = sample::view();
    view.lines = {{std::nullopt, "",
                   "The lift door opens. A second guest comes to the desk and "
                   "puts down three bags, one after the other."},
                  {SpeakerId{0}, "Mr Okafor", "I was here first, and I would like an answer."},
                  {SpeakerId{1}, "Ms Lindqvist", "Excuse me, is this going to take long?"},
                  {SpeakerId{0}, "Mr Okafor",
                   "It has taken twenty minutes already. Nobody has "
                   "told me where I am going to sleep tonight, and I "
                   "have a meeting at eight."}};
    view.offers.push_back({{3},
                           Delivery::does,
                           "Come round the desk, take both guests to the "
                           "armchairs, and bring water.",
                           Openness::open,
                           ""});
    view.offers.push_back({{4},
                           Delivery::says,
                           "I can upgrade you to the suite.",
                           Openness::locked,
                           "the suite is taken until Thursday"});
    view.within_s = 20;
    return view;
}

Transcript transcript() {
    return {
        {SaidBy::narrator, "", "It is ten past midnight. Rain on the glass doors."},
        {SaidBy::cast, "Mr Okafor", "I booked this room three months ago."},
        {SaidBy::trainee, "You", "It's the booking system, sir. It overbooks us every weekend."},
        {SaidBy::cast, "Mr Okafor", "That is not my problem, is it?"}};
}

}  // namespace frontstage::player::sample
