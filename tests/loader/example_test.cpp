// The worked example loads without a finding, and every word of it arrives where it belongs.
#include "loader/example.hpp"
#include "loader/given.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::loader;
using namespace frontstage::loader::testing;

namespace {

Given the_example() {
    return given(example_scenario).with("standards.yaml", std::string(example_standards));
}

Scenario loaded_example() {
    auto loaded = the_example().scenario();
    INFO(summary(loaded.diagnostics));
    REQUIRE(loaded.value.has_value());
    return std::move(*loaded.value);
}

const Choice& choice(const Scenario& scenario, std::string_view name) {
    return scenario[*scenario.names.choices.find(name)];
}

}  // namespace

TEST_CASE("the worked example, with all its comments, has nothing wrong with it") {
    CHECK(the_example().findings().empty());
}

TEST_CASE("the worked example's head arrives") {
    const Scenario s = loaded_example();
    CHECK(s.id == "hotel/late-arrival");
    CHECK(s.title == "The 02:10 arrival");
    CHECK(s.channel == Channel::desk);
    CHECK(s.place == "hotel.lobby");
    CHECK(s.time == TimeOfDay::night);
    CHECK(s.incident == Incident::service_failure);
    CHECK(s.minutes == 6);
    CHECK(s.pass_percent == 70);
    CHECK(s.brief.starts_with("A storm"));
    CHECK(s.brief.ends_with("has failed."));
    CHECK(s.files.front() == "scenario.yaml");
}

TEST_CASE("the worked example's people, influences and forces arrive") {
    const Scenario s = loaded_example();
    REQUIRE(s.cast.size() == 1);
    CHECK(s.cast[0].look.at("hair") == "curls");
    CHECK(s.cast[0].mood == 55);
    CHECK(s.cast[0].expects[0] == Zone{60, 80});
    CHECK(s.cast[0].expects[2] == Zone{50, 70});
    CHECK(s.customer == s.names.speakers.find("okafor"));
    REQUIRE(s.before.size() == 1);
    CHECK(s.before[0].shifts[4] == ZoneShift{10, 10});
    CHECK(s.before[0].promises.size() == 1);
    REQUIRE(s.forces.size() == 1);
    CHECK(s.forces[0].chance_percent == 60);
    CHECK(s.forces[0].mood == -8);
    CHECK(s.forces[0].shifts[0] == ZoneShift{-10, 0});
}

TEST_CASE("the worked example's declared values have the kinds that were written") {
    const Scenario s = loaded_example();
    REQUIRE(s.variables.size() == 3);
    CHECK(s.variables[0].initial == Value{false});
    CHECK(s.variables[1].initial == Value{std::int64_t{1}});
    CHECK(kind_of(s.variables[2].initial) == Kind::word);
    CHECK(s.variables[2].words.size() == 3);
}

TEST_CASE("the worked example's choices arrive") {
    const Scenario s = loaded_example();
    const Choice& best = choice(s, "arrival:name-the-fault");
    CHECK(best.quality == Quality::best);
    CHECK(best.delivery == Delivery::says);
    CHECK(best.text.ends_with("two ways to fix that."));
    CHECK(best.shows.size() == 2);
    REQUIRE(best.feels.size() == 2);
    CHECK(best.feels[0].tenths == 12);
    CHECK(best.mood == 6);
    CHECK(best.takes_s == 40);
    REQUIRE(best.promises.size() == 1);
    CHECK(best.promises[0].due_s == 8 * 3600);
    const Choice& key = choice(s, "arrival:key-first");
    CHECK(key.delivery == Delivery::does);
    CHECK(key.effort == 1);
    CHECK(choice(s, "arrival:ask-a-colleague").locked == "He has waited long enough.");
    const Choice& move = choice(s, "the-room:move-early");
    CHECK(move.purpose == Purpose::asks);
    CHECK(move.repeats == Repeats::again);
    CHECK(move.discovers.size() == 2);
    CHECK(move.keeps == std::vector{*s.names.promises.find("move-by-ten")});
    CHECK(move.breaks == std::vector{*s.names.promises.find("guaranteed-room")});
    REQUIRE(move.next.size() == 2);
    CHECK(move.next[0].when.has_value());
    CHECK_FALSE(move.next[1].when.has_value());
}

