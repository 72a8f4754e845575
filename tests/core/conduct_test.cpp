// The ledger of what the trainee did.
#include "core/conduct.hpp"

#include "core/decisions.hpp"
#include "core/rerun.hpp"
#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Conduct judged(Play& play, const Lines& wishes, Weights weights = {}) {
    const Facts facts = facts_of(play, wishes);
    return conduct_of(play.scenario, facts, Outlook(play.scenario, opening_of(facts), play.scripts),
                      weights);
}

std::vector<Decision> explained(Play& play, const Lines& wishes) {
    const Facts facts = facts_of(play, wishes);
    return decisions_of(play.scenario, facts,
                        Outlook(play.scenario, opening_of(facts), play.scripts));
}

// One moment after the other, at which `own` may be shown in three ways.
Play three_times() {
    ScenarioBuilder builder = a_scenario();
    builder.standard("own");
    for (const auto& [name, next] :
         std::vector<std::pair<std::string, std::string>>{{"a", "b"}, {"b", "c"}, {"c", "end"}})
        builder.moment(name, {choice("met").best().shows("own").next(next),
                              choice("partly").good().shows("own", Evidence::partly).next(next),
                              choice("missed").harmful().shows("own", Evidence::missed).next(next),
                              choice("silent").weak().next(next)});
    return builder.ending("end").play();
}

Play timed(int takes_s) {
    return a_scenario()
        .standard("prompt", {.criticality = Criticality::critical, .limit_s = 60})
        .moment("m", {choice("a").takes(takes_s).shows("prompt").next("end")})
        .ending("end")
        .play();
}

}  // namespace

TEST_CASE("a standard's credit is the mean of its evidence over where it was observed") {
    Play play = three_times();
    const Conduct conduct = judged(play, {"begin", "choose met", "choose partly", "choose silent"});
    CHECK(conduct.results[0].credit == Approx(0.75));
    CHECK(conduct.results[0].verdict == StandardVerdict::partly);
    CHECK(*conduct.standards == Approx(75));
}

TEST_CASE("a standard is met by full credit only and missed by none only") {
    Play play = three_times();
    const auto verdict = [&](const std::string& first, const std::string& second) {
        return judged(play, {"begin", "choose " + first, "choose " + second, "choose silent"})
            .results[0]
            .verdict;
    };
    CHECK(verdict("met", "met") == StandardVerdict::met);
    CHECK(verdict("met", "missed") == StandardVerdict::partly);
    CHECK(verdict("missed", "missed") == StandardVerdict::missed);
    CHECK(verdict("silent", "silent") == StandardVerdict::forfeited);
}

TEST_CASE("every credit can be traced to the facts that it came from") {
    Play play = three_times();
    const Lines wishes{"begin", "choose met", "choose silent", "choose missed"};
    const Facts facts = facts_of(play, wishes);
    const Conduct conduct = judged(play, wishes);
    Lines traced;
    for (const std::size_t at : conduct.results[0].evidence)
        traced.push_back(told(play.scenario, facts.at(at)));
    CHECK(traced == Lines{"standard-shown own met", "standard-shown own missed"});
}

TEST_CASE("every decision knows its facts, its points and what moved") {
    Play play = a_scenario()
                    .cast("guest", 50)
                    .standard("own")
                    .moment("m", {choice("a").weak().mood(-4).shows("own").next("pause"),
                                  choice("b").best().next("pause")})
                    .beat("pause", "n")
                    .moment("n", {choice("c").good().mood(7).next("end")})
                    .ending("end")
                    .play();
    const Lines wishes{"begin", "choose a", "read on", "choose c"};
    const Facts facts = facts_of(play, wishes);
    const std::vector<Decision> decisions = explained(play, wishes);
    REQUIRE(decisions.size() == 2);
    const Decision& first = decisions[0];
    CHECK(first.points == 1);
    CHECK(first.cost == 3);
    CHECK(first.mood_before_tenths == 500);
    CHECK(first.mood_after_tenths == 460);
    CHECK(first.offered.size() == 2);
    CHECK(first.standards.size() == 1);
    const Facts of_it(facts.begin() + static_cast<std::ptrdiff_t>(first.first_fact),
                      facts.begin() + static_cast<std::ptrdiff_t>(first.end_fact));
    CHECK(told(play.scenario, of_it) == told(Lines{"choice-made m:a", "standard-shown own met",
                                                   "mood -4", "moment-reached pause"}));
    CHECK(decisions[1].cost == 0);
    CHECK(decisions[1].mood_after_tenths == 530);
    CHECK(judged(play, wishes).got == 4);
    CHECK(judged(play, wishes).points == PointRange{4, 7});
}

TEST_CASE("a contested moment is in no term of the result, but can still be read") {
    Play play = a_scenario()
                    .standard("own")
                    .moment("m", {choice("a").best().shows("own").next("n"),
                                  choice("b").harmful().shows("own", Evidence::missed).next("n")})
                    .contested()
                    .moment("n", {choice("c").best().shows("own").next("end"),
                                  choice("d").weak().next("end")})
                    .ending("end")
                    .play();
    const Conduct with = judged(play, {"begin", "choose a", "choose c"});
    const Conduct without = judged(play, {"begin", "choose b", "choose c"});
    CHECK(with.total == 100);
    CHECK(without.total == 100);
    const Decision wrong = explained(play, {"begin", "choose b", "choose c"}).at(0);
    CHECK(wrong.cost == 0);
    CHECK(wrong.scoring == Scoring::contested);
    CHECK(wrong.standards.size() == 1);
    CHECK(judged(play, {"begin", "choose a", "choose d"}).results[0].verdict ==
          StandardVerdict::forfeited);
}

