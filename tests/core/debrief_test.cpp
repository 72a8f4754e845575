// What happened, why it counted so, and what to try next.
#include "core/debrief.hpp"

#include "support/catch.hpp"
#include "support/generated.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Debrief debriefed(Play& play, const Facts& facts) {
    const Outlook outlook(play.scenario, opening_of(facts), play.scripts);
    return debrief_of(play.scenario, facts, outlook,
                      forces_off(play.scenario, facts, play.scripts));
}

Debrief after(Play& play, const Lines& wishes) {
    return debriefed(play, facts_of(play, wishes));
}

Play two_rooms() {
    return a_scenario()
        .cast("guest", 52)
        .standard("disclose-before-asked")
        .standard("verify", {.criticality = Criticality::critical})
        .moment("arrival", {choice("tell")
                                .best()
                                .says("The room has no cooling.")
                                .why("Said first, it is honesty.")
                                .shows("disclose-before-asked")
                                .feels(Factor::empathy, 12)
                                .mood(6)
                                .next("key"),
                            choice("hide")
                                .weak()
                                .does("Hand over the key.")
                                .why("He will find out.")
                                .shows("disclose-before-asked", Evidence::missed)
                                .mood(-12)
                                .next("key")})
        .stop(Truth::first, "check-in")
        .moment("key", {choice("check")
                            .best()
                            .says("May I see your passport?")
                            .why("Safe.")
                            .shows("verify")
                            .next("end"),
                        choice("skip")
                            .good()
                            .says("Here you are.")
                            .why("Quick.")
                            .shows("verify", Evidence::missed)
                            .mood(4)
                            .next("end")})
        .ending("end", "He goes up.")
        .play();
}

}  // namespace

TEST_CASE("each decision is told with what was said, felt, shown, earned and lost") {
    Play play = two_rooms();
    const Debrief debrief = after(play, {"begin", "choose hide", "choose check"});
    REQUIRE(debrief.decisions.size() == 2);
    const DecisionNote& hiding = debrief.decisions[0];
    CHECK(hiding.moment == "arrival");
    CHECK(hiding.touchpoint == "check-in");
    CHECK(hiding.truth == Truth::first);
    CHECK(hiding.said == "Hand over the key.");
    CHECK(hiding.delivery == Delivery::does);
    CHECK(hiding.felt == "Their mood fell by 12, to 40.");
    CHECK(hiding.worth == "It cost you 3 of the 8 points that could be earned here.");
    CHECK(hiding.points == 1);
    CHECK(hiding.cost == 3);
    CHECK(hiding.why == "He will find out.");
    CHECK(hiding.stronger == "The room has no cooling.");
    CHECK(hiding.stronger_why == "Said first, it is honesty.");
    CHECK(hiding.standards ==
          std::vector<ShownNote>{{"Do disclose-before-asked.", Evidence::missed, false}});
    CHECK(debrief.decisions[1].stronger.empty());
    CHECK(debrief.ending == "He goes up.");
    CHECK(after(play, {"begin", "choose tell", "choose check"}).decisions[0].felt ==
          "Their mood rose by 6, to 58. They saw more empathy.");
}

TEST_CASE("the headline says the verdict in words, and a critical miss before any figure") {
    Play play = two_rooms();
    const Debrief best = after(play, {"begin", "choose tell", "choose check"});
    CHECK(best.verdict == Verdict::met);
    CHECK(best.headline == "Met: 100 of 100, the mark is 70.");
    CHECK(after(play, {"begin", "choose hide", "choose check"}).headline ==
          "Not yet: 38 of 100, the mark is 70.");
    CHECK(after(play, {"begin", "choose tell", "choose skip"}).headline ==
          "Not yet: a critical standard was missed. That counts before any figure.");
    const Debrief left = after(play, {"begin", "choose tell", "leave"});
    CHECK(left.headline == "Unfinished: you left before the end, so there is no result.");
    CHECK(left.ending.empty());
}

