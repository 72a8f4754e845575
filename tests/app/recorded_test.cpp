// Recorded encounters: folded, and run again through the engine. A difference means that the
// engine, or the scenario, now does something else with the same choices. To accept that, after
// reading the difference: FRONTSTAGE_ACCEPT_ENCOUNTERS=1 build/dev/bin/app_tests '[recorded]'
#include <cstdlib>
#include <fstream>

#include "app/path.hpp"
#include "core/rerun.hpp"
#include "records/codec.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace frontstage;

namespace {

struct Recorded {
    std::string name;
    Policy policy;
    std::uint64_t seed;
};

const std::vector<Recorded> recordings{{"late-arrival-best", Policy::best, 1},
                                       {"late-arrival-worst", Policy::worst, 2},
                                       {"late-arrival-by-chance", Policy::random, 3},
                                       {"late-arrival-first", Policy::first, 4}};

std::string path_of(const Recorded& recorded) {
    return std::string(FRONTSTAGE_ROOT) + "/tests/golden/encounters/" + recorded.name + ".jsonl";
}

Facts played(app::OpenedScenario& opened, const Recorded& recorded) {
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
    Begin begin;
    begin.digest = "sha256:of-whatever-the-scenario-says-today";
    begin.seed = Seed{recorded.seed};
    begin.timing = Timing::x1;
    REQUIRE_FALSE(rehearsal.perform(begin));
    app::play_policy(rehearsal, recorded.policy);
    return rehearsal.facts();
}

std::string lines_of(const Facts& facts, const Names& names) {
    std::string lines;
    for (const Fact& fact : facts)
        lines += records::encode({0, fact}, names) + '\n';
    return lines;
}

Facts read(const std::string& path, Names names) {
    std::ifstream file(path);
    Facts facts;
    for (std::string line; std::getline(file, line);) {
        auto event = records::decode(line, names);
        if (const auto* wrong = std::get_if<std::string>(&event)) FAIL(path << ": " << *wrong);
        facts.push_back(std::get<records::Event>(event).fact);
    }
    return facts;
}

}  // namespace

TEST_CASE("recorded encounters fold, and running them again gives what was recorded",
          "[recorded]") {
    auto opened = testing::open_shipped("hotel/late-arrival");
    const Names& names = opened.scenario->names;
    for (const Recorded& recorded : recordings) {
        if (std::getenv("FRONTSTAGE_ACCEPT_ENCOUNTERS") != nullptr)
            std::ofstream(path_of(recorded)) << lines_of(played(opened, recorded), names);
        INFO(recorded.name);
        const Facts facts = read(path_of(recorded), names);
        REQUIRE(facts.size() > 10);
        CHECK(replay(facts).stage == Stage::over);
        const Rerun again =
            rerun(*opened.scenario, commands_of(*opened.scenario, facts), *opened.scripts);
        CHECK(again.whole);
        CHECK(lines_of(again.facts, names) == lines_of(facts, names));
        CHECK(lines_of(played(opened, recorded), names) == lines_of(facts, names));
    }
}

TEST_CASE("a recorded encounter that was changed is noticed", "[recorded]") {
    auto opened = testing::open_shipped("hotel/late-arrival");
    const Names& names = opened.scenario->names;
    Facts facts = read(path_of(recordings[0]), names);
    facts.insert(facts.end() - 1, MoodMoved{200, {}});
    const Rerun again =
        rerun(*opened.scenario, commands_of(*opened.scenario, facts), *opened.scripts);
    CHECK(lines_of(again.facts, names) != lines_of(facts, names));
}
