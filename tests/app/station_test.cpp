// What a trainee can do at a station: begin, go on, go back, look back; and what stays as it was.
#include "app/station.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

#include "app/path.hpp"
#include "records/codec.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"
#include "support/temp_folder.hpp"

using namespace frontstage;
using app::Arrival;
using app::Station;
using Catch::Matchers::Contains;
using testing::TempFolder;

namespace {

const std::string scenario_id = "hotel/late-arrival";
using Held = std::unique_ptr<app::Encounter>;

struct Desk {
    TempFolder data;
    app::Folders folders = testing::shipped_folders();
    Desk() { folders.data = data.path(); }
};

Held held(app::EncounterAnswer answer) {
    INFO(answer.problem.sentence << ' ' << answer.problem.details);
    REQUIRE(answer.value.has_value());
    return std::move(*answer.value);
}

app::BeginWish wish(Mode mode) {
    app::BeginWish wish;
    wish.scenario = scenario_id;
    wish.mode = mode;
    if (mode != Mode::assessed) wish.seed = Seed{5};
    wish.language = "en";
    return wish;
}

// As far as `choices` choices, always the first that is offered; all the way where there are fewer.
void play(app::Encounter& encounter, int choices) {
    app::Rehearsal& rehearsal = encounter.rehearsal();
    while (rehearsal.state().stage == Stage::at_moment) {
        const bool chooses = !rehearsal.state().offered.empty();
        if (chooses && choices-- == 0) return;
        const Command wish =
            chooses ? Command(Choose{rehearsal.state().offered.front()}) : Command(ReadOn{});
        REQUIRE_FALSE(rehearsal.perform(wish).has_value());
    }
}

std::vector<std::string> lines(const app::Encounter& encounter) {
    std::vector<std::string> all;
    for (const Fact& fact : encounter.rehearsal().facts())
        all.push_back(records::encode({0, fact}, encounter.rehearsal().scenario().names));
    return all;
}

void all_stand(const app::Folders& folders) {
    app::Attempts attempts(folders);
    for (const app::Proof& proof : attempts.prove()) {
        INFO(proof.detail);
        CHECK(proof.finding == app::Proof::Finding::stands);
    }
    CHECK(attempts.verify_chain().empty());
}

}  // namespace

TEST_CASE("a briefing shows how it would begin and keeps nothing; beginning keeps just that") {
    const Desk desk;
    Station station(desk.folders, "ana");
    Held briefed = held(station.brief(wish(Mode::practice)));
    CHECK(briefed->arrival() == Arrival::briefed);
    CHECK(briefed->attempt().empty());
    CHECK(app::Attempts(desk.folders).all().empty());
    const State shown = briefed->rehearsal().state();
    const Held begun = held(station.begin(std::move(briefed), Mode::guided, Timing::x2));
    CHECK(begun->arrival() == Arrival::begun);
    CHECK(begun->mode() == Mode::guided);
    CHECK(begun->began()->timing == Timing::x2);
    CHECK(begun->rehearsal().state().forces == shown.forces);
    CHECK(begun->rehearsal().state().seed == shown.seed);
    const auto kept = app::Attempts(desk.folders).all();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].key.id == begun->attempt());
    CHECK(kept[0].mode == Mode::guided);
    all_stand(desk.folders);
}

TEST_CASE("an encounter goes on in another process where it was left, in each mode") {
    for (const Mode mode : {Mode::guided, Mode::practice, Mode::assessed}) {
        const Desk desk;
        std::vector<std::string> before;
        {
            Station station(desk.folders, "ana");
            const Held encounter = held(station.begin(wish(mode)));
            play(*encounter, 2);
            before = lines(*encounter);
        }
        Station station(desk.folders, "ana");
        const Held encounter = held(station.go_on(scenario_id));
        CHECK(encounter->arrival() == Arrival::gone_on);
        CHECK(encounter->mode() == mode);
        CHECK(lines(*encounter) == before);
        play(*encounter, 100);
        CHECK_FALSE(station.go_on(scenario_id).value.has_value());
        CHECK(station.go_on(scenario_id).problem.sentence.empty());
        CHECK_FALSE(Station(desk.folders, "ben").go_on(scenario_id).value.has_value());
        all_stand(desk.folders);
    }
}

