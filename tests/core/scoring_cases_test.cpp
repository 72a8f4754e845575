// The cases that every build must pass, by their numbers in the rules of scoring. 14, 16 and 17
// speak of several scenarios or of stored results and are tested above the core; 15 with the store.
#include "core/brute_force.hpp"
#include "core/conduct.hpp"
#include "core/decisions.hpp"
#include "core/experience.hpp"
#include "core/rerun.hpp"
#include "core/rounding.hpp"
#include "support/catch.hpp"
#include "support/generated.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Conduct judged_by(Play& play, const Facts& facts) {
    return conduct_of(play.scenario, facts,
                      Outlook(play.scenario, opening_of(facts), play.scripts));
}

Conduct judged(Play& play, const Lines& wishes) {
    return judged_by(play, facts_of(play, wishes));
}

Experience lived(Play& play, const Lines& wishes) {
    return experience_of(play.scenario, facts_of(play, wishes));
}

const StandardResult& result_of(const Play& play, const Conduct& conduct, const char* standard) {
    return conduct.results.at(play.scenario.names.standards.find(standard)->number);
}

}  // namespace

TEST_CASE("case 1: the same seed and choices twice give the same record to the last byte") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Play play = generated_play(seed);
        Play again = generated_play(seed);
        const Facts once = random_run(play, generated_begin(seed), seed);
        const Facts twice = random_run(again, generated_begin(seed), seed);
        REQUIRE(told(play.scenario, once) == told(again.scenario, twice));
        REQUIRE(once == twice);
    }
}

TEST_CASE("case 2: forces on and off, conduct is identical and experience is not") {
    Play play = a_scenario()
                    .cast("guest", 60)
                    .standard("own")
                    .force("storm", {.mood = -9, .chance_percent = 60, .expects = {-10, 0}})
                    .moment("m", {choice("a").good().shows("own").mood(4).next("end"),
                                  choice("b").best().next("end")})
                    .ending("end")
                    .play();
    const Facts storm = facts_of(play, {"begin storm on", "choose a"});
    const auto calm = rerun_without_forces(play.scenario, storm, play.scripts);
    REQUIRE(calm);
    CHECK(calm->whole);
    const Conduct under_storm = judged_by(play, storm);
    const Conduct under_sun = judged_by(play, calm->facts);
    CHECK(under_storm.total == under_sun.total);
    CHECK(under_storm.standards == under_sun.standards);
    CHECK(under_storm.judgement == under_sun.judgement);
    CHECK(under_storm.verdict == under_sun.verdict);
    const Experience wet = experience_of(play.scenario, storm);
    const Experience dry = experience_of(play.scenario, calm->facts);
    CHECK(wet.peak_end + 9 == Approx(dry.peak_end));
    CHECK(wet.satisfaction != Approx(dry.satisfaction));
}

TEST_CASE(
    "case 3: the dodge earns 0 and coping 75, where points over points on the path say 100 "
    "and 83") {
    // Points 2 and 2 at A, so that both of A's choices are of one quality; 4, 3 and 0 at B. Here a
    // weak choice earns 1, which changes neither figure of ours.
    Play play =
        a_scenario()
            .moment("a", {choice("call-the-manager").weak().next("end"),
                          choice("own-it").weak().next("b")})
            .moment("b", {choice("best").best().next("end"), choice("good").good().next("end"),
                          choice("poor").harmful().next("end")})
            .ending("end")
            .play();
    const Conduct dodge = judged(play, {"begin", "choose call-the-manager"});
    const Conduct coping = judged(play, {"begin", "choose own-it", "choose good"});
    CHECK(*dodge.judgement == Approx(0));
    CHECK(*coping.judgement == Approx(75));

    const auto points_over_the_path = [](int own, int here_most, int good, int there_most) {
        return rounded(100.0 * (own + good) / (here_most + there_most));
    };
    CHECK(points_over_the_path(2, 2, 0, 0) == 100);
    CHECK(points_over_the_path(2, 2, 3, 4) == 83);
}

TEST_CASE("case 4: costs add up to the best total less one's own, on a thousand generated graphs") {
    int finished = 0;
    int lost_something = 0;
    for (std::uint64_t seed = 0; finished < 1000; ++seed) {
        REQUIRE(seed < 5000);
        Play play = generated_play(seed);
        const Facts facts = random_run(play, generated_begin(seed), seed * 31);
        if (!std::holds_alternative<Ended>(facts.back())) continue;
        ++finished;
        const Outlook outlook(play.scenario, opening_of(facts), play.scripts);
        const Conduct conduct = conduct_of(play.scenario, facts, outlook);
        int costs = 0;
        INFO("graph " << seed << "\n" << told(play.scenario, facts));
        for (const Decision& decision : decisions_of(play.scenario, facts, outlook)) {
            REQUIRE(decision.cost >= 0);
            costs += decision.cost;
        }
        REQUIRE(costs == conduct.points.most - conduct.got);
        REQUIRE(conduct.got >= conduct.points.least);
        if (const auto exact = BruteForce(play, opening_of(facts)).total())
            REQUIRE(conduct.points == *exact);
        lost_something += costs > 0 ? 1 : 0;
    }
    CHECK(lost_something > 400);
}

