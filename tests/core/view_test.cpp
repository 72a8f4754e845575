// What a trainee may see: no more than the encounter shows, in an order that gives nothing away.
#include "core/view.hpp"

#include <set>

#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

View seen(Play& play, const Lines& wishes) {
    return view_of(play.scenario, replay(facts_of(play, wishes)));
}

// `a*` for a locked one.
Lines offers_in(const View& view) {
    Lines texts;
    for (const Offer& offer : view.offers)
        texts.push_back(offer.text + (offer.openness == Openness::locked ? "*" : ""));
    return texts;
}

Lines sorted(Lines lines) {
    std::sort(lines.begin(), lines.end());
    return lines;
}

Play four_choices() {
    return a_scenario()
        .moment("m", {choice("a").next("m"), choice("b").next("end"), choice("c").next("end"),
                      choice("d").next("end")})
        .ending("end")
        .play();
}

}  // namespace

TEST_CASE("a locked choice is shown with its reason, one without a reason is hidden") {
    Play play = a_scenario()
                    .moment("m", {choice("open").next("end"),
                                  choice("later").when(never()).locked("He waited.").next("end"),
                                  choice("secret").when(never()).next("end")})
                    .ending("end")
                    .play();
    const View view = seen(play, {"begin"});
    CHECK(sorted(offers_in(view)) == Lines{"later*", "open"});
    for (const Offer& offer : view.offers)
        CHECK(offer.locked_because == (offer.text == "later" ? "He waited." : ""));
}

TEST_CASE("a choice that was taken is gone, not locked") {
    Play play = a_scenario()
                    .moment("m", {choice("a").when(is_known("x")).locked("Ask first.").next("m"),
                                  choice("ask").discovers("x").next("m")})
                    .play();
    CHECK(sorted(offers_in(seen(play, {"begin"}))) == Lines{"a*", "ask"});
    CHECK(offers_in(seen(play, {"begin", "choose ask"})) == Lines{"a"});
    CHECK(offers_in(seen(play, {"begin", "choose ask", "choose a"})).empty());
}

TEST_CASE("the order of choices is shuffled by the seed and then frozen") {
    Play play = four_choices();
    std::set<Lines> orders;
    std::set<std::string> firsts;
    for (int seed = 0; seed < 400; ++seed) {
        const std::string begin = "begin seed " + std::to_string(seed);
        const Lines order = offers_in(seen(play, {begin}));
        REQUIRE(sorted(order) == Lines{"a", "b", "c", "d"});
        Lines without_a = order;
        std::erase(without_a, "a");
        REQUIRE(offers_in(seen(play, {begin, "choose a"})) == without_a);
        orders.insert(order);
        firsts.insert(order.front());
    }
    CHECK(orders.size() == 24);
    CHECK(firsts.size() == 4);
}

TEST_CASE("two moments of one encounter are shuffled each in its own way") {
    const std::vector<ChoiceDraft> three{choice("a").next("n"), choice("b").next("n"),
                                         choice("c").next("n")};
    Play play = a_scenario().moment("m", three).moment("n", three).play();
    int differ = 0;
    for (int seed = 0; seed < 60; ++seed) {
        const std::string begin = "begin seed " + std::to_string(seed);
        differ += offers_in(seen(play, {begin})) != offers_in(seen(play, {begin, "choose a"}));
    }
    CHECK(differ > 30);
}

TEST_CASE("the journey shows what is done, what is now and what lies ahead") {
    Play play = a_scenario()
                    .moment("desk", {choice("go").next("desk-again")})
                    .stop(Truth::first, "check-in")
                    .moment("desk-again", {choice("go").next("room")})
                    .stop(Truth::first, "check-in")
                    .beat("room", "away")
                    .stop(Truth::second, "room")
                    .beat("away", "end")
                    .moment("never", {choice("go").next("end")})
                    .stop(Truth::third, "review")
                    .ending("end")
                    .play();
    const auto journey = [&](const Lines& wishes) {
        std::string words;
        for (const JourneyStop& stop : seen(play, wishes).journey)
            words += stop.touchpoint + (stop.progress == Progress::done  ? " done, "
                                        : stop.progress == Progress::now ? " now, "
                                                                         : " ahead, ");
        return words;
    };
    CHECK(journey({"begin"}) == "check-in now, room ahead, review ahead, ");
    CHECK(journey({"begin", "choose go"}) == "check-in now, room ahead, review ahead, ");
    CHECK(journey({"begin", "choose go", "choose go"}) ==
          "check-in done, room now, review ahead, ");
    CHECK(journey({"begin", "choose go", "choose go", "read on"}) ==
          "check-in done, room done, review ahead, ");
    CHECK(journey({"begin", "choose go", "choose go", "read on", "read on"}) ==
          "check-in done, room done, review ahead, ");
}

TEST_CASE("what a script said stands before what the moment says, and is shown once") {
    Play play = a_scenario()
                    .cast("guest")
                    .moment("m", {choice("a")
                                      .effect({{},
                                               [](const Sight&, Doings& does) {
                                                   does.narrate("A door slams.");
                                               }})
                                      .next("pause")})
                    .beat("pause", "n")
                    .line("What was that?", "guest")
                    .moment("n", {choice("b").next("end")})
                    .line("Nobody answers.")
                    .ending("end")
                    .play();
    const auto lines = [&](const Lines& wishes) {
        Lines texts;
        for (const SpokenLine& line : seen(play, wishes).lines)
            texts.push_back(line.name + ": " + line.text);
        return texts;
    };
    CHECK(lines({"begin", "choose a"}) == Lines{": A door slams.", "the guest: What was that?"});
    CHECK(lines({"begin", "choose a", "read on"}) == Lines{": Nobody answers."});
}

