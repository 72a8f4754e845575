// What is promised of every scenario that is shipped.
#include <cmath>

#include "app/path.hpp"
#include "author/check/check.hpp"
#include "author/walks/walks.hpp"
#include "core/rerun.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace frontstage;
using testing::open_shipped;
using testing::shipped_folders;

namespace {

Begin begin_with(std::uint64_t seed) {
    Begin begin;
    begin.seed = Seed{seed};
    begin.timing = Timing::x1;
    return begin;
}

Conduct played_by(app::OpenedScenario& opened, Policy policy, std::uint64_t seed) {
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
    REQUIRE_FALSE(rehearsal.perform(begin_with(seed)));
    app::play_policy(rehearsal, policy);
    return rehearsal.debrief().conduct;
}

}  // namespace

TEST_CASE("every shipped file is free of findings") {
    const author::Findings found = author::check(shipped_folders(), {});
    std::string text;
    for (const Diagnostic& diagnostic : found.diagnostics) {
        const auto source = found.texts.find(diagnostic.where.file);
        text += render(diagnostic, source == found.texts.end() ? std::string() : source->second);
    }
    CHECK(text == "");
    CHECK(found.files > 3);
}

TEST_CASE("every walk beside a shipped scenario passes") {
    for (const std::string& id : app::scenario_ids(shipped_folders())) {
        const auto results = author::test_walks(shipped_folders(), id);
        CHECK(results.size() >= 4);
        for (const author::WalkResult& result : results) {
            std::string told;
            for (const author::Difference& difference : result.differences)
                told += "line " + std::to_string(difference.place.begin.line) + ": " +
                        difference.message() + '\n';
            for (const Diagnostic& diagnostic : result.diagnostics)
                told += render(diagnostic, {});
            INFO(result.file << '\n' << told);
            CHECK(result.passed());
        }
    }
}

TEST_CASE("in every shipped scenario the best player meets and the worst does not") {
    for (const std::string& id : app::scenario_ids(shipped_folders()))
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            auto opened = open_shipped(id);
            const Conduct best = played_by(opened, Policy::best, seed);
            const Conduct worst = played_by(opened, Policy::worst, seed);
            INFO(id << ", seed " << seed);
            CHECK(best.verdict == Verdict::met);
            CHECK(best.got == best.points.most);
            CHECK(worst.verdict != Verdict::met);
            CHECK(worst.verdict != Verdict::unfinished);
            CHECK(worst.got == worst.points.least);
        }
}

TEST_CASE(
    "case 17: random play of every shipped scenario stays below its mark, and no bot passes") {
    for (const std::string& id : app::scenario_ids(shipped_folders())) {
        auto opened = open_shipped(id);
        constexpr int plays = 300;
        double sum = 0, squares = 0;
        for (int seed = 0; seed < plays; ++seed) {
            const double total =
                played_by(opened, Policy::random, static_cast<std::uint64_t>(seed)).total;
            sum += total;
            squares += total * total;
        }
        const double mean = sum / plays;
        const double deviation = std::sqrt(squares / plays - mean * mean);
        INFO(id << ": random play makes " << mean << " +- " << deviation);
        CHECK(mean + 2 * deviation < opened.scenario->pass_percent);
        CHECK(played_by(opened, Policy::longest, 1).verdict != Verdict::met);
        CHECK(played_by(opened, Policy::first, 1).verdict != Verdict::met);
    }
}

TEST_CASE("no script of a shipped scenario faults in a thousand random plays") {
    for (const std::string& id : app::scenario_ids(shipped_folders())) {
        auto opened = open_shipped(id);
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
            REQUIRE_FALSE(rehearsal.perform(begin_with(seed)));
            app::play_policy(rehearsal, Policy::random);
            for (const Fact& fact : rehearsal.facts())
                if (const auto* fault = std::get_if<ScriptFaulted>(&fact))
                    FAIL(fault->where << ": " << fault->message);
            CHECK(rehearsal.state().stage == Stage::over);
        }
    }
}

TEST_CASE("the storm changes what the guest felt and not what the receptionist did") {
    auto opened = open_shipped("hotel/late-arrival");
    const auto storm = opened.scenario->names.forces.find("storm");
    REQUIRE(storm);
    const auto honest = app::path_from(
        "the-call:what-must-go-right,arrival:short-and-true,two-ways:both-ways,the-key:three-"
        "details,"
        "the-room:count-for-him,ten-to-seven:okafor-first,farewell:whatever-was-true");
    REQUIRE(honest);
    std::vector<Debrief> debriefs;
    for (const Presence presence : {Presence::present, Presence::absent}) {
        app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
        Begin begin = begin_with(1);
        begin.forced.emplace_back(*storm, presence);
        REQUIRE_FALSE(rehearsal.perform(begin));
        REQUIRE_FALSE(app::play_path(rehearsal, *honest));
        debriefs.push_back(rehearsal.debrief());
    }
    CHECK(debriefs[0].conduct.total == debriefs[1].conduct.total);
    CHECK(debriefs[0].conduct.got == debriefs[1].conduct.got);
    CHECK(debriefs[0].experience.satisfaction < debriefs[1].experience.satisfaction);
}