TEST_CASE("critical standards that were missed come first") {
    Play play = two_rooms();
    const Debrief missed = after(play, {"begin", "choose tell", "choose skip"});
    CHECK(missed.standards.front().id == "verify");
    CHECK(missed.standards.front().verdict == StandardVerdict::missed);
    CHECK(after(play, {"begin", "choose tell", "choose check"}).standards.front().id ==
          "disclose-before-asked");
}

TEST_CASE("the one thing to try next is the dearest decision's stronger wording") {
    Play play = two_rooms();
    const Debrief first = after(play, {"begin", "choose hide", "choose skip"});
    CHECK(first.try_next == "The room has no cooling.");
    CHECK(first.try_next_at == 0U);
    const Debrief second = after(play, {"begin", "choose tell", "choose skip"});
    CHECK(second.try_next == "May I see your passport?");
    CHECK(second.try_next_at == 1U);
    const Debrief none = after(play, {"begin", "choose tell", "choose check"});
    CHECK(none.try_next.empty());
    CHECK_FALSE(none.try_next_at);
}

TEST_CASE(
    "there is something to try next also where the dearest decision was a turn, not a wording") {
    // Both ways at the fork are of one quality; one of them leads past everything that earns.
    Play play = a_scenario()
                    .moment("start", {choice("mumble").weak().next("fork"),
                                      choice("greet").good().says("Good evening.").next("fork")})
                    .moment("fork", {choice("pass-on").good().next("end"),
                                     choice("take-on").good().next("long")})
                    .moment("long", {choice("a").best().next("longer")})
                    .moment("longer", {choice("b").best().next("end")})
                    .ending("end")
                    .play();
    CHECK(after(play, {"begin", "choose mumble", "choose pass-on"}).try_next == "Good evening.");
}

TEST_CASE("strengths are choices that cost nothing, those that pleased most first, two at most") {
    Play play = two_rooms();
    CHECK(after(play, {"begin", "choose tell", "choose check"}).strengths ==
          Lines{"“The room has no cooling.” Said first, it is honesty.",
                "“May I see your passport?” Safe."});
    CHECK(after(play, {"begin", "choose hide", "choose skip"}).strengths.empty());
}

TEST_CASE("without forces the same choices are told beside it, in words that fit") {
    Play play =
        a_scenario()
            .cast("guest", 60)
            .force("storm", {.mood = -9, .chance_percent = 50, .says = "The road is closed."})
            .moment("m", {choice("a").best().next("end"), choice("b").weak().next("end")})
            .ending("end")
            .play();
    const Debrief storm = after(play, {"begin storm on", "choose a"});
    CHECK(storm.force_sentences ==
          Lines{"The road is closed. It had taken 9 points of mood before you said a word."});
    REQUIRE(storm.without_forces);
    CHECK(storm.without_forces->whole);
    CHECK(storm.without_forces->conduct_total == storm.conduct.total);
    CHECK(storm.without_forces->sentence ==
          "With the same choices on a calm day, satisfaction would have been 60: outside your "
          "control, 9 points were lost. Your result is the same either way.");
    const Debrief calm = after(play, {"begin storm off", "choose a"});
    CHECK_FALSE(calm.without_forces);
    CHECK(calm.force_sentences.empty());
}

TEST_CASE("one point is one point") {
    Play play = a_scenario()
                    .cast("guest", 60)
                    .force("storm", {.mood = -1})
                    .moment("m", {choice("a").next("end")})
                    .ending("end")
                    .play();
    const Debrief debrief = after(play, {"begin", "choose a"});
    CHECK(debrief.force_sentences[0].find("taken 1 point of mood") != std::string::npos);
    CHECK(debrief.without_forces->sentence.find("1 point was lost") != std::string::npos);
}