TEST_CASE("a standard with a limit earns in full up to it, and nothing from twice as much") {
    const auto credit = [](int takes_s) {
        Play play = timed(takes_s);
        return judged(play, {"begin timing x1", "choose a"}).results[0].credit;
    };
    CHECK(credit(0) == Approx(1));
    CHECK(credit(59) == Approx(1));
    CHECK(credit(60) == Approx(1));
    CHECK(credit(61) < 1);
    CHECK(credit(75) == Approx(0.75));
    CHECK(credit(90) == Approx(0.5));
    CHECK(credit(120) == Approx(0));
    CHECK(credit(500) == Approx(0));
}

TEST_CASE("a critical standard met twice too late is missed, and without time it is not judged") {
    Play play = timed(121);
    CHECK(judged(play, {"begin timing x10", "choose a"}).verdict == Verdict::not_yet_critical);
    CHECK(judged(play, {"begin timing off", "choose a"}).verdict == Verdict::met);
}

TEST_CASE("one critical miss is not made good by meeting the standard elsewhere") {
    Play play = three_times();
    play.scenario.standards[0].criticality = Criticality::critical;
    const Conduct conduct = judged(play, {"begin", "choose met", "choose missed", "choose met"});
    CHECK(conduct.verdict == Verdict::not_yet_critical);
    REQUIRE(conduct.critical_missed.size() == 1);
    CHECK(judged(play, {"begin", "choose met", "choose partly", "choose met"})
              .critical_missed.empty());
}

TEST_CASE("conduct is half standards and half judgement, or as the programme weighs them") {
    Play play = three_times();
    const Lines wishes{"begin", "choose partly", "choose partly", "choose partly"};
    CHECK(*judged(play, wishes).standards == Approx(50));
    CHECK(*judged(play, wishes).judgement == Approx(75));
    CHECK(judged(play, wishes).total == 62);  // 62.5, half to even
    CHECK(judged(play, wishes, {1.0, 0.0}).total == 50);
    CHECK(judged(play, wishes, {0.0, 1.0}).total == 75);
}

TEST_CASE("where no standard applies judgement alone counts, and the other way round") {
    Play plain = a_scenario()
                     .moment("m", {choice("a").good().next("end"), choice("b").best().next("end"),
                                   choice("c").weak().next("end")})
                     .ending("end")
                     .play();
    const Conduct judgement_alone = judged(plain, {"begin", "choose a"});
    CHECK_FALSE(judgement_alone.standards);
    CHECK(judgement_alone.total == 67);

    Play level = a_scenario()
                     .standard("own")
                     .moment("m", {choice("a").shows("own", Evidence::partly).next("end"),
                                   choice("b").next("end")})
                     .ending("end")
                     .play();
    const Conduct standards_alone = judged(level, {"begin", "choose a"});
    CHECK_FALSE(standards_alone.judgement);
    CHECK(standards_alone.total == 50);

    Play nothing = a_scenario().moment("m", {choice("a").next("end")}).ending("end").play();
    CHECK(judged(nothing, {"begin", "choose a"}).total == 100);
}

TEST_CASE("the verdict is met at the mark and not yet below it") {
    Play play = three_times();
    const Lines wishes{"begin", "choose partly", "choose partly", "choose partly"};
    play.scenario.pass_percent = 62;
    CHECK(judged(play, wishes).verdict == Verdict::met);
    play.scenario.pass_percent = 63;
    CHECK(judged(play, wishes).verdict == Verdict::not_yet);
}

TEST_CASE("an encounter that was left or is under way is unfinished, whatever was missed") {
    Play play = three_times();
    play.scenario.standards[0].criticality = Criticality::critical;
    CHECK(judged(play, {"begin", "choose missed", "leave"}).verdict == Verdict::unfinished);
    CHECK(judged(play, {"begin", "choose met"}).verdict == Verdict::unfinished);
    CHECK(explained(play, {"begin"}).empty());
}

TEST_CASE("a repeat earns no points and costs none") {
    Play play =
        a_scenario()
            .moment("m", {choice("ask").best().again().next("m"), choice("go").weak().next("end")})
            .ending("end")
            .play();
    const Lines wishes{"begin", "choose ask", "choose ask", "choose go"};
    const Conduct conduct = judged(play, wishes);
    CHECK(conduct.got == 5);
    CHECK(conduct.points == PointRange{1, 5});
    CHECK(explained(play, wishes).at(1).points == 0);
    CHECK(explained(play, wishes).at(1).cost == 0);
    CHECK(conduct.total == 100);
}

TEST_CASE("what silence chose is a decision like any other, and says so") {
    Play play = a_scenario()
                    .moment("m", {choice("a").best().next("end"), choice("b").weak().next("end")})
                    .within(10, "b")
                    .ending("end")
                    .play();
    const auto decisions = explained(play, {"begin timing x1", "let time run out"});
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].how == Chosen::by_silence);
    CHECK(decisions[0].cost == 3);
}

TEST_CASE("when the budget is spent the ledger says so") {
    Play play = three_times();
    const Facts facts = facts_of(play, {"begin", "choose met", "choose met", "choose met"});
    const Outlook hasty(play.scenario, opening_of(facts), play.scripts, 1);
    CHECK(conduct_of(play.scenario, facts, hasty).bounds == Completeness::budget_spent);
    CHECK(judged(play, {"begin"}).bounds == Completeness::complete);
}
