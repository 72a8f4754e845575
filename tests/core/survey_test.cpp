// What a survey says of a whole scenario, held against trying every path and against plays.
#include "core/survey.hpp"

#include <set>

#include "core/conduct.hpp"
#include "core/rerun.hpp"
#include "core/witnesses.hpp"
#include "support/catch.hpp"
#include "support/generated.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

struct Range {
    std::optional<int> least, most;
};

// Every path that goes nowhere twice, played and judged by itself.
class EveryPath {
public:
    EveryPath(Play& play, const Begin& begin) : play_(play) {
        Facts facts;
        State state;
        REQUIRE_FALSE(advance(play.scenario, state, begin, play.scripts, facts));
        outlook_.emplace(play.scenario, state, play.scripts);
        follow(state, facts);
    }
    [[nodiscard]] bool too_many() const { return steps_ > 30'000; }
    [[nodiscard]] Range range() const { return range_; }

private:
    [[nodiscard]] std::string key_of(const State& state) const {
        std::string key = std::to_string(state.moment.number) + '|';
        for (std::uint32_t i = 0; i < play_.scenario.choices.size(); ++i)
            key += state.taken.contains(ChoiceId{i}) ? '1' : '0';
        state.known.each([&](DiscoveryId id) { key += 'k' + std::to_string(id.number); });
        for (const Value& value : state.variables)
            key += std::get<bool>(value) ? '1' : '0';
        return key + '|' + std::to_string(state.mood_tenths) + '|' +
               std::to_string(state.failures > 0) + '|' +
               std::to_string(std::min(state.clock_s, 240)) + '|' + std::to_string(state.draws);
    }

    void follow(const State& state, const Facts& facts) {
        if (++steps_; too_many()) return;
        if (state.stage == Stage::over) {
            const int total = conduct_of(play_.scenario, facts, *outlook_).total;
            range_.least = std::min(range_.least.value_or(total), total);
            range_.most = std::max(range_.most.value_or(total), total);
            return;
        }
        const std::string key = key_of(state);
        if (!on_path_.insert(key).second) return;
        std::vector<Command> wishes{ReadOn{}, LetTimeRunOut{}};
        for (const ChoiceId choice : state.offered)
            wishes.emplace_back(Choose{choice});
        for (const Command& wish : wishes) {
            State next = state;
            Facts more = facts;
            if (!advance(play_.scenario, next, wish, play_.scripts, more)) follow(next, more);
        }
        on_path_.erase(key);
    }

    Play& play_;
    std::optional<Outlook> outlook_;
    std::set<std::string> on_path_;
    Range range_;
    std::size_t steps_ = 0;
};

SurveyWish with_seed(const Begin& begin) {
    SurveyWish wish;
    wish.seed = begin.seed;
    wish.timing = begin.timing;
    return wish;
}

std::string reach_of(const Play& play, const Survey& found, const char* choice) {
    return std::string(
        word_for(found.choices[play.scenario.names.choices.find(choice)->number].reach));
}

Effect tosses(int percent) {
    return {{.chance = Reading::yes}, [percent](const Sight&, Doings& does) {
                if (does.chance(percent)) does.set("lucky", true);
            }};
}

}  // namespace

TEST_CASE("the least and most conduct are those of all paths, on hundreds of generated graphs") {
    int tried = 0;
    int inside = 0;
    for (std::uint64_t seed = 0; tried < 400; ++seed) {
        REQUIRE(seed < 3000);
        Play play = generated_play(seed);
        const Begin begin = generated_begin(seed);
        const EveryPath every(play, begin);
        if (every.too_many()) continue;
        ++tried;
        const Survey found = survey(play.scenario, play.scripts, with_seed(begin));
        INFO("graph " << seed);
        REQUIRE(found.complete);
        REQUIRE(found.conduct_exact);
        REQUIRE(found.least_conduct == every.range().least.value_or(0));
        REQUIRE(found.most_conduct == every.range().most.value_or(0));
        inside += found.least_conduct > 0 && found.most_conduct < 100 ? 1 : 0;
    }
    CHECK(inside > 20);
}

TEST_CASE("what any play comes to, under any weather and luck, is never called unreachable") {
    int reached = 0;
    int unreachable = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Play play = generated_play(seed);
        const Survey found = survey(play.scenario, play.scripts);
        for (const Sighting& sighting : found.choices)
            unreachable += sighting.reach == Reach::unreachable ? 1 : 0;
        INFO("graph " << seed);
        for (std::uint64_t luck = 0; luck < 20; ++luck) {
            Begin begin;
            begin.seed = Seed{luck};
            begin.timing = Timing::x1;
            for (const Fact& fact : random_run(play, begin, luck)) {
                if (const auto* made = std::get_if<ChoiceMade>(&fact)) {
                    REQUIRE(found.choices[made->choice.number].reach == Reach::reached);
                    ++reached;
                }
                if (const auto* ended = std::get_if<Ended>(&fact);
                    ended != nullptr && ended->ending)
                    REQUIRE(found.endings[ended->ending->number].reach == Reach::reached);
            }
        }
    }
    CHECK(reached > 5000);
    CHECK(unreachable > 50);
}