TEST_CASE("an unfinished assessment is gone on with, and never dropped for another try") {
    const Desk desk;
    Station station(desk.folders, "ana");
    std::string first;
    {
        const Held assessed = held(station.begin(wish(Mode::assessed)));
        play(*assessed, 1);
        first = assessed->attempt();
    }
    const Held again = held(station.begin(wish(Mode::assessed)));
    CHECK(again->arrival() == Arrival::gone_on);
    CHECK(again->attempt() == first);
    // Neither practice that is left after it nor practice that is finished hides it.
    play(*held(station.begin(wish(Mode::practice))), 1);
    CHECK(held(station.go_on(scenario_id))->attempt() == first);
    play(*held(station.begin(wish(Mode::practice))), 100);
    CHECK(held(station.go_on(scenario_id))->attempt() == first);
}

TEST_CASE("nobody chooses the chance of an assessment") {
    const Desk desk;
    Station station(desk.folders, "ana");
    app::BeginWish seeded = wish(Mode::assessed);
    seeded.seed = Seed{7};
    app::BeginWish forced = wish(Mode::assessed);
    forced.forces = {{"storm", Presence::absent}};
    for (const app::BeginWish& chosen : {seeded, forced}) {
        const auto answer = station.begin(chosen);
        CHECK_FALSE(answer.value.has_value());
        CHECK_THAT(answer.problem.sentence, Contains("chance decides"));
    }
    CHECK(app::Attempts(desk.folders).all().empty());
}

TEST_CASE("beginning practice anew leaves an unfinished one behind for good") {
    const Desk desk;
    Station station(desk.folders, "ana");
    play(*held(station.begin(wish(Mode::practice))), 1);
    play(*held(station.begin(wish(Mode::practice))), 100);
    CHECK_FALSE(station.go_on(scenario_id).value.has_value());
}

TEST_CASE("trying from a decision shares everything before it, and changes nothing of the other") {
    const Desk desk;
    Station station(desk.folders, "ana");
    for (const Mode mode : {Mode::assessed, Mode::practice, Mode::guided}) {
        const Held other = held(station.begin(wish(mode)));
        play(*other, 100);
        const auto kept = app::Attempts(desk.folders).bodies_of(other->attempt());
        std::size_t decision = 0;
        for (;; ++decision) {
            auto answer = station.try_from(other->attempt(), decision);
            if (!answer.value) {
                CHECK_THAT(answer.problem.sentence, Contains("no such decision"));
                break;
            }
            const Held branch = std::move(*answer.value);
            CHECK(branch->arrival() == Arrival::gone_back);
            CHECK(branch->mode() == Mode::practice);
            CHECK(branch->from() == Branch{other->attempt(), static_cast<std::uint32_t>(decision)});
            const auto before = lines(*other), mine = lines(*branch);
            REQUIRE(mine.size() < before.size());
            for (std::size_t i = 1; i < mine.size(); ++i)
                CHECK(mine[i] == before[i]);
            Began began = *branch->began();
            began.mode = mode;
            began.from.reset();
            CHECK(began == *other->began());
            // It is stored whole before anything is chosen in it.
            CHECK(app::Attempts(desk.folders).bodies_of(branch->attempt()).size() == mine.size());
            if (decision % 2 == 0) play(*branch, 100);
        }
        CHECK(decision > 3);
        CHECK(app::Attempts(desk.folders).bodies_of(other->attempt()) == kept);
    }
    all_stand(desk.folders);
}

TEST_CASE("a branch can be gone on with, and gone back into like any other") {
    const Desk desk;
    Station station(desk.folders, "ana");
    const Held other = held(station.begin(wish(Mode::practice)));
    play(*other, 100);
    const std::string branch = held(station.try_from(other->attempt(), 2))->attempt();
    Station later(desk.folders, "ana");
    const Held gone_on = held(later.go_on(scenario_id));
    CHECK(gone_on->attempt() == branch);
    CHECK(gone_on->from() == Branch{other->attempt(), 2});
    play(*gone_on, 100);
    const Held second = held(station.try_from(branch, 1));
    CHECK(second->from() == Branch{branch, 1});
    CHECK(held(station.look_back(other->attempt()))->arrival() == Arrival::looked_back);
    all_stand(desk.folders);
}

TEST_CASE("what cannot be gone back into is told in a sentence") {
    const Desk desk;
    Station station(desk.folders, "ana");
    const Held assessed = held(station.begin(wish(Mode::assessed)));
    play(*assessed, 2);
    CHECK_THAT(station.try_from(assessed->attempt(), 0).problem.sentence,
               Contains("before it is over"));
    CHECK_THAT(station.look_back(assessed->attempt()).problem.sentence, Contains("no finished"));
    CHECK_THAT(station.try_from("none", 0).problem.sentence, Contains("no encounter of yours"));
    play(*assessed, 100);
    CHECK(station.try_from(assessed->attempt(), 0).value.has_value());
    Station ben(desk.folders, "ben");
    CHECK_FALSE(ben.try_from(assessed->attempt(), 0).value.has_value());
    CHECK_FALSE(ben.look_back(assessed->attempt()).value.has_value());
    CHECK_FALSE(station.try_from(assessed->attempt(), std::size_t{1} << 40U).value.has_value());
}

