// Of what exploring shows, which is told and which is only a consequence of something told already.
// The wording is held by the goldens.
#include "author/explorer/findings.hpp"

#include "core/survey.hpp"
#include "support/catch.hpp"
#include "support/scenario_builder.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

std::string codes_of(Play play, std::size_t budget = 20'000) {
    SurveyWish wish;
    wish.budget = budget;
    std::string codes;
    for (const Diagnostic& finding :
         author::explorer_findings(play.scenario, survey(play.scenario, play.scripts, wish)))
        codes += (codes.empty() ? "" : " ") + finding.code;
    return codes;
}

ScenarioBuilder two_decisions() {
    ScenarioBuilder builder = a_scenario();
    return builder.variable("up", false);
}

}  // namespace

TEST_CASE("of what lies behind a choice that is never offered, nothing more is told") {
    CHECK(codes_of(two_decisions()
                       .standard("rule")
                       .moment("m", {choice("a").next("end"),
                                     choice("b").when(flag_up("up")).shows("rule").next("n")})
                       .moment("n", {choice("c").next("hidden")})
                       .ending("end")
                       .ending("hidden")
                       .play()) == "unreachable-choice");
}

TEST_CASE("a rule that never holds is told of the moment or the ending that it leads to") {
    CHECK(codes_of(two_decisions()
                       .moment("m", {choice("a").next_if(flag_up("up"), "n").next("end")})
                       .moment("n", {choice("c").next("end")})
                       .ending("end")
                       .play()) == "unreachable-moment");
    CHECK(codes_of(two_decisions()
                       .moment("m", {choice("a").next_if(flag_up("up"), "rare").next("end")})
                       .ending("end")
                       .ending("rare")
                       .play()) == "ending-unreached");
}

TEST_CASE("a standard that only an effect could show, and never does, is told") {
    const Effect shows{{.variables = {"up"}}, [](const Sight& sees, Doings& does) {
                           if (sees.flag("up")) does.shows("rule", Evidence::met);
                       }};
    CHECK(codes_of(two_decisions()
                       .standard("rule")
                       .moment("m", {choice("a").effect(shows).next("end")})
                       .ending("end")
                       .play()) == "standard-never-shown");
    CHECK(codes_of(two_decisions()
                       .standard("rule", {.criticality = Criticality::critical})
                       .moment("m", {choice("a").effect(shows).next("end")})
                       .ending("end")
                       .play()) == "critical-unreachable");
}

TEST_CASE("a path that a mistake ends early is no uneven path, and one that ends well is") {
    const auto with = [](Quality quality) {
        return codes_of(a_scenario()
                            .moment("a", {choice("on").best().next("b"),
                                          choice("off").quality(quality).next("end")})
                            .moment("b", {choice("on").best().next("c")})
                            .moment("c", {choice("on").best().next("d")})
                            .moment("d", {choice("on").best().next("end")})
                            .ending("end")
                            .play());
    };
    CHECK(with(Quality::weak) == "");
    CHECK(with(Quality::good) == "path-lengths");
}

TEST_CASE("where the budget was spent, that is told, and nothing is said to be impossible") {
    CHECK(codes_of(two_decisions()
                       .moment("m", {choice("a").next("n")})
                       .moment("n", {choice("b").next("o")})
                       .moment("o", {choice("c").when(flag_up("up")).next("end"),
                                     choice("d").next("end")})
                       .ending("end")
                       .play(),
                   1) == "explore-incomplete");
}
