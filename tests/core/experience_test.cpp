// The ledger of what the customer felt, and the review that they write.
#include "core/experience.hpp"

#include "support/any_fact.hpp"
#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Experience lived(Play& play, const Lines& wishes) {
    return experience_of(play.scenario, facts_of(play, wishes));
}

const Perceived& empathy(const Experience& experience) {
    return experience.factors[static_cast<std::size_t>(Factor::empathy)];
}

// One choice that is felt so, by a customer of this zone.
Play felt(int tenths, Zone zone = {50, 70}) {
    return a_scenario()
        .cast("guest", 50, zone)
        .moment("m", {choice("a").feels(Factor::empathy, tenths).next("end")})
        .ending("end")
        .play();
}

Perceived empathy_after(int tenths, Zone zone = {50, 70}) {
    Play play = felt(tenths, zone);
    return empathy(lived(play, {"begin", "choose a"}));
}

}  // namespace

TEST_CASE("perception starts in the middle of the person's own zone") {
    CHECK(empathy_after(0).perceived == Approx(6.0));
    CHECK(empathy_after(0, {20, 40}).perceived == Approx(3.0));
}

TEST_CASE("a gain counts as it is and a loss half as much again") {
    CHECK(empathy_after(12).perceived == Approx(7.2));
    CHECK(empathy_after(-12).perceived == Approx(4.2));
}

TEST_CASE("perception never leaves 1 to 9, and what went over the edge does not come back") {
    CHECK(empathy_after(90).perceived == Approx(9));
    CHECK(empathy_after(-90).perceived == Approx(1));
    Play play =
        a_scenario()
            .cast("guest")
            .moment(
                "m",
                {choice("a").feels(Factor::empathy, 90).feels(Factor::empathy, -10).next("end")})
            .ending("end")
            .play();
    CHECK(empathy(lived(play, {"begin", "choose a"})).perceived == Approx(7.5));
}

TEST_CASE("below the zone is below adequate, above it is at or over desired") {
    CHECK(empathy_after(0).zone == ZonePlace::within);
    CHECK(empathy_after(10).zone == ZonePlace::above);
    CHECK(empathy_after(9).zone == ZonePlace::within);
    CHECK(empathy_after(-6).zone == ZonePlace::within);  // 5.1
    CHECK(empathy_after(-7).zone == ZonePlace::below);   // 4.95
}

TEST_CASE(
    "what was met before, forces and reputation move what is expected, not what is perceived") {
    Play play = a_scenario()
                    .cast("guest", 50, {50, 70})
                    .before("website", {.expects = {10, 15}})
                    .force("storm", {.chance_percent = 50, .expects = {-5, 0}})
                    .moment("m", {choice("a").next("end")})
                    .ending("end")
                    .play();
    const Perceived calm = empathy(lived(play, {"begin storm off", "choose a"}));
    CHECK(calm.perceived == Approx(6.0));
    CHECK(calm.adequate == Approx(6.0));
    CHECK(calm.desired == Approx(8.5));
    CHECK(empathy(lived(play, {"begin storm on", "choose a"})).adequate == Approx(5.5));
    const Perceived praised = empathy(lived(play, {"begin storm off reputation 5", "choose a"}));
    CHECK(praised.adequate == Approx(7.0));
    CHECK(praised.desired == Approx(9.0));
    const Perceived panned = empathy(lived(play, {"begin storm off reputation 1", "choose a"}));
    CHECK(panned.adequate == Approx(5.0));
}

TEST_CASE("an expectation stays on the scale and desired is never below adequate") {
    Play play = a_scenario()
                    .cast("guest", 50, {80, 85})
                    .before("website", {.expects = {50, -40}})
                    .moment("m", {choice("a").next("end")})
                    .ending("end")
                    .play();
    const Perceived seen = empathy(lived(play, {"begin", "choose a"}));
    CHECK(seen.adequate == Approx(9.0));
    CHECK(seen.desired == Approx(9.0));
}

TEST_CASE("the gap weighs the six factors alike, and satisfaction is peak-end and eight times it") {
    Play play = felt(12);
    const Experience experience = lived(play, {"begin", "choose a"});
    CHECK(experience.gap == Approx(0.2));
    CHECK(experience.peak_end == Approx(50));
    CHECK(experience.satisfaction == Approx(51.6));
    CHECK(experience.return_intent == Approx(51.6));
}

TEST_CASE("satisfaction stays within 0 and 100") {
    Play bliss = a_scenario()
                     .cast("guest", 100, {10, 10})
                     .moment("m", {choice("a").feels(Factor::empathy, 80).next("end")})
                     .ending("end")
                     .play();
    CHECK(lived(bliss, {"begin", "choose a"}).satisfaction == Approx(100));
    Play misery = a_scenario()
                      .cast("guest", 0, {50, 70})
                      .before("website", {.expects = {40, 40}})
                      .moment("m", {choice("a").next("end")})
                      .ending("end")
                      .play();
    CHECK(lived(misery, {"begin", "choose a"}).satisfaction == Approx(0));
}

