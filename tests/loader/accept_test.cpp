// What an author accepts arrives with its reason, its place and what it covers.
#include "loader/given.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::loader::testing;

namespace {

std::string covered(const Accepted& accepted) {
    if (!accepted.covers) return "all";
    const Place& where = *accepted.covers;
    return std::to_string(where.begin.line) + ":" + std::to_string(where.begin.column) + " to " +
           std::to_string(where.end.line) + ":" + std::to_string(where.end.column);
}

}  // namespace

TEST_CASE("what is accepted covers the scenario, a moment or a choice, from its name to its end") {
    const auto loaded = given(std::string("scenario: shop/rain\n"
                                          "title: Rain\n"
                                          "accept: {path-lengths: Both are meant.}\n"
                                          "opening: door\n"
                                          "moments:\n"
                                          "  door:\n"
                                          "    says: It rains.\n"
                                          "    accept:\n"
                                          "      flat-moment: |\n"
                                          "        She is only\n"
                                          "        passing.\n"
                                          "    choices:\n"
                                          "      ours:\n"
                                          "        say: Take ours.\n"
                                          "        why: Kind.\n"
                                          "        next: gone\n"
                                          "        accept: {long-choice: 'It''s the law.'}\n"
                                          "endings: {gone: {says: Gone.}}\n"))
                            .scenario();
    REQUIRE(loaded.diagnostics.empty());
    const auto& accepted = loaded.value->accepted;
    REQUIRE(accepted.size() == 3);
    CHECK(accepted[0].code == "path-lengths");
    CHECK(accepted[0].reason == "Both are meant.");
    CHECK(accepted[0].place == Place{0, {3, 10}, {3, 22}});
    CHECK(covered(accepted[0]) == "all");
    CHECK(accepted[1].reason == "She is only passing.");
    CHECK(covered(accepted[1]) == "6:3 to 17:48");
    CHECK(accepted[2].reason == "It's the law.");
    CHECK(covered(accepted[2]) == "13:7 to 17:48");
}

TEST_CASE("nothing is accepted without a reason, twice in one place, or as a list") {
    const auto findings = [](const std::string& accept) {
        return given(sound_with("title:", "accept: " + accept + "\ntitle:")).findings();
    };
    CHECK(findings("{long-choice: ''}") == "empty-value 2:23");
    CHECK(findings("{long-choice: }") == "empty-value 2:10");
    CHECK(findings("{a: b, a: c}") == "duplicate-key 2:16");
    CHECK(findings("[long-choice]") == "wrong-kind 2:9");
    CHECK(findings("{long choice: It must be.}") == "bad-id 2:10");
}
