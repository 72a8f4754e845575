// Walks, standards and programmes: a malformed one is a failure, never a pass.
#include "loader/given.hpp"
#include "loader/key_table.hpp"
#include "support/catch.hpp"

#include <set>

using namespace frontstage;
using namespace frontstage::loader;
using namespace frontstage::loader::testing;

namespace {

const Scenario& sound() {
    static const Scenario scenario =
        given(sound_with("moments:",
                         "forces: {rain: {says: It rains.}}\nstate: {steps: 0, dry: false, tone: "
                         "[warm, cold]}\nmoments:"))
            .scenario()
            .value.value();
    return scenario;
}

std::string walk_findings(const std::string& text) {
    MemoryFiles files({{"walk.yaml", text}});
    const auto loaded = load_walk(files, "walk.yaml", sound());
    CHECK(loaded.value.has_value() == loaded.diagnostics.empty());
    return summary(loaded.diagnostics);
}

std::string walk_expecting(const std::string& expect) {
    return walk_findings("walk: a\npath: [{the-door: ours}]\nexpect: " + expect + "\n");
}

std::string programme_findings(const std::string& text) {
    MemoryFiles files({{"p.yaml", text}});
    return summary(load_programme(files, "p.yaml").diagnostics);
}

}  // namespace

TEST_CASE("a sound walk is read") {
    CHECK(
        walk_expecting("{ending: gone, conduct: '>= 50', state: {dry: true, steps: 3, tone: cold}}")
            .empty());
    CHECK(walk_findings("walk: a\nforces: {rain: off}\nseed: 0\npath:\n  - the-door: ours\n"
                        "expect:\n  ending: gone\n")
              .empty());
}

TEST_CASE("a walk without its parts, or that expects nothing, is no walk") {
    CHECK(walk_findings("walk: a\n") == "missing-key 1:1; missing-key 1:1");
    CHECK(walk_findings("walk: a\npath: []\nexpect:\n") == "empty-value 3:1");
    CHECK(walk_expecting("{}") == "empty-value 3:9");
    CHECK(walk_findings("") == "empty-file 0:0");
    CHECK(walk_findings("- a\n") == "wrong-kind 1:1");
}

TEST_CASE("a walk's words are checked") {
    CHECK(walk_expecting("{ending: gome}") == "unknown-ending 3:18");
    CHECK(walk_expecting("{conduct: about 90}") == "wrong-kind 3:19");
    CHECK(walk_expecting("{conduct: >= 90}") == "quotes-needed 3:19");
    CHECK(walk_expecting("{verdict: passed}") == "unknown-word 3:19");
    CHECK(walk_expecting("{standards: {own-it: met}}") == "unknown-standard 3:22");
    CHECK(walk_expecting("{promises: {dry: kept}}") == "unknown-promise 3:21");
    CHECK(walk_expecting("{state: {dray: true}}") == "unknown-state 3:18");
    CHECK(walk_expecting("{state: {dry: yes}}") == "wrong-kind 3:23");
    CHECK(walk_expecting("{state: {tone: hot}}") == "unknown-word 3:24");
    CHECK(walk_expecting("{state: {steps: 0x2}}") == "wrong-kind 3:25");
    CHECK(walk_expecting("{ending: gone, ending: gone}") == "duplicate-key 3:24");
    CHECK(walk_expecting("{state: {dry: true, dry: false}}") == "duplicate-key 3:29");
}

TEST_CASE("a walk's steps and forces are checked") {
    const std::string end = "expect: {ending: gone}\n";
    CHECK(walk_findings("walk: a\npath: [the-door]\n" + end) == "wrong-kind 2:8");
    CHECK(walk_findings("walk: a\npath: {the-door: ours}\n" + end) == "wrong-kind 2:7");
    CHECK(walk_findings("walk: a\npath: [{the-dor: ours}]\n" + end) == "unknown-moment 2:9");
    CHECK(walk_findings("walk: a\npath: [{the-door: our}]\n" + end) == "unknown-choice 2:19");
    CHECK(walk_findings("walk: a\npath: [{the-door: silence}]\n" + end) == "unknown-choice 2:19");
    CHECK(walk_findings("walk: a\nforces: {rain: true}\npath: []\n" + end) == "unknown-word 2:16");
    CHECK(walk_findings("walk: a\nforces: {snow: on}\npath: []\n" + end) == "unknown-force 2:10");
    CHECK(walk_findings("walk: a\nseed: -1\npath: []\n" + end) == "out-of-range 2:7");
    CHECK(walk_findings("walk: a\nseed: 18446744073709551615\npath: []\n" + end).empty());
    CHECK(walk_findings("walk: a\nseed: 18446744073709551616\npath: []\n" + end) ==
          "out-of-range 2:7");
    CHECK(walk_findings("walk: a\nseed: -9223372036854775809\npath: []\n" + end) ==
          "out-of-range 2:7");
    CHECK(walk_findings("walk: a\nseed: x\npath: []\n" + end) == "wrong-kind 2:7");
}