TEST_CASE("the mood curve has one beat for the arrival and one for each choice") {
    Play play = a_scenario()
                    .cast("guest", 50)
                    .force("storm", {.mood = -5})
                    .moment("m", {choice("a").mood(10).next("pause")})
                    .beat("pause", "n")
                    .moment("n", {choice("b").next("end")})
                    .ending("end")
                    .play();
    std::vector<int> moods;
    for (const MoodBeat& beat : lived(play, {"begin", "choose a", "read on", "choose b"}).mood)
        moods.push_back(beat.mood_tenths);
    CHECK(moods == std::vector{450, 550, 550});
}

TEST_CASE("of two peaks as far from the middle the later is remembered") {
    CHECK(peak_end({800, 200, 500}, {800, 200, 500}) == Approx(0.5 * 50 + 0.25 * 20 + 0.25 * 50));
    CHECK(peak_end({200, 800, 500}, {200, 800, 500}) == Approx(0.5 * 50 + 0.25 * 80 + 0.25 * 50));
    CHECK(peak_end({}, {}) == Approx(50));
}

TEST_CASE("recovery needs all its parts, after the failure and not before it") {
    const auto recovered = [](std::vector<std::string> shown_before,
                              std::vector<std::string> shown_after, Evidence evidence) {
        ChoiceDraft before = choice("a");
        for (const std::string& standard : shown_before)
            before.shows(standard);
        ChoiceDraft after = choice("c");
        for (const std::string& standard : shown_after)
            after.shows(standard, evidence);
        Play play = a_scenario()
                        .cast("guest", 60)
                        .standard("listen", {.recovery = Recovery::listen})
                        .standard("act", {.recovery = Recovery::act})
                        .standard("close", {.recovery = Recovery::close})
                        .moment("m", {before.next("n")})
                        .moment("n", {choice("b").mood(-30).next("o")})
                        .moment("o", {after.next("end")})
                        .ending("end")
                        .play();
        return lived(play, {"begin", "choose a", "choose b", "choose c"}).recovered;
    };
    CHECK(recovered({}, {"listen", "act", "close"}, Evidence::met));
    CHECK_FALSE(recovered({}, {"listen", "act"}, Evidence::met));
    CHECK_FALSE(recovered({}, {"listen", "act", "close"}, Evidence::partly));
    CHECK_FALSE(recovered({"listen", "act", "close"}, {}, Evidence::met));
    CHECK_FALSE(recovered({"listen"}, {"act", "close"}, Evidence::met));
}

TEST_CASE("the survey follows from satisfaction and effort") {
    CHECK(survey_of(0, 0).csat == 1);
    CHECK(survey_of(64, 0).csat == 4);
    CHECK(survey_of(100, 0).csat == 5);
    CHECK(survey_of(100, 0).stars == 5);
    CHECK(survey_of(64, 0).nps == 6);
    CHECK(survey_of(100, 0).nps == 10);
    CHECK(survey_of(50, 0).ces == 1);
    CHECK(survey_of(50, 3).ces == 4);
    CHECK(survey_of(50, 99).ces == 7);
    CHECK(survey_of(50, -3).ces == 1);
}

TEST_CASE("effort adds up over the encounter, repeats included") {
    Play play =
        a_scenario()
            .moment("m", {choice("wait").again().effort(2).next("m"), choice("go").next("end")})
            .ending("end")
            .play();
    CHECK(lived(play, {"begin", "choose wait", "choose wait", "choose go"}).survey.ces == 5);
}

TEST_CASE("the review tells of the two beats that moved most, and of where they were") {
    Play play =
        a_scenario()
            .cast("guest", 60)
            .moment("m", {choice("a").mood(-15).feels(Factor::responsiveness, -10).next("n")})
            .stop(Truth::first, "check-in")
            .moment("n", {choice("b").mood(20).feels(Factor::empathy, 12).next("o")})
            .moment("o", {choice("c").mood(1).feels(Factor::knowledge, 3).next("end")})
            .ending("end")
            .play();
    const std::string review = lived(play, {"begin", "choose a", "choose b", "choose c"}).review;
    INFO(review);
    CHECK(review.find("Somebody understood what the day had been like for me.") !=
          std::string::npos);
    CHECK(review.find("But at check-in, I was left waiting") != std::string::npos);
    CHECK(review.find("knew what they were talking about") == std::string::npos);
}

TEST_CASE("an encounter that left no mark still has a review") {
    Play play = a_scenario().moment("m", {choice("a").next("end")}).ending("end").play();
    CHECK_FALSE(lived(play, {"begin", "choose a"}).review.empty());
    CHECK_FALSE(lived(play, {"begin", "leave"}).review.empty());
    CHECK_FALSE(experience_of(play.scenario, {}).review.empty());
}

TEST_CASE("what was felt in absurd measure is still on the scale") {
    Play play = felt(std::numeric_limits<int>::max());
    CHECK(empathy(lived(play, {"begin", "choose a"})).perceived == Approx(9));
    Play loss = felt(std::numeric_limits<int>::min());
    CHECK(empathy(lived(loss, {"begin", "choose a"})).perceived == Approx(1));
    Play toil = a_scenario()
                    .moment("m", {choice("a").effort(std::numeric_limits<int>::max()).next("n")})
                    .moment("n", {choice("b").effort(9).next("end")})
                    .ending("end")
                    .play();
    CHECK(lived(toil, {"begin", "choose a", "choose b"}).survey.ces == 7);
}
