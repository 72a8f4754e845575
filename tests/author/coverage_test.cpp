// Coverage is counted over choices that can be taken, and never shows what few trainees did.
#include "author/walks/coverage.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace frontstage;
using author::coverage_of;
using author::Shown;
using author::Trainees;

namespace {

const Scenario& scenario() {
    static const auto opened = testing::open_shipped("hotel/late-arrival");
    return *opened.scenario;
}

Survey everything_reached() {
    Survey survey;
    survey.choices.assign(scenario().choices.size(), Sighting{});
    for (Sighting& sighting : survey.choices)
        sighting.reach = Reach::reached;
    return survey;
}

Trainees trainees(int people) {
    Trainees trainees;
    trainees.people = people;
    trainees.attempts.assign(static_cast<std::size_t>(people),
                             {scenario().names.choices[ChoiceId{0}]});
    return trainees;
}

}  // namespace

TEST_CASE("a choice that cannot be taken is not missed") {
    Survey survey = everything_reached();
    const std::string taken = scenario().names.choices[ChoiceId{0}];
    for (std::size_t i = 2; i < survey.choices.size(); ++i)
        survey.choices[i].reach = Reach::unreachable;
    const auto coverage = coverage_of(scenario(), survey, {{taken, taken}}, {});
    CHECK(coverage.reachable == 2);
    CHECK(coverage.walked == 1);
    CHECK(coverage.percent() == 50);
    CHECK(coverage.choices[0].walks == 1);
}

TEST_CASE("a hundred percent means every choice, not nearly every one") {
    std::vector<std::string> all = scenario().names.choices.all();
    CHECK(coverage_of(scenario(), everything_reached(), {all}, {}).percent() == 100);
    all.pop_back();
    CHECK(coverage_of(scenario(), everything_reached(), {all}, {}).percent() < 100);
}

TEST_CASE("what fewer than five trainees chose is not shown") {
    const auto four = coverage_of(scenario(), everything_reached(), {}, trainees(4));
    CHECK(four.trainees == Shown::too_few_people);
    CHECK(four.attempts == 0);
    CHECK(four.choices[0].attempts == 0);
    const auto five = coverage_of(scenario(), everything_reached(), {}, trainees(5));
    CHECK(five.trainees == Shown::shown);
    CHECK(five.choices[0].attempts == 5);
}

TEST_CASE("choices that the scenario no longer has are passed over") {
    const auto coverage = coverage_of(scenario(), everything_reached(), {{"gone:long-ago"}}, {});
    CHECK(coverage.walked == 0);
    CHECK(coverage.walks == 1);
}