TEST_CASE(
    "case 5: forfeited counts 0, and what no path under the seed can show leaves the "
    "denominator") {
    Play play =
        a_scenario()
            .force("storm", {.chance_percent = 50})
            .standard("shown")
            .standard("skipped", {.weight = 3})
            .standard("storm-only", {.weight = 4})
            .moment("m", {choice("short").shows("shown").next("end"),
                          choice("long").shows("shown").next("n")})
            .moment("n",
                    {choice("do-it").shows("skipped").next("end"),
                     choice("calm").when(under_force("storm")).shows("storm-only").next("end")})
            .ending("end")
            .play();
    const Conduct calm = judged(play, {"begin storm off", "choose short"});
    CHECK(result_of(play, calm, "skipped").verdict == StandardVerdict::forfeited);
    CHECK(result_of(play, calm, "storm-only").verdict == StandardVerdict::not_applicable);
    CHECK(*calm.standards == Approx(100.0 * 1 / (1 + 3)));
    const Conduct storm = judged(play, {"begin storm on", "choose short"});
    CHECK(result_of(play, storm, "storm-only").verdict == StandardVerdict::forfeited);
    CHECK(*storm.standards == Approx(100.0 * 1 / (1 + 3 + 4)));
}

TEST_CASE("case 6: a critical miss with conduct 100 is not yet, critical") {
    Play play =
        a_scenario()
            .standard("verify", {.criticality = Criticality::critical})
            .standard("greet")
            .moment(
                "m",
                {choice("a").best().shows("greet").shows("verify", Evidence::missed).next("end"),
                 choice("b").weak().shows("verify").next("end")})
            .ending("end")
            .play();
    const Facts facts = facts_of(play, {"begin", "choose a"});
    const Outlook outlook(play.scenario, opening_of(facts), play.scripts);
    const Conduct conduct = conduct_of(play.scenario, facts, outlook, {0.0, 1.0});
    CHECK(conduct.total == 100);
    CHECK(conduct.verdict == Verdict::not_yet_critical);
    CHECK(conduct.critical_missed.size() == 1);
    CHECK(judged(play, {"begin", "choose b"}).verdict != Verdict::not_yet_critical);
}

TEST_CASE("case 7: the customer who was promised much ends less satisfied on the same path") {
    const auto promised = [](int tenths) {
        return a_scenario()
            .cast("guest", 60)
            .before("website", {.expects = {tenths, tenths}})
            .moment("m", {choice("a").mood(6).feels(Factor::empathy, 10).next("end")})
            .ending("end")
            .play();
    };
    Play much = promised(10);
    Play little = promised(-10);
    const Experience high = lived(much, {"begin", "choose a"});
    const Experience low = lived(little, {"begin", "choose a"});
    CHECK(high.peak_end == Approx(low.peak_end));
    CHECK(high.satisfaction < low.satisfaction);
    CHECK(low.satisfaction - high.satisfaction == Approx(8 * 2.0));
}

TEST_CASE("case 8: a cold farewell, 63, lies below a flat good, 66") {
    const auto curve = [](std::vector<int> moods) {
        for (int& mood : moods)
            mood *= 10;
        return peak_end(moods, moods);
    };
    CHECK(rounded(curve({60, 62, 64, 66, 68})) == 66);
    CHECK(rounded(curve({60, 80, 80, 70, 40})) == 63);
    CHECK(rounded(curve({65, 72, 78, 82, 85})) == 81);
    CHECK(rounded(curve({60, 20, 25, 30, 35})) == 31);
    CHECK(rounded(curve({60, 20, 45, 65, 75})) == 50);
    CHECK(rounded(peak_end({600, 200, 450, 650, 750}, {600, 400, 450, 650, 750})) == 64);
}

TEST_CASE("case 9: a second failure costs half as much again") {
    Play play = a_scenario()
                    .cast("guest", 80)
                    .moment("m", {choice("fail").mood(-20).next("n")})
                    .moment("n", {choice("fail").mood(-20).next("end")})
                    .ending("end")
                    .play();
    const Experience experience = lived(play, {"begin", "choose fail", "choose fail"});
    REQUIRE(experience.mood.size() == 3);
    CHECK(experience.mood[0].mood_tenths - experience.mood[1].mood_tenths == 200);
    CHECK(experience.mood[1].mood_tenths - experience.mood[2].mood_tenths == 300);
}