TEST_CASE("programmes are checked") {
    CHECK(programme_findings("programme: a\ntitle: 404\nscenarios: [b/c, d]\npass: 75\n"
                             "recertify: 12 months\n")
              .empty());
    CHECK(programme_findings("programme: a b\ntitle: t\nscenarios: [b, b]\npass: 101\n"
                             "recertify: 0 months\n") ==
          "bad-id 1:12; duplicate-id 3:16; out-of-range 4:7; wrong-kind 5:12");
    const auto due = [](const std::string& day) {
        return programme_findings("programme: a\ntitle: t\nscenarios: [b]\ndue: " + day + "\n");
    };
    CHECK(due("2028-02-29").empty());
    for (const char* odd : {"2027-02-29", "2026-13-01", "2026-12-00", "1 December", "26-12-01",
                            "[2026-12-01]", "2026-12-01x"})
        CHECK(due(odd) == "wrong-kind 4:6");
    CHECK(programme_findings("title: t\nscenarios: []\n") == "missing-key 1:1; wrong-kind 2:12");
}

TEST_CASE("a standard that two files describe is told with both places") {
    const std::string one = "standards:\n  own-it: {wording: Own it.}\n";
    MemoryFiles files({{"a.yaml", one}, {"b.yaml", "# later\n" + one}});
    const auto loaded = load_standards(files, {"a.yaml", "b.yaml"});
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].code == "duplicate-id");
    CHECK(loaded.diagnostics[0].where.file == "b.yaml");
    CHECK(loaded.diagnostics[0].remarks.at(0).where.file == "a.yaml");
}

TEST_CASE("a nearer folder says a standard anew") {
    MemoryFiles files({{"far/a.yaml", "standards:\n  own-it: {wording: Own it.}\n"},
                       {"near/a.yaml", "standards:\n  own-it: {wording: Take it on.}\n"}});
    const auto loaded = load_standards(files, {"far/a.yaml", "near/a.yaml"});
    CHECK(loaded.diagnostics.empty());
    CHECK(loaded.value->standards.at("own-it").wording == "Take it on.");
}

TEST_CASE("a mistake in one standard leaves the others to be cited") {
    const std::string book =
        "standards:\n  own-it: {wording: Own it., weight: 9}\n  say-when: {wording: Say when.}\n";
    MemoryFiles files(std::map<std::string, std::string>{{"a.yaml", book}});
    const auto loaded = load_standards(files, {"a.yaml"});
    CHECK(summary(loaded.diagnostics) == "out-of-range 2:38");
    REQUIRE(loaded.value);
    CHECK(loaded.value->standards.size() == 2);
    CHECK(loaded.value->files == std::vector<std::string>{"a.yaml"});
}

TEST_CASE("a file that is not there is told") {
    MemoryFiles files({});
    CHECK(summary(load_standards(files, {"a.yaml"}).diagnostics) == "missing-file 0:0");
    CHECK(summary(load_programme(files, "p.yaml").diagnostics) == "missing-file 0:0");
    CHECK(summary(load_walk(files, "w.yaml", sound()).diagnostics) == "missing-file 0:0");
}

TEST_CASE("every kind of mapping says what each key is for") {
    std::set<std::string_view> kinds;
    for (const MappingKind& kind : mapping_kinds())
        CHECK(kinds.insert(kind.name).second);
    for (const MappingKind& kind : mapping_kinds()) {
        std::set<std::string_view> names;
        for (const KeyInfo& key : kind.keys) {
            INFO(kind.name << ": " << key.name);
            CHECK(names.insert(key.name).second);
            CHECK(key.sentence.ends_with('.'));
            CHECK(!key.example.empty());
            CHECK(!key.shape.wanted.empty());
            CHECK((key.shape.inner.empty() || kinds.contains(key.shape.inner)));
        }
    }
}
