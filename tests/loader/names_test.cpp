// Names and numbers: each id's number is its place in the list of its kind.
#include "loader/given.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::loader;
using namespace frontstage::loader::testing;

namespace {

constexpr const char* shared = R"(moments:
  greeting:
    says: Good evening.
    choices:
      smile: {do: Smile., why: It is free., next: the-door}
      nod: {do: Nod., why: It is free., next: gone}
)";

std::string with_greeting() {
    return sound_with("opening: the-door", "opening: greeting\ninclude: [../shared/greeting.yaml]");
}

Loaded<Scenario> in_folder(const std::string& scenario, std::map<std::string, std::string> more) {
    more["hotel/wet-umbrella/scenario.yaml"] = scenario;
    MemoryFiles files(more);
    return load_scenario(files, "hotel/wet-umbrella/scenario.yaml", {});
}

}  // namespace

TEST_CASE("choices stand in the order of their moments, each after the other") {
    const auto loaded = in_folder(with_greeting(), {{"hotel/shared/greeting.yaml", shared}});
    INFO(summary(loaded.diagnostics));
    REQUIRE(loaded.value);
    const Scenario& s = *loaded.value;
    CHECK(s.names.choices.all() == std::vector<std::string>{"the-door:ours", "the-door:shop",
                                                            "greeting:smile", "greeting:nod"});
    REQUIRE(s.moments.size() == s.names.moments.size());
    REQUIRE(s.choices.size() == s.names.choices.size());
    std::uint32_t next = 0;
    for (std::uint32_t i = 0; i < s.moments.size(); ++i)
        for (const ChoiceId id : s.moments[i].choices) {
            CHECK(id.number == next++);
            CHECK(s[id].moment == MomentId{i});
        }
    CHECK(next == s.choices.size());
    CHECK(s.opening == *s.names.moments.find("greeting"));
}

TEST_CASE("what is included keeps its own file in its places") {
    const auto loaded = in_folder(with_greeting(), {{"hotel/shared/greeting.yaml", shared}});
    REQUIRE(loaded.value);
    const Scenario& s = *loaded.value;
    CHECK(s.span(s[s.opening].place).file == "hotel/shared/greeting.yaml");
    CHECK(s.span(s[s.opening].place).begin == SourcePos{2, 3});
}

TEST_CASE("a finding in an included file names that file") {
    std::string text = shared;
    text.replace(text.find("the-door"), 8, "the-dor!");
    const auto loaded = in_folder(with_greeting(), {{"hotel/shared/greeting.yaml", text}});
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].where.file == "hotel/shared/greeting.yaml");
    CHECK(loaded.diagnostics[0].hint ==
          "did you mean `the-door`, on line 6 of hotel/wet-umbrella/scenario.yaml?");
}

TEST_CASE("an included file holds moments, endings and further files only") {
    const auto loaded = in_folder(
        with_greeting(), {{"hotel/shared/greeting.yaml", std::string(shared) + "title: No\n"}});
    CHECK(summary(loaded.diagnostics) == "unknown-key 7:1");
}

TEST_CASE("a file that is included by two ways is read once") {
    const auto loaded = in_folder(
        with_greeting(),
        {{"hotel/shared/greeting.yaml", std::string(shared) + "include: more.yaml\n"},
         {"hotel/shared/more.yaml", "include: ./greeting.yaml\nmoments: {m: {next: gone}}\n"}});
    CHECK(summary(loaded.diagnostics) == "include-cycle 1:10");
}

TEST_CASE("fifteen lines make a scenario, and all else has a default") {
    const auto loaded = given(std::string_view(R"(scenario: retail/small
title: Small
opening: hello
moments:
  hello:
    says: Hello?
    choices:
      answer: {say: Hello., why: Somebody is there., next: end}
      silent: {do: Say nothing., why: Nobody is there., next: end}
endings:
  end: {says: Bye.}
)"))
                            .scenario();
    CHECK(summary(loaded.diagnostics).empty());
    REQUIRE(loaded.value);
    const Scenario& s = *loaded.value;
    CHECK(s.setting == Setting::retail);
    CHECK(s.channel == Channel::desk);
    CHECK(s.pass_percent == 70);
    CHECK(s.language == "en");
    CHECK_FALSE(s.customer);
    CHECK_FALSE(s.moments[0].lines[0].speaker);
    CHECK(s.choices[0].quality == Quality::good);
}

TEST_CASE("the only one in the cast is the customer") {
    const auto loaded = given(sound_with("moments:", "cast: {reis: }\nmoments:")).scenario();
    REQUIRE(loaded.value);
    CHECK(loaded.value->customer == SpeakerId{0});
    CHECK(loaded.value->cast[0].name == "reis");
    CHECK(loaded.value->moments[0].lines[0].speaker == SpeakerId{0});
}

TEST_CASE("language and props arrive, and so do a narrator's words") {
    const auto loaded = given(sound_with("moments:\n  the-door:\n",
                                         "language: de\nprops: [bell, plant]\ncast: {reis: }\n"
                                         "moments:\n  the-door:\n    speaker: narrator\n"))
                            .scenario();
    REQUIRE(loaded.value);
    CHECK(loaded.value->language == "de");
    CHECK(loaded.value->props == std::vector<std::string>{"bell", "plant"});
    CHECK_FALSE(loaded.value->moments[0].lines[0].speaker);
}

TEST_CASE("a missing why is a warning, and the scenario plays") {
    const auto loaded =
        given(sound_with("        why: It costs a line in a book.\n", "")).scenario();
    CHECK(summary(loaded.diagnostics) == "missing-why 8:7");
    CHECK(loaded.diagnostics[0].severity == Severity::warning);
    CHECK(loaded.value);
}

TEST_CASE("any error, and there is no scenario to play") {
    CHECK_FALSE(given(sound_with("next: gone", "next: gonne")).scenario().value);
    CHECK_FALSE(given(sound_with("title: The wet umbrella\n", "")).scenario().value);
}

TEST_CASE("a promise that Lua makes may be kept") {
    const std::string keeps = sound_with("say: Take ours.", "say: Take ours.\n        keeps: dry");
    CHECK(given(keeps).findings() == "unknown-promise 10:16");
    CHECK(
        given(keeps).with("rules.lua", "function f() promise(\"dry\", 60) end").findings().empty());
}

TEST_CASE("a silence names one of the moment's own choices") {
    const auto silence = [](const std::string& name) {
        return given(sound_with("    says: It is",
                                "    within: 25s\n    silence: " + name + "\n    says: It is"));
    };
    CHECK(silence("shop").findings().empty());
    CHECK(silence("shops").findings() == "unknown-choice 7:14");
    CHECK(silence("shops").first_hint() == "did you mean `shop`?");
}

TEST_CASE("a broken part of a file does not make the rest look wrong") {
    const auto found = given(sound_with("  gone:\n", "   gone:\n     x: [\n  gone:\n")).findings();
    CHECK(found == "bracket-never-closed 18:9");
}