namespace {

// A fall and then all that puts it right, one step after the other.
Play falling_by(int points, int start, const std::vector<int>& climb) {
    ScenarioBuilder builder = a_scenario();
    builder.cast("guest", start)
        .standard("listen", {.recovery = Recovery::listen})
        .standard("act", {.recovery = Recovery::act})
        .standard("close", {.recovery = Recovery::close})
        .moment("m", {choice("a").mood(-points).next("r0")});
    const std::array<const char*, 3> steps{"listen", "act", "close"};
    for (std::size_t i = 0; i < climb.size(); ++i)
        builder.moment("r" + std::to_string(i),
                       {choice("a").shows(steps[i]).mood(climb[i]).next(
                           i + 1 == climb.size() ? "end" : "r" + std::to_string(i + 1))});
    return builder.ending("end").play();
}

Experience lived_through(int points, int start, const std::vector<int>& climb) {
    Play play = falling_by(points, start, climb);
    Lines wishes{"begin"};
    wishes.resize(2 + climb.size(), "choose a");
    return lived(play, wishes);
}

}  // namespace

TEST_CASE("case 10: a failure put right counts half way, and its figures are the worked ones") {
    const Experience recovered = lived_through(40, 60, {25, 20, 10});
    CHECK(recovered.recovered);
    CHECK(recovered.mood[1].mood_tenths == 200);
    CHECK(rounded(recovered.peak_end) == 64);
    CHECK(rounded(recovered.return_intent) == 50);

    Play half_done = falling_by(40, 60, {25, 20, 10});
    half_done.scenario.standards[0].recovery.reset();
    const Experience unrecovered =
        lived(half_done, {"begin", "choose a", "choose a", "choose a", "choose a"});
    CHECK_FALSE(unrecovered.recovered);
    CHECK(rounded(unrecovered.peak_end) == 50);
}

TEST_CASE("case 10: recovery is never above no failure, whatever the fall and the climb") {
    Dice dice(10);
    for (int i = 0; i < 600; ++i) {
        const int start = dice.between(0, 100);
        const int fall = dice.between(10, 60);
        const std::vector<int> climb{dice.between(-5, 30), dice.between(-5, 30),
                                     dice.between(-5, 30)};
        const Experience failed = lived_through(fall, start, climb);
        const Experience unfailed = lived_through(0, start, climb);
        INFO("from " << start << ", a fall of " << fall << ", then " << climb[0] << ' ' << climb[1]
                     << ' ' << climb[2]);
        REQUIRE_FALSE(unfailed.recovered);
        REQUIRE(failed.satisfaction <= unfailed.satisfaction + 1e-9);
        REQUIRE(failed.return_intent <= unfailed.return_intent + 1e-9);
    }
}

TEST_CASE(
    "case 11: the net promoter score of {10,9,8,7,6,0} is 0, of {9,10} 100, and a 6 detracts") {
    CHECK(net_promoter_score({10, 9, 8, 7, 6, 0}) == Approx(0));
    CHECK(net_promoter_score({9, 10}) == Approx(100));
    CHECK(net_promoter_score({6}) == Approx(-100));
    CHECK(net_promoter_score({7, 8}) == Approx(0));
    CHECK(net_promoter_score({}) == Approx(0));
}

TEST_CASE("case 12: of {5,4,3,1} half are satisfied") {
    CHECK(satisfied_percent({5, 4, 3, 1}) == Approx(50));
    CHECK(satisfied_percent({}) == Approx(0));
}

TEST_CASE(
    "case 13: with timing off evidence of speed is not applicable, the denominator otherwise "
    "unchanged") {
    Play play = a_scenario()
                    .standard("prompt", {.weight = 2, .limit_s = 30})
                    .standard("kind", {.weight = 3})
                    .standard("skipped")
                    .moment("m", {choice("a").takes(45).shows("prompt").shows("kind").next("end"),
                                  choice("b").shows("skipped").next("end")})
                    .ending("end")
                    .play();
    const Conduct timed = judged(play, {"begin timing x1", "choose a"});
    CHECK(result_of(play, timed, "prompt").credit == Approx(0.5));
    CHECK(*timed.standards == Approx(100.0 * (2 * 0.5 + 3) / (2 + 3 + 1)));
    const Conduct untimed = judged(play, {"begin timing off", "choose a"});
    CHECK(result_of(play, untimed, "prompt").verdict == StandardVerdict::not_applicable);
    CHECK(*untimed.standards == Approx(100.0 * 3 / (3 + 1)));
}
