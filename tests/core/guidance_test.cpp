// What a guided encounter tells beside the scene, and that no other mode tells it.
#include "core/guidance.hpp"

#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

// Each moment has a standard of its own; a beat lies between them.
Play two_moments() {
    Play play =
        a_scenario()
            .standard("own-it")
            .standard("say-when")
            .moment("first", {choice("sorry").shows("own-it").why("It was ours.").next("beat")})
            .beat("beat", "second")
            .moment("second", {choice("at-ten").shows("say-when").next("end")})
            .ending("end")
            .play();
    play.scenario.standards[0].wording = "Own the problem.";
    play.scenario.standards[1].wording = "Say when.";
    play.scenario.standards[1].good = "An hour that you can keep.";
    return play;
}

std::optional<Guidance> told(Play& play, Mode mode, const Lines& wishes) {
    const Facts facts = facts_of(play, wishes);
    State state = replay(facts);
    state.mode = mode;
    return guidance_of(play.scenario, state, facts);
}

}  // namespace

TEST_CASE("a guided encounter names the standards that are in play here, and no others") {
    Play play = two_moments();
    CHECK(told(play, Mode::guided, {"begin"})->standards ==
          std::vector<GoodHere>{{"Own the problem.", "", Criticality::ordinary}});
    CHECK(
        told(play, Mode::guided, {"begin", "choose sorry", "read on"})->standards ==
        std::vector<GoodHere>{{"Say when.", "An hour that you can keep.", Criticality::ordinary}});
}

TEST_CASE("after an answer a guided encounter says why it counts, until the trainee reads on") {
    Play play = two_moments();
    CHECK(told(play, Mode::guided, {"begin"})->why.empty());
    CHECK(told(play, Mode::guided, {"begin", "choose sorry"})->why == "It was ours.");
    CHECK(told(play, Mode::guided, {"begin", "choose sorry", "read on"})->why.empty());
}

TEST_CASE("practice and assessed encounters tell nothing beside the scene") {
    Play play = two_moments();
    for (const Mode mode : {Mode::practice, Mode::assessed}) {
        CHECK_FALSE(told(play, mode, {"begin"}));
        CHECK_FALSE(told(play, mode, {"begin", "choose sorry"}));
    }
}
