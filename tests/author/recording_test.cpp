// Whatever was played, to the end or midway, the walk that is written of it passes at once.
#include "author/walks/recording.hpp"

#include "app/path.hpp"
#include "author/walks/compare.hpp"
#include "author/walks/play.hpp"
#include "loader/loader.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace frontstage;

namespace {

// With chance, silence and a standard that only counts where time does.
constexpr const char* by_chance = R"yaml(scenario: shop/lottery
title: The lottery
standards: [be-quick]
cast: {ana: {name: Ana}}
customer: ana
opening: counter
state: {won: false}
forces:
  rain: {says: It rains., chance: 50, mood: -5}
moments:
  counter:
    says: Well?
    choices:
      draw: {say: "Let us see.", why: w, promises: {prize: 1h}, takes: 50s, effect: "state.won = chance(50)", next: after}
      wait: {say: "A moment.", why: w, shows: {be-quick: met}, next: after}
    within: 20s
    silence: wait
  after:
    says: And now?
    choices:
      give: {say: "Yours.", when: state.won, keeps: prize, why: w, next: happy}
      shrug: {say: "Well.", why: w, next: sad}
endings:
  happy: {says: "Hurrah."}
  sad: {says: "Oh."}
)yaml";

app::OpenedScenario lottery() {
    MemoryFiles files(
        {{"l/scenario.yaml", by_chance},
         {"l/standards/a.yaml",
          "standards: {be-quick: {wording: Be quick., factor: responsiveness, limit: 30s}}\n"}});
    app::Opening opening = app::open_scenario({}, "l/scenario.yaml", files);
    std::string findings;
    for (const Diagnostic& diagnostic : opening.diagnostics)
        findings += render(diagnostic, {});
    INFO(findings);
    REQUIRE(opening.opened);
    return std::move(*opening.opened);
}

void check_that_it_passes(app::OpenedScenario& opened, const Facts& facts) {
    const Walk walk = author::walk_from("a title: with # signs", *opened.scenario, facts);
    const std::string text = author::recorded(walk, opened);
    INFO(text);
    MemoryFiles files({{"walk.yaml", text}});
    const auto loaded = loader::load_walk(files, "walk.yaml", *opened.scenario);
    REQUIRE(loaded.diagnostics.empty());
    REQUIRE(loaded.value);
    CHECK(loaded.value->title == "a title: with # signs");
    app::Rehearsal again(*opened.scenario, *opened.scripts, nullptr);
    CHECK_FALSE(author::play_walk(*loaded.value, again));
    CHECK(author::choices_taken(again.facts(), opened.scenario->names) ==
          author::choices_taken(facts, opened.scenario->names));
    std::string told;
    for (const author::Difference& difference : author::differences_of(*loaded.value, again))
        told += difference.message() + '\n';
    CHECK(told == "");
}

void play_many(app::OpenedScenario& opened) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
        Begin begin;
        begin.seed = Seed{seed % 2 == 0 ? seed : ~seed};  // of every size
        begin.timing = seed % 3 == 0 ? Timing::off : Timing::x2;
        REQUIRE_FALSE(rehearsal.perform(begin));
        if (seed % 4 == 0) (void)rehearsal.perform(LetTimeRunOut{});
        app::play_policy(rehearsal, Policy::random, seed % 5 == 0 ? 2 : 10'000);
        check_that_it_passes(opened, rehearsal.facts());
    }
}

}  // namespace

TEST_CASE("a recorded play passes as a walk, with storms, promises and an ending or none") {
    auto opened = testing::open_shipped("hotel/late-arrival");
    play_many(opened);
}

TEST_CASE("a recorded play passes as a walk where chance, silence and time limits decide") {
    auto opened = lottery();
    play_many(opened);
}

TEST_CASE("the seed is written only where chance was drawn") {
    auto opened = lottery();
    const auto text_of = [&](const std::string& path) {
        app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
        Begin begin;
        begin.seed = Seed{77};
        REQUIRE_FALSE(rehearsal.perform(begin));
        REQUIRE_FALSE(app::play_path(rehearsal, *app::path_from(path)));
        return author::recorded(author::walk_from("t", *opened.scenario, rehearsal.facts()),
                                opened);
    };
    CHECK(text_of("counter:draw").find("seed: 77") != std::string::npos);
    CHECK(text_of("counter:wait").find("seed") == std::string::npos);
}