TEST_CASE("a script's fault is told in the debrief") {
    Play play = a_scenario()
                    .moment("m", {choice("a").next("end"),
                                  choice("b").when(faulty("there is no `nite`")).next("end")})
                    .ending("end")
                    .play();
    CHECK(after(play, {"begin", "choose a"}).faults == Lines{"rules.lua:1: there is no `nite`"});
}

TEST_CASE("gaps are a need never found, a standard missed, a promise broken, a factor below") {
    Play play = a_scenario()
                    .cast("guest", 50, {50, 70})
                    .standard("own", {.weight = 1})
                    .moment("m", {choice("ask").discovers("cot").shows("own").next("end"),
                                  choice("vow")
                                      .promises("call-back")
                                      .shows("own", Evidence::partly)
                                      .feels(Factor::empathy, -10)
                                      .next("end")})
                    .ending("end")
                    .play();
    const Debrief debrief = after(play, {"begin", "choose vow"});
    CHECK(debrief.gap_sentences == Lines{"You never found out about: cot.", "Met in part: Do own.",
                                         "A promise was made and not kept: call back."});
    REQUIRE(debrief.gaps.size() == 4);
    CHECK(debrief.gaps[1].size == Approx(0.5));
    CHECK(debrief.gaps[3].kind == GapKind::perception);
    CHECK(debrief.gaps[3].what == "empathy");
    CHECK(debrief.gaps[3].size == Approx(0.5));
    CHECK(after(play, {"begin", "choose ask"}).gaps.empty());
}

TEST_CASE("gaps of one record come in the same words every time, and every run can be debriefed") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Play play = generated_play(seed);
        const Facts facts = random_run(play, generated_begin(seed), seed);
        const Debrief one = debriefed(play, facts);
        const Debrief other = debriefed(play, facts);
        REQUIRE(one.gap_sentences == other.gap_sentences);
        REQUIRE(one.experience.review == other.experience.review);
        REQUIRE(one.experience.mood.size() == one.decisions.size() + 1);
    }
}

TEST_CASE("a record with absurd figures can be debriefed too") {
    Play play = a_scenario()
                    .moment("m", {choice("a")
                                      .feels(Factor::empathy, std::numeric_limits<int>::min())
                                      .feels(Factor::empathy, std::numeric_limits<int>::min())
                                      .takes(std::numeric_limits<int>::max())
                                      .effort(std::numeric_limits<int>::min())
                                      .next("end")})
                    .ending("end")
                    .play();
    CHECK(after(play, {"begin", "choose a"}).decisions.size() == 1);
}

TEST_CASE("a choice that cost nothing says why, and one in a contested moment is not counted") {
    Play play = a_scenario()
                    .moment("m", {choice("a").good().next("end"), choice("b").best().next("n")})
                    .moment("n", {choice("c").weak().next("end"), choice("d").weak().next("end")})
                    .ending("end")
                    .play();
    CHECK(after(play, {"begin", "choose b", "choose c"}).decisions[0].worth ==
          "It cost you nothing: nothing stronger was open.");
    CHECK(after(play, {"begin", "choose a"}).decisions[0].worth ==
          "It cost you 2 of the 5 points that could be earned here.");
    Play contested = a_scenario()
                         .moment("m", {choice("a").weak().next("end"), choice("b").next("end")})
                         .contested()
                         .ending("end")
                         .play();
    CHECK(after(contested, {"begin", "choose a"}).decisions[0].worth ==
          "Not counted: there is no one right way here.");
}

TEST_CASE("what they felt is told with its reasons, what they saw more of and what they saw less") {
    Play play = a_scenario()
                    .cast("guest", 50)
                    .moment("m", {choice("a")
                                      .feels(Factor::empathy, 4)
                                      .feels(Factor::knowledge, 2)
                                      .feels(Factor::adherence, 1)
                                      .feels(Factor::communication, -6)
                                      .next("end")})
                    .ending("end")
                    .play();
    CHECK(after(play, {"begin", "choose a"}).decisions[0].felt ==
          "Their mood stayed at 50. They saw more empathy, knowledge and adherence. They saw less "
          "communication.");
}

