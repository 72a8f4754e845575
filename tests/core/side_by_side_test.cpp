// Two ways through one encounter, beside each other.
#include "core/side_by_side.hpp"

#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

Play two_moments() {
    return a_scenario()
        .cast("guest", 50)
        .moment("m", {choice("good").best().mood(10).next("n"),
                      choice("poor").weak().mood(-10).next("n")})
        .moment("n", {choice("good").best().mood(10).next("end"),
                      choice("poor").weak().mood(-10).next("end")})
        .ending("end")
        .play();
}

SideBySide beside(Play& play, const Lines& earlier, const Lines& later) {
    const auto debriefed = [&](const Facts& facts) {
        const Outlook outlook(play.scenario, opening_of(facts), play.scripts);
        return debrief_of(play.scenario, facts, outlook, std::nullopt);
    };
    const Facts one = facts_of(play, earlier), other = facts_of(play, later);
    return side_by_side(debriefed(one), debriefed(other), shared_decisions(one, other));
}

}  // namespace

TEST_CASE("two paths are shown from where they part, with what changed") {
    Play play = two_moments();
    const SideBySide both = beside(play, {"begin", "choose good", "choose poor"},
                                   {"begin", "choose good", "choose good"});
    CHECK(both.shared == 1);
    CHECK(both.earlier.conduct == 50);
    CHECK(both.later.conduct == 100);
    CHECK(both.sentence ==
          "They part at decision 2. Conduct rose from 50 to 100 of 100. The customer was more "
          "satisfied: 65 of 100 instead of 54.2. The mark is met now.");
}

TEST_CASE("two paths that are one say so, and one that was left has no result") {
    Play play = two_moments();
    const Lines best{"begin", "choose good", "choose good"};
    CHECK(beside(play, best, best).sentence ==
          "Both are the same from beginning to end. Conduct is 100 of 100 both times. The customer "
          "was as satisfied as before.");
    const SideBySide left = beside(play, best, {"begin", "choose poor", "leave"});
    CHECK(left.sentence ==
          "They part at the first decision. This time it was left before the end, so there is no "
          "result to compare.");
}

TEST_CASE("a worse way is told as plainly") {
    Play play = two_moments();
    const SideBySide both = beside(play, {"begin", "choose good", "choose good"},
                                   {"begin", "choose poor", "choose poor"});
    CHECK(both.sentence.find("Conduct fell from 100 to 0 of 100.") != std::string::npos);
    CHECK(both.sentence.find("less satisfied") != std::string::npos);
    CHECK(both.sentence.ends_with("The mark was met before, and is not now."));
}