TEST_CASE("a branch that does not share what it says does not stand") {
    const Desk desk;
    Station station(desk.folders, "ana");
    const Held other = held(station.begin(wish(Mode::practice)));
    play(*other, 100);
    auto opened = testing::open_shipped(scenario_id);
    const auto detail_of = [&](const std::string& subject, Seed seed, const Branch& from) {
        app::Attempts attempts(desk.folders);
        const auto log = attempts.begin(opened, subject, seed);
        app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, log.get());
        Begin begin;
        begin.digest = opened.digest;
        begin.seed = seed;
        begin.from = from;
        REQUIRE_FALSE(rehearsal.perform(begin));
        const auto proofs = attempts.prove();
        CHECK(proofs.back().finding == app::Proof::Finding::differs);
        return proofs.back().detail;
    };
    CHECK_THAT(detail_of("ana", Seed{6}, {other->attempt(), 0}), Contains("parts from it"));
    CHECK_THAT(detail_of("ana", Seed{5}, {other->attempt(), 2}), Contains("parts from it"));
    CHECK_THAT(detail_of("ana", Seed{5}, {other->attempt(), 99}), Contains("no such decision"));
    CHECK_THAT(detail_of("ana", Seed{5}, {"nowhere", 0}), Contains("not kept here"));
    CHECK_THAT(detail_of("ben", Seed{5}, {other->attempt(), 0}), Contains("somebody else's"));
}

TEST_CASE("a kill -9 while a branch is stored leaves all of it or none, and the rest whole") {
    const Desk desk;
    std::string other;
    {
        Station station(desk.folders, "ana");
        const Held encounter = held(station.begin(wish(Mode::practice)));
        play(*encounter, 100);
        other = encounter->attempt();
    }
    for (int round = 0; round < 8; ++round) {
        std::array<int, 2> stored{};
        REQUIRE(pipe(stored.data()) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            alarm(250);
            Station station(desk.folders, "ana");
            for (std::size_t decision = 0;; decision = (decision + 1) % 4) {
                (void)station.try_from(other, decision);
                (void)!write(stored[1], "s", 1);
            }
        }
        close(stored[1]);
        char word = 0;
        REQUIRE(read(stored[0], &word, 1) == 1);  // one is whole, the next is under way
        usleep(static_cast<useconds_t>(round * 2'310));
        kill(child, SIGKILL);
        close(stored[0]);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
    }
    all_stand(desk.folders);
    CHECK(app::Attempts(desk.folders).all().size() > 8);  // with the one that was gone back into
}

TEST_CASE("a scenario that is not there, or broken, is a problem in words") {
    Desk desk;
    desk.data.write("own/shop/bad/scenario.yaml", "scenario: shop/bad\ntitle: [\n");
    desk.folders.scenarios.push_back(desk.data / "own");
    Station station(desk.folders, "ana");
    app::BeginWish nowhere = wish(Mode::practice), broken = nowhere;
    nowhere.scenario = "hotel/nowhere";
    broken.scenario = "shop/bad";
    CHECK_THAT(station.begin(nowhere).problem.sentence, Contains("not on this computer"));
    CHECK_THAT(station.begin(broken).problem.sentence, Contains("mistakes in its files"));
    CHECK_THAT(station.begin(broken).problem.details, Contains("shop/bad/scenario.yaml"));
}

TEST_CASE("an encounter is read in the language that was asked for, else in the trainee's") {
    const Desk desk;
    Station station(desk.folders, "ana");
    app::BeginWish asked = wish(Mode::practice);
    asked.language = "";
    app::Preferences preferences;
    preferences.language = "de";
    REQUIRE(station.keep(preferences).empty());
    const Held encounter = held(station.begin(asked));
    CHECK(encounter->reading().language == "de");
    CHECK(encounter->rehearsal().shown().title != encounter->rehearsal().scenario().title);
    station.read_in(*encounter, "en");
    CHECK(encounter->rehearsal().shown().title == encounter->rehearsal().scenario().title);
    station.read_in(*encounter, "../../../etc/passwd");
    CHECK(encounter->reading().language == "de");
}