TEST_CASE("every witness plays and comes to what it is a witness of") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Play play = generated_play(seed);
        const Survey found = survey(play.scenario, play.scripts);
        INFO("graph " << seed);
        const auto holds_for = [&](const std::vector<Sighting>& sightings, auto is_it) {
            for (std::uint32_t i = 0; i < sightings.size(); ++i) {
                if (!sightings[i].witness) continue;
                REQUIRE(sightings[i].steps == sightings[i].witness->steps.size());
                const auto facts =
                    facts_of(play.scenario, play.scripts, *sightings[i].witness, Timing::x1);
                REQUIRE(facts.has_value());
                bool came = false;
                for (const Fact& fact : *facts)
                    came = came || is_it(fact, i);
                REQUIRE(came);
            }
        };
        holds_for(found.choices, [](const Fact& fact, std::uint32_t i) {
            const auto* made = std::get_if<ChoiceMade>(&fact);
            return made != nullptr && made->choice == ChoiceId{i};
        });
        holds_for(found.endings, [](const Fact& fact, std::uint32_t i) {
            const auto* ended = std::get_if<Ended>(&fact);
            return ended != nullptr && ended->ending == EndingId{i};
        });
        holds_for(found.standards, [](const Fact& fact, std::uint32_t i) {
            const auto* shown = std::get_if<StandardShown>(&fact);
            return shown != nullptr && shown->standard == StandardId{i};
        });
    }
}

TEST_CASE("a witness is a shortest way, and of equals the first in the file") {
    Play play = a_scenario()
                    .moment("m", {choice("long").next("pause"), choice("b").next("n"),
                                  choice("a").next("n")})
                    .beat("pause", "o")
                    .moment("o", {choice("on").next("n")})
                    .moment("n", {choice("go").next("end")})
                    .ending("end")
                    .play();
    const Survey found = survey(play.scenario, play.scripts);
    REQUIRE(found.endings[0].witness.has_value());
    const std::vector<Step>& steps = found.endings[0].witness->steps;
    REQUIRE(steps.size() == 2);
    CHECK(play.scenario.names.choices[steps[0].choice.value()] == "m:b");
    CHECK(found.shortest_path == 2);
    CHECK(found.longest_path == 3);
}

TEST_CASE("chance that scripts draw comes out both ways, and a witness names a seed for it") {
    Play play = a_scenario()
                    .variable("lucky", false)
                    .moment("m", {choice("toss").effect(tosses(3)).next("n")})
                    .moment("n", {choice("won").when(flag_up("lucky")).next("end"),
                                  choice("lost").when(flag_down("lucky")).next("end"),
                                  choice("never").when(never()).next("end")})
                    .ending("end")
                    .play();
    const Survey found = survey(play.scenario, play.scripts);
    CHECK(found.complete);
    CHECK_FALSE(found.conduct_exact);
    CHECK(reach_of(play, found, "n:won") == "reached");
    CHECK(reach_of(play, found, "n:lost") == "reached");
    CHECK(reach_of(play, found, "n:never") == "unreachable");
    CHECK(found.choices[1].witness.value().seed.has_value());
    SurveyWish wish;
    wish.seed = Seed{1};
    const Survey fixed = survey(play.scenario, play.scripts, wish);
    CHECK(fixed.conduct_exact);
    CHECK((reach_of(play, fixed, "n:won") == "unreachable") !=
          (reach_of(play, fixed, "n:lost") == "unreachable"));
}

TEST_CASE("forces that no script can tell apart are not walked one by one") {
    const auto with = [](Condition condition) {
        ScenarioBuilder builder = a_scenario();
        for (int i = 0; i < 12; ++i)
            builder.force("f" + std::to_string(i), {.mood = -1, .chance_percent = 50});
        return builder
            .moment("m",
                    {choice("a").next("end"), choice("b").when(std::move(condition)).next("end")})
            .ending("end")
            .play();
    };
    Play blind = with(never());
    CHECK(survey(blind.scenario, blind.scripts).states == 1);
    Play gated = with(under_force("f3"));
    const Survey found = survey(gated.scenario, gated.scripts);
    CHECK(found.states == 2);
    REQUIRE(found.gated_by_forces.size() == 1);
    CHECK(gated.scenario.names.choices[found.gated_by_forces[0]] == "m:b");
    Play moody = with(mood_above(45));
    CHECK(survey(moody.scenario, moody.scripts).states == 4096);
    SurveyWish wish;
    wish.forced = {{ForceId{3}, Presence::absent}};
    CHECK(reach_of(gated, survey(gated.scenario, gated.scripts, wish), "m:b") == "unreachable");
}