TEST_CASE("the face is the customer's unless another speaks first") {
    Play play = a_scenario()
                    .cast("guest", 90)
                    .cast("porter")
                    .beat("quiet", "talk")
                    .line("It rains.")
                    .beat("talk", "end")
                    .line("Your bags, madam.", "porter")
                    .line("Thank you.", "guest")
                    .ending("end", "She goes up.")
                    .play();
    CHECK(seen(play, {"begin"}).speaker_name == "the guest");
    CHECK(seen(play, {"begin"}).face == Face::delighted);
    CHECK(seen(play, {"begin", "read on"}).speaker_name == "the porter");
    const View over = seen(play, {"begin", "read on", "read on"});
    CHECK(over.stage == Stage::over);
    CHECK(over.speaker_name == "the guest");
    CHECK(over.offers.empty());
    CHECK(over.lines.size() == 1);
}

TEST_CASE("the face follows the mood, from anger to delight") {
    CHECK(face_for(0) == Face::angry);
    CHECK(face_for(50) == Face::neutral);
    CHECK(face_for(100) == Face::delighted);
    CHECK(face_for(-1) == Face::angry);
}

TEST_CASE("stuck is where nothing is offered, nothing follows and no silence comes") {
    Play play =
        a_scenario().moment("hub", {choice("a").next("hub")}).within(20, "a").ending("end").play();
    CHECK_FALSE(seen(play, {"begin"}).stuck);
    CHECK(seen(play, {"begin", "choose a"}).stuck);
    CHECK_FALSE(seen(play, {"begin timing x1", "choose a"}).stuck);
    Play beat = a_scenario().beat("pause", "end").ending("end").play();
    CHECK_FALSE(seen(beat, {"begin"}).stuck);
    CHECK(seen(beat, {"begin"}).can_read_on);
    CHECK_FALSE(seen(beat, {"begin", "read on"}).stuck);
}

TEST_CASE("the view knows of a time limit just where time can run out") {
    Play play =
        a_scenario().moment("m", {choice("a").next("end")}).within(25, "a").ending("end").play();
    CHECK_FALSE(seen(play, {"begin timing off"}).within_s);
    CHECK(seen(play, {"begin timing x1"}).within_s == 25);
    CHECK(seen(play, {"begin timing x1.5"}).within_s == 38);
    CHECK(seen(play, {"begin timing x2"}).within_s == 50);
    CHECK(seen(play, {"begin timing x10"}).within_s == 250);

    play.scenario.moments[0].within_s.reset();
    CHECK_FALSE(seen(play, {"begin timing x1"}).within_s);
    played(play, {"begin timing x1"}).when("let time run out").declines(Declined::no_time_limit);
}

TEST_CASE("the view tells of forces at work, the mood and the clock") {
    Play play = a_scenario()
                    .cast("guest", 55)
                    .force("storm", {.mood = -10, .says = "The road is closed."})
                    .force("heat", {.chance_percent = 0})
                    .moment("m", {choice("a").takes(95).mood(3).next("n")})
                    .moment("n", {choice("b").next("end")})
                    .ending("end")
                    .play();
    const View view = seen(play, {"begin", "choose a"});
    CHECK(view.forces == Lines{"The road is closed."});
    CHECK(view.mood == 48);
    CHECK(view.clock_s == 95);
    CHECK(view.moment == "n");
    CHECK(view_of(play.scenario, State{}).stage == Stage::not_begun);
}

TEST_CASE("a moment says how, where and when people meet; the rest is as in the scenario") {
    Play play = a_scenario().moment("m", {choice("a").next("end")}).ending("end").play();
    play.scenario.place = "hotel.lobby";
    play.scenario.time = TimeOfDay::night;
    play.scenario.moments[0].meeting.channel = Channel::phone;
    play.scenario.endings[0].meeting = {Channel::review, "hotel.room", TimeOfDay::day};
    CHECK(seen(play, {}).meeting == Meeting{Channel::desk, "hotel.lobby", TimeOfDay::night});
    CHECK(seen(play, {"begin"}).meeting ==
          Meeting{Channel::phone, "hotel.lobby", TimeOfDay::night});
    CHECK(seen(play, {"begin", "choose a"}).meeting ==
          Meeting{Channel::review, "hotel.room", TimeOfDay::day});
}

TEST_CASE("a mood is seen face to face, heard by telephone and read in writing") {
    Play play = a_scenario().moment("m", {choice("a").next("end")}).ending("end").play();
    Moment& moment = play.scenario.moments[0];
    moment.face = Face::annoyed;
    const auto words_over = [&](Channel channel) {
        moment.meeting.channel = channel;
        return seen(play, {"begin"}).mood_words;
    };
    CHECK(words_over(Channel::room) == "annoyed, arms folded");
    CHECK(words_over(Channel::phone) == "a clipped, annoyed voice");
    CHECK(words_over(Channel::chat) == "reads as annoyed");
}