TEST_CASE("lines go to who says them") {
    const Scenario s = loaded_example();
    const Moment& arrival = s[*s.names.moments.find("arrival")];
    CHECK(arrival.lines.at(0).speaker == s.customer);
    CHECK(arrival.within_s == 25);
    CHECK(arrival.silence == s.names.choices.find("arrival:key-first"));
    const Moment& room = s[*s.names.moments.find("the-room")];
    REQUIRE(room.lines.size() == 2);
    CHECK(room.lines[0].speaker == s.customer);
    CHECK_FALSE(room.lines[1].speaker.has_value());
    CHECK(room.lines[1].text == "The fan hums.");
    CHECK_FALSE(s.endings.at(0).lines.at(0).speaker.has_value());
}

TEST_CASE("a script stands at the first sign of its Lua") {
    const Scenario s = loaded_example();
    const auto sign_at = [&](const Script& script) {
        std::string_view text = example_scenario;
        for (std::uint32_t line = 1; line < script.place.begin.line; ++line)
            text.remove_prefix(text.find('\n') + 1);
        return text.substr(script.place.begin.column - 1, script.source.size());
    };
    const Script& when = s[*choice(s, "arrival:ask-a-colleague").when];
    CHECK(when.kind == ScriptKind::condition);
    CHECK(when.source == "mood > 40 and not state.room_shown");
    CHECK(sign_at(when) == when.source);
    const Script& effect = s[*choice(s, "arrival:key-first").effect];
    CHECK(effect.kind == ScriptKind::effect);
    CHECK(effect.source == "state.room_shown = true\n");
    CHECK(sign_at(effect) == effect.source);
    CHECK(effect.context == "moment `arrival`, choice `key-first`");
    const Script& rule = s[*choice(s, "the-room:move-early").next[0].when];
    CHECK(sign_at(rule) == "forces.storm");
}

TEST_CASE("standards arrive in the order of the scenario's list") {
    const Scenario s = loaded_example();
    REQUIRE(s.standards.size() == 4);
    CHECK(s.names.standards.all() == std::vector<std::string>{"own-the-problem",
                                                              "disclose-before-asked",
                                                              "offer-a-choice", "verify-identity"});
    const Standard& identity = s[*s.names.standards.find("verify-identity")];
    CHECK(identity.criticality == Criticality::critical);
    CHECK(identity.recovery == Recovery::act);
    CHECK(identity.weight == 5);
    CHECK(identity.version == 2);
    CHECK(identity.limit_s == 30);
    CHECK(identity.good.starts_with("\"May I"));
}

TEST_CASE("rules.lua beside the scenario is its rules") {
    const auto loaded = the_example().with("rules.lua", "function owed() end\n").scenario();
    REQUIRE(loaded.value);
    REQUIRE(loaded.value->rules);
    const Script& rules = (*loaded.value)[*loaded.value->rules];
    CHECK(rules.kind == ScriptKind::rules);
    CHECK(loaded.value->files.at(rules.place.file) == "rules.lua");
    CHECK(rules.place.begin == SourcePos{1, 1});
}

TEST_CASE("the worked example's walk arrives, with the places of what it expects") {
    const Scenario scenario = loaded_example();
    MemoryFiles files({{"walk.yaml", std::string(example_walk)}});
    const auto loaded = load_walk(files, "walk.yaml", scenario);
    INFO(summary(loaded.diagnostics));
    REQUIRE(loaded.value);
    const Walk& walk = *loaded.value;
    CHECK(walk.forces.at("storm"));
    CHECK(walk.seed == 7);
    REQUIRE(walk.path.size() == 2);
    CHECK(walk.path[1].moment == "the-room");
    CHECK(walk.path[1].place.begin == SourcePos{4, 46});
    CHECK(walk.expect.conduct->comparison == Comparison::at_least);
    CHECK(walk.expect.conduct->limit == 90);
    CHECK(walk.expect.mood->comparison == Comparison::more);
    CHECK(walk.expect.stars->comparison == Comparison::equal);
    CHECK(walk.expect.verdict->word == "not yet: critical");
    CHECK(walk.expect.state.at("tone").word == "warm");
}

TEST_CASE("a moment and an ending say how, where and when people meet there") {
    std::string text =
        sound_with("  the-door:\n", "  the-door:\n    channel: phone\n    time: dawn\n");
    text += "    channel: review\n    place: hotel.corridor\n";
    const auto loaded = given(text).scenario();
    INFO(summary(loaded.diagnostics));
    REQUIRE(loaded.value);
    CHECK(loaded.value->moments[0].meeting == MeetingHere{Channel::phone, "", TimeOfDay::dawn});
    CHECK(loaded.value->endings[0].meeting ==
          MeetingHere{Channel::review, "hotel.corridor", std::nullopt});
    CHECK(given(sound_with("  the-door:\n", "  the-door:\n    channel: pigeon\n")).findings() ==
          "unknown-word 6:14");
}