TEST_CASE("the mood curve says its turning points, its strongest moment and its end in words") {
    Play play = a_scenario()
                    .cast("guest", 52)
                    .force("storm", {.mood = -6, .chance_percent = 50})
                    .moment("m", {choice("fall").mood(-14).next("n")})
                    .moment("n", {choice("rise").mood(30).next("o")})
                    .moment("o", {choice("on").mood(-2).next("end")})
                    .ending("end")
                    .play();
    const MoodCurve curve =
        after(play, {"begin storm on", "choose fall", "choose rise", "choose on"}).curve;
    REQUIRE(curve.points.size() == 4);
    CHECK(curve.points[0].when == "On arrival");
    CHECK(curve.points[0].mark.empty());
    CHECK(curve.points[0].calm_tenths == 520);
    CHECK(curve.points[1].turn == TurningPoint::fall);
    CHECK(curve.points[1].mark == "Turning point, down by 14. Strongest moment.");
    CHECK(curve.points[2].when == "Decision 2");
    CHECK(curve.points[2].mark == "Turning point, up by 30.");
    CHECK(curve.points[3].mark == "The end.");
    CHECK(curve.peak == 1U);
    CHECK(curve.sentence ==
          "It began at 46 and ended at 59. What is remembered is mostly the strongest moment, 32 "
          "(decision 1), and the end.");
    const MoodCurve calm =
        after(play, {"begin storm off", "choose fall", "choose rise", "choose on"}).curve;
    CHECK_FALSE(calm.points[0].calm_tenths);
}

TEST_CASE("a trainee's own rating stands beside the result in one sentence") {
    Play play = two_rooms();
    const auto told = [&](const char* first, const char* second, const char* rating) {
        return after(play, {"begin", first, second, rating}).calibration;
    };
    CHECK(told("choose tell", "choose check", "rate very well") ==
          "You said: very well. The result agrees with you.");
    CHECK(told("choose tell", "choose check", "rate badly") ==
          "You said: badly. It went better than you thought: the mark is met.");
    CHECK(told("choose hide", "choose check", "rate well") ==
          "You said: well. The result is lower than you thought; the decisions below say where.");
    CHECK(told("choose hide", "choose check", "rate not so well") ==
          "You said: not so well. The result agrees, and you saw it yourself.");
    CHECK(told("choose tell", "choose skip", "rate well") ==
          "You said: well. What you could not see from where you stood is the critical standard.");
    const Debrief silent = after(play, {"begin", "choose tell", "choose check"});
    CHECK(silent.calibration.empty());
    CHECK_FALSE(silent.self_rating);
}

TEST_CASE("rating oneself and disagreeing change no result") {
    Play play = two_rooms();
    const Debrief plain = after(play, {"begin", "choose hide", "choose check"});
    const Debrief said = after(play, {"begin", "choose hide", "choose check", "rate well",
                                      "disagree arrival:hide: our rules differ: ",
                                      "disagree arrival:hide: own words: We never say it."});
    CHECK(said.conduct.total == plain.conduct.total);
    CHECK(said.experience.satisfaction == plain.experience.satisfaction);
    CHECK(said.decisions[0].disagreement ==
          DisagreementNote{Objection::own_words, "We never say it."});
    CHECK_FALSE(said.decisions[1].disagreement);
}

TEST_CASE("the survey says what its figures mean") {
    Play play = two_rooms();
    const Afterwards after_it = after(play, {"begin", "choose hide", "choose skip"}).afterwards;
    REQUIRE(after_it.replies.size() == 3);
    CHECK(after_it.replies[0].answer == "3 of 5: in between");
    CHECK(after_it.replies[1].answer == "4 of 10: would advise against it");
    CHECK(after_it.replies[2].answer == "1 of 7: little effort");
    CHECK(after_it.stars == 3);
    CHECK_FALSE(after_it.review.empty());
}
