// Attempts are kept event by event, gone on with where they were, and proved again.
#include "app/attempts.hpp"

#include "app/path.hpp"
#include "records/codec.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"
#include "support/temp_folder.hpp"

using namespace frontstage;
using testing::open_shipped;
using testing::shipped_folders;
using testing::TempFolder;

namespace {

const std::string scenario_id = "hotel/late-arrival";

app::Folders folders_with(const TempFolder& data) {
    app::Folders folders = shipped_folders();
    folders.data = data.path();
    return folders;
}

Begin begin_for(const app::OpenedScenario& opened, std::uint64_t seed) {
    Begin begin;
    begin.digest = opened.digest;
    begin.seed = Seed{seed};
    begin.timing = Timing::x1;
    return begin;
}

// One wish of a random player's, as the nth.
bool step(app::Rehearsal& rehearsal, std::uint64_t nth) {
    const auto wish = wish_of(Policy::random, rehearsal.scenario(), rehearsal.state(), nullptr,
                              rehearsal.scripts(), nth);
    return wish && !rehearsal.perform(*wish);
}

Facts played_in_one_go(app::OpenedScenario& opened, std::uint64_t seed) {
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
    REQUIRE_FALSE(rehearsal.perform(begin_for(opened, seed)));
    for (std::uint64_t nth = 0; step(rehearsal, nth);)
        ++nth;
    return rehearsal.facts();
}

}  // namespace

TEST_CASE(
    "case 15: an encounter stopped after every step goes on at the same moment with the same "
    "mood") {
    auto opened = open_shipped(scenario_id);
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const TempFolder data;
        const Facts expected = played_in_one_go(opened, seed);
        {
            app::Attempts attempts(folders_with(data));
            const auto log = attempts.begin(opened, "t", Seed{seed});
            app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, log.get());
            REQUIRE_FALSE(rehearsal.perform(begin_for(opened, seed)));
        }
        State before;
        for (std::uint64_t nth = 0;; ++nth) {
            app::Attempts attempts(folders_with(data));  // as a fresh process would
            auto resumption = attempts.left_off("t", scenario_id);
            REQUIRE(resumption.why_not.empty());
            REQUIRE(resumption.left);
            const auto log = attempts.go_on(*resumption.left);
            app::Rehearsal rehearsal(*resumption.left->opened.scenario,
                                     *resumption.left->opened.scripts, log.get(),
                                     resumption.left->facts);
            if (nth > 0) {
                CHECK(rehearsal.state() == before);
                CHECK(rehearsal.view().mood == view_of(*opened.scenario, before).mood);
            }
            REQUIRE(step(rehearsal, nth));
            before = rehearsal.state();
            if (before.stage == Stage::over) {
                CHECK(rehearsal.facts() == expected);
                break;
            }
        }
        app::Attempts attempts(folders_with(data));
        CHECK_FALSE(attempts.left_off("t", scenario_id).left);
        const auto proofs = attempts.prove();
        REQUIRE(proofs.size() == 1);
        CHECK(proofs[0].finding == app::Proof::Finding::stands);
        CHECK(proofs[0].detail == "");
        CHECK(attempts.verify_chain().empty());
    }
}

TEST_CASE("another trainee does not go on with somebody's encounter") {
    auto opened = open_shipped(scenario_id);
    const TempFolder data;
    app::Attempts attempts(folders_with(data));
    const auto log = attempts.begin(opened, "ana", Seed{1});
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, log.get());
    REQUIRE_FALSE(rehearsal.perform(begin_for(opened, 1)));
    CHECK(attempts.left_off("ana", scenario_id).left);
    CHECK_FALSE(attempts.left_off("ben", scenario_id).left);
}

TEST_CASE("what was stored but could not have happened does not stand, and is not gone on with") {
    auto opened = open_shipped(scenario_id);
    const TempFolder data;
    app::Attempts attempts(folders_with(data));
    const auto log = attempts.begin(opened, "t", Seed{1});
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, log.get());
    REQUIRE_FALSE(rehearsal.perform(begin_for(opened, 1)));
    log->append({MoodMoved{300, "a gift to oneself"}});
    const auto proofs = attempts.prove();
    REQUIRE(proofs.size() == 1);
    CHECK(proofs[0].finding == app::Proof::Finding::differs);
    CHECK(proofs[0].detail.find("a gift to oneself") != std::string::npos);
    const auto resumption = attempts.left_off("t", scenario_id);
    CHECK_FALSE(resumption.left);
    CHECK(resumption.why_not.find("a gift to oneself") != std::string::npos);
}

TEST_CASE("an encounter goes on in the version in which it was begun, whatever the file says now") {
    const std::string text =
        "scenario: hotel/tiny\ntitle: Tiny\nopening: hello\nmoments:\n  hello:\n    says: Good "
        "evening.\n    choices:\n"
        "      warm:\n        say: Good evening, and welcome.\n        quality: best\n        why: "
        "It is what people hope for.\n"
        "        next: done\n      cold:\n        say: Name?\n        quality: weak\n        why: "
        "It is a form, not a greeting.\n"
        "        next: done\nendings:\n  done:\n    says: They smile.\n";
    const TempFolder folder;
    folder.write("tiny/scenario.yaml", text);
    const app::Folders folders{{}, {}, folder.path(), {}, folder / "data"};
    const std::string file = folder / "tiny/scenario.yaml";
    app::Opening opening = app::open_scenario(folders, file);
    for (const Diagnostic& diagnostic : opening.diagnostics)
        UNSCOPED_INFO(render(diagnostic, text));
    REQUIRE(opening.opened);
    app::Attempts attempts(folders);
    {
        const auto log = attempts.begin(*opening.opened, "t", Seed{3});
        app::Rehearsal rehearsal(*opening.opened->scenario, *opening.opened->scripts, log.get());
        REQUIRE_FALSE(rehearsal.perform(begin_for(*opening.opened, 3)));
    }
    folder.write("tiny/scenario.yaml", text.substr(0, text.find("      cold:")) +
                                           "endings:\n  done:\n    says: They smile.\n");
    CHECK(app::open_scenario(folders, file).opened->digest != opening.opened->digest);
    const auto resumption = attempts.left_off("t", "hotel/tiny");
    REQUIRE(resumption.left);
    CHECK(resumption.left->opened.scenario->choices.size() == 2);
    CHECK(resumption.left->opened.digest == opening.opened->digest);
}

TEST_CASE("a scenario has the same digest wherever its folder lies") {
    const std::string text =
        "scenario: hotel/tiny\ntitle: Tiny\nopening: hello\nmoments:\n  hello:\n    says: Hello.\n "
        "   next: done\nendings:\n  done:\n    says: Bye.\n";
    const TempFolder here, there;
    here.write("scenarios/hotel/tiny/scenario.yaml", text);
    there.write("elsewhere/tiny/scenario.yaml", text);
    const app::Folders folders{{}, {}, here.path(), {}, {}};
    const app::Opening one =
        app::open_scenario(folders, here / "scenarios/hotel/tiny/scenario.yaml");
    const app::Opening other = app::open_scenario(folders, there / "elsewhere/tiny/scenario.yaml");
    REQUIRE(one.opened);
    REQUIRE(other.opened);
    CHECK(one.opened->digest == other.opened->digest);
}
