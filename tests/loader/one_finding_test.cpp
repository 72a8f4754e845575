// One mistake is one finding: what follows from it is not told as well.
#include "loader/given.hpp"
#include "support/catch.hpp"

using namespace frontstage::loader::testing;

namespace {

constexpr const char* book = "standards: {own-it: {wording: Own it.}}\n";

std::string with_standards(const std::string& key) {
    std::string text = sound_with("moments:", key + ": [own-it]\nmoments:");
    return text.insert(text.find("        say: Take"), "        shows: {own-it: met}\n");
}

}  // namespace

TEST_CASE("a slip in a key is told once, and what stands below it is read") {
    CHECK(given(sound_with("moments:", "momnets:")).findings() == "unknown-key 4:1");
    CHECK(given(sound_with("endings:", "ending:")).findings() == "unknown-key 16:1");
    CHECK(given(sound_with("choices:", "choises:")).findings() == "unknown-key 7:5");
    CHECK(given(sound_with("next: gone", "nxt: gonne")).findings() ==
          "unknown-key 11:9; unknown-moment 11:14");
    CHECK(given(with_standards("standrads")).with("standards.yaml", book).findings() ==
          "unknown-key 4:1");
}

TEST_CASE("a slip in a key that is written as well is told as a slip only") {
    CHECK(given(sound_with("title:", "titel: x\ntitle:")).findings() == "unknown-key 2:1");
}

TEST_CASE("a slip in a list of standards is told there and not where it is shown") {
    std::string text = sound_with("moments:", "standards: [own-itt]\nmoments:");
    for (const char* shown : {"own-it", "own-itt"}) {
        std::string shows = text;
        shows.insert(shows.find("        say: Take"),
                     "        shows: {" + std::string(shown) + ": met}\n");
        CHECK(given(shows).with("standards.yaml", book).findings() == "unknown-standard 4:13");
    }
}

TEST_CASE("a missing file is told, and not every name that it may have held") {
    CHECK(given(sound_with("opening: the-door", "opening: greeting\ninclude: [no.yaml]"))
              .findings() == "missing-file 4:11");
}

TEST_CASE("a line too far right is told, and the lines below it go along") {
    CHECK(given(sound_with("        why: It costs", "          why: It costs")).findings() ==
          "bad-indent 10:11");
    CHECK(given(sound_with("        why: It costs a line in a book.\n        next: gone",
                           "          why: It costs a line in a book.\n          next: gone"))
              .findings() == "bad-indent 10:11");
    CHECK(given(sound_with("        why: It costs a line in a book.\n        next: gone",
                           "          why: It costs a line in a book.\n        nxt: gone"))
              .findings() == "bad-indent 10:11; unknown-key 11:9");
}

TEST_CASE("blanks of another kind are told once, and not what they hide") {
    const char* const other = "\u00A0\u00A0      ";
    CHECK(given(sound_with("        why: It", std::string(other) + "why: It")).findings() ==
          "bad-indent 10:1");
    CHECK(
        given(sound_with("        why: It costs a line in a book.\n        next",
                         std::string(other) + "why: It costs a line in a book.\n" + other + "next"))
            .findings() == "bad-indent 10:1");
}

TEST_CASE("a key without its colon is shown with it") {
    const auto cure = [](const char* line) {
        return given(sound_with("        why: It costs a line in a book.",
                                std::string("        ") + line))
            .first_hint();
    };
    CHECK(cure("quality best") == "write a colon between them: `quality: best`");
    CHECK(cure("why = It costs a line.") == "write a colon between them: `why: It costs a line.`");
    CHECK(cure("promises") == "if it is a name or a key, write a colon after it: `promises:`");
    CHECK(cure("It costs a line in a book.").starts_with("write `key: value`; or"));
    CHECK(cure("why: x\n        feels: {empathy: 0,8}") ==
          "if a comma parts the fraction here, write a point, as in `0.8`");
}

TEST_CASE("a list where keys belong is one finding") {
    CHECK(given(sound_with("  the-door:\n", "  - the-door:\n")).findings() == "wrong-kind 5:3");
    CHECK(given(sound_with("    choices:\n", "    choices: [a, b]\n    x:\n")).findings() ==
          "wrong-kind 7:14; unknown-key 8:5");
}

TEST_CASE("a value of the wrong kind is not told as missing as well") {
    CHECK(given(sound_with("title: The wet umbrella", "title: [a]")).findings() ==
          "wrong-kind 2:8");
    CHECK(given(sound_with("next: gone", "next: [gone]")).findings() == "wrong-kind 11:16");
    CHECK(given(sound_with("title: The wet umbrella", "title:")).findings() == "empty-value 2:1");
}
