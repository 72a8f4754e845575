// What trainees say against a key reaches the trainer, and their names do not.
#include "app/disagreements.hpp"

#include "app/attempts.hpp"
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

// Plays the first choice that is offered, to the end, and disagrees with the first of them.
void play_and_object(const app::Folders& folders, const std::string& subject,
                     const std::vector<Disagree>& said) {
    auto opened = open_shipped(scenario_id);
    app::Attempts attempts(folders);
    const auto log = attempts.begin(opened, subject, Seed{5});
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, log.get());
    Begin begin;
    begin.digest = opened.digest;
    begin.seed = Seed{5};
    REQUIRE_FALSE(rehearsal.perform(begin));
    std::optional<ChoiceId> first;
    while (rehearsal.state().stage == Stage::at_moment) {
        const State& now = rehearsal.state();
        if (now.offered.empty()) {
            REQUIRE_FALSE(rehearsal.perform(ReadOn{}));
            continue;
        }
        if (!first) first = now.offered.front();
        REQUIRE_FALSE(rehearsal.perform(Choose{now.offered.front()}));
    }
    REQUIRE_FALSE(rehearsal.perform(RateSelf{SelfRating::well}));
    for (Disagree disagree : said) {
        disagree.choice = *first;
        REQUIRE_FALSE(rehearsal.perform(disagree));
    }
}

}  // namespace

TEST_CASE("disagreements are gathered by choice: each attempt once, by its latest word") {
    const TempFolder data;
    const app::Folders folders = folders_with(data);
    play_and_object(
        folders, "ada",
        {{{}, Objection::own_rules, ""}, {{}, Objection::own_words, "We hold\nthe room. \x01"}});
    play_and_object(folders, "ben", {{{}, Objection::own_rules, "We hold the room."}});
    play_and_object(folders, "cem", {});
    const auto all = app::disagreements(folders, "");
    REQUIRE(all.size() == 1);
    CHECK(all[0].scenario == scenario_id);
    CHECK_FALSE(all[0].moment.empty());
    CHECK_FALSE(all[0].said.empty());
    CHECK(all[0].attempts == 2);
    CHECK(all[0].objections.size() == 2);
    CHECK(all[0].words == std::vector<std::string>{"We hold the room."});
    CHECK(app::disagreements(folders, scenario_id).size() == 1);
    CHECK(app::disagreements(folders, "hotel/another").empty());
}

TEST_CASE("what was said afterwards is proved like every other fact") {
    const TempFolder data;
    const app::Folders folders = folders_with(data);
    play_and_object(folders, "ada", {{{}, Objection::more_than_one, ""}});
    app::Attempts attempts(folders);
    CHECK(attempts.verify_chain().empty());
    const auto proofs = attempts.prove();
    REQUIRE(proofs.size() == 1);
    INFO(proofs[0].detail);
    CHECK(proofs[0].finding == app::Proof::Finding::stands);
}
