#include "base/text.hpp"

#include "support/catch.hpp"

using namespace frontstage;
using namespace std::string_literals;

TEST_CASE("characters are counted as code points") {
    CHECK(count_characters("") == 0);
    CHECK(count_characters("caf\u00e9") == 4);
    CHECK(count_characters("\u65e5\u672c") == 2);
    CHECK(count_characters("\U0001F600!") == 2);
    CHECK(count_characters("e\u0301") == 2);  // an accent of its own is a character of its own
}

TEST_CASE("a stray byte counts as one character") {
    CHECK(count_characters("\x80") == 1);
    CHECK(count_characters("a\x80\x80z") == 4);
    CHECK(count_characters("\xC3") == 1);
    CHECK(count_characters("\xC3z") == 2);
    CHECK(count_characters("\xED\xA0\x80") == 3);
}

TEST_CASE("well-formed UTF-8 has no first bad byte") {
    for (const char* good : {"", "plain", "\u00e9", "\u65e5", "\U0001F600", "\xF4\x8F\xBF\xBF",
                             "\xEF\xBF\xBD", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF0\x90\x80\x80"})
        CHECK_FALSE(first_bad_utf8(good));
    CHECK_FALSE(first_bad_utf8("nul \0 inside"s));
}

TEST_CASE("the first bad byte is found wherever the sequence goes wrong") {
    CHECK(first_bad_utf8("ok\x80") == 2U);            // a continuation of nothing
    CHECK(first_bad_utf8("ok\xC3") == 2U);            // cut off
    CHECK(first_bad_utf8("ok\xE2\x82") == 2U);        // cut off later
    CHECK(first_bad_utf8("ok\xF0\x9F\x98") == 2U);    // and later still
    CHECK(first_bad_utf8("ok\xE2\x82z") == 2U);       // interrupted
    CHECK(first_bad_utf8("\xC0\x80") == 0U);          // overlong
    CHECK(first_bad_utf8("\xC1\xBF") == 0U);          // overlong
    CHECK(first_bad_utf8("\xE0\x9F\xBF") == 0U);      // overlong
    CHECK(first_bad_utf8("\xF0\x8F\xBF\xBF") == 0U);  // overlong
    CHECK(first_bad_utf8("\xED\xA0\x80") == 0U);      // a surrogate
    CHECK(first_bad_utf8("\xF4\x90\x80\x80") == 0U);  // past the last code point
    CHECK(first_bad_utf8("\xF5\x80\x80\x80") == 0U);  // never a lead
    CHECK(first_bad_utf8("caf\u00e9 \xFF") == 6U);
}

TEST_CASE("a line is found by its number, without its line end") {
    const std::string text = "one\ntwo\r\n\nfour";
    CHECK(line_of(text, 1) == "one");
    CHECK(line_of(text, 2) == "two");
    CHECK(line_of(text, 3).empty());
    CHECK(line_of(text, 4) == "four");
    CHECK(line_of(text, 5).empty());
    CHECK(line_of("one\n", 2).empty());
    CHECK(line_of("", 1).empty());
}

TEST_CASE("what a person most likely meant is near by inserting, removing, changing or swapping") {
    const std::vector<std::string> words{"empathy", "knowledge", "surroundings"};
    CHECK(nearest("empaty", words) == "empathy");
    CHECK(nearest("emppathy", words) == "empathy");
    CHECK(nearest("emqathy", words) == "empathy");
    CHECK(nearest("empahty", words) == "empathy");
    CHECK(nearest("empathy", words) == "empathy");
    CHECK_FALSE(nearest("kindness", words));
    CHECK_FALSE(nearest("empathy", {}));
}

TEST_CASE("a swap of neighbours is one mistake, not two") {
    CHECK(nearest("ba", {"ab"}) == "ab");
    CHECK(nearest("mood", {"omod"}) == "omod");
    CHECK_FALSE(nearest("abc", {"cab"}));
}

TEST_CASE("of words equally near the first is meant, of others the nearest") {
    CHECK(nearest("cat", {"bat", "hat"}) == "bat");
    CHECK(nearest("abcdef", {"abcdxy", "abcdex"}) == "abcdex");
    CHECK(nearest("cat", {"hat", "cat"}) == "cat");
}

TEST_CASE("a third of the word may be wrong and no more, but one letter always") {
    CHECK(nearest("abcdef", {"abcdxy"}) == "abcdxy");
    CHECK_FALSE(nearest("abcdef", {"abcxyz"}));
    CHECK(nearest("of", {"off"}) == "off");
    CHECK_FALSE(nearest("of", {"best"}));
}

TEST_CASE("words are listed as a sentence lists them") {
    CHECK(either_of({}).empty());
    CHECK(either_of({"met"}) == "`met`");
    CHECK(either_of({"met", "missed"}) == "`met` or `missed`");
    CHECK(either_of({"met", "partly", "missed"}) == "`met`, `partly` or `missed`");
}

TEST_CASE("what was typed becomes one line, and cleaning twice is cleaning once") {
    for (const std::string& typed :
         {"plain"s, "  a \r\n b  "s, "caf\xC3"s, "\xC2\x85next"s, "\xE2\x81\xA6left\xE2\x81\xA9"s,
          std::string(40, 'x'), "\0nul"s, ""s}) {
        const std::string line = one_line(typed, 20);
        CHECK(one_line(line, 20) == line);
        CHECK(count_characters(line) <= 20);
        CHECK_FALSE(first_bad_utf8(line));
        CHECK(line.find_first_of("\n\r\t") == std::string::npos);
    }
    CHECK(one_line("  a \r\n b  ", 20) == "a b");
    CHECK(one_line("\xE2\x81\xA6left\xE2\x81\xA9", 20) == "left");
}