TEST_CASE("a budget that was spent proves nothing to be unreachable") {
    const Effect count{{.variables = {"n"}}, [](const Sight& sees, Doings& does) {
                           does.set("n", std::get<std::int64_t>(sees.variable("n")) + 1);
                       }};
    const Condition far{{.variables = {"n"}}, [](const Sight& sees) {
                            return std::get<std::int64_t>(sees.variable("n")) > 1'000'000;
                        }};
    Play play = a_scenario()
                    .variable("n", std::int64_t{0})
                    .moment("m", {choice("again").again().effect(count).next("m"),
                                  choice("out").next("end"), choice("far").when(far).next("end")})
                    .ending("end")
                    .play();
    SurveyWish wish;
    wish.budget = 500;
    const Survey found = survey(play.scenario, play.scripts, wish);
    CHECK_FALSE(found.complete);
    CHECK(found.states <= 501);
    CHECK(reach_of(play, found, "m:out") == "reached");
    CHECK(reach_of(play, found, "m:far") == "not found within budget");
    CHECK_FALSE(found.conduct_exact);
    CHECK(found.least_conduct == 0);
    CHECK(found.most_conduct == 100);
}

TEST_CASE("scripts that fail count for many states, so that none is waited for") {
    ScenarioBuilder builder = a_scenario();
    for (int i = 0; i < 100; ++i)
        builder.moment("m" + std::to_string(i),
                       {choice("a").when(faulty("it never ends")).next("end"),
                        choice("b").next("m" + std::to_string(i + 1))});
    Play play = builder.ending("m100").ending("end").play();
    SurveyWish wish;
    wish.budget = 2'000;
    const Survey found = survey(play.scenario, play.scripts, wish);
    CHECK_FALSE(found.complete);
    CHECK(found.states < 12);
    CHECK(found.chance.plays < 10);
}

TEST_CASE("where nothing is offered and nothing follows, a path is stuck, and one is told") {
    Play play = a_scenario()
                    .variable("open", false)
                    .moment("m", {choice("wait").next("door"),
                                  choice("ask").effect(raises("open")).next("door")})
                    .moment("door", {choice("in").when(flag_up("open")).next("end")})
                    .ending("end")
                    .play();
    const Survey found = survey(play.scenario, play.scripts);
    REQUIRE(found.dead_ends.size() == 1);
    CHECK(play.scenario.names.moments[found.dead_ends[0].moment] == "door");
    REQUIRE(found.dead_ends[0].witness.steps.size() == 1);
    CHECK(play.scenario.names.choices[*found.dead_ends[0].witness.steps[0].choice] == "m:wait");
}

TEST_CASE("a promise is kept only where a path comes to it in time") {
    const auto kept = [](int due_s) {
        Play play = a_scenario()
                        .moment("m", {choice("say").promises("call", due_s).next("n")})
                        .moment("n", {choice("work").takes(100).next("o")})
                        .moment("o", {choice("call").keeps("call").takes(50).next("end")})
                        .ending("end")
                        .play();
        const Survey found = survey(play.scenario, play.scripts);
        REQUIRE(found.promises.size() == 1);
        CHECK(found.promises[0].first_keep_s == 100);
        return found.promises[0].kept;
    };
    CHECK(kept(100));
    CHECK_FALSE(kept(99));
}

TEST_CASE("the path of full compliance meets every standard, and what was felt on it is told") {
    Play play =
        a_scenario()
            .cast("guest", 60)
            .standard("rule")
            .moment("m",
                    {choice("kind").best().shows("rule", Evidence::missed).next("end"),
                     choice("cold").weak().shows("rule").feels(Factor::empathy, -20).next("end")})
            .ending("end")
            .play();
    const Survey found = survey(play.scenario, play.scripts);
    REQUIRE(found.compliance.has_value());
    CHECK(found.compliance->every_standard);
    CHECK(play.scenario.names.choices[*found.compliance->witness.steps[0].choice] == "m:cold");
    CHECK(found.compliance->factors[static_cast<std::size_t>(Factor::empathy)].zone ==
          ZonePlace::below);
}

TEST_CASE("two surveys of one scenario agree in everything that is told") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Play play = generated_play(seed);
        const Survey one = survey(play.scenario, play.scripts);
        const Survey other = survey(play.scenario, play.scripts);
        REQUIRE(one.states == other.states);
        REQUIRE(one.chance.mean == other.chance.mean);
        REQUIRE(one.chance.deviation == other.chance.deviation);
        REQUIRE(one.most_conduct == other.most_conduct);
        for (std::size_t i = 0; i < one.choices.size(); ++i)
            REQUIRE(one.choices[i].steps == other.choices[i].steps);
    }
}
