// The catalogue of codes. That each has its page and its example is held by tests/cli.
#include "author/check/codes.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::author;

TEST_CASE("each code of the catalogue is a word, once, with a sentence") {
    std::string_view last;
    for (const Code& code : all_codes()) {
        INFO(code.name);
        CHECK(code.name > last);
        CHECK(code.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos);
        CHECK(code.meaning.ends_with('.'));
        last = code.name;
    }
}

TEST_CASE("this layer's own codes stand in byte order, so that the next one has its place") {
    std::string_view last;
    for (const Code& code : codes()) {
        CHECK(code.name > last);
        last = code.name;
    }
}

TEST_CASE("the catalogue joins what the loader, the scripts and this layer find") {
    CHECK(code_named("tab-indent")->group == CodeGroup::reading);
    CHECK(code_named("unknown-moment")->group ==
          CodeGroup::names);  // the loader's and the scripts'
    CHECK(code_named("unknown-key")->group == CodeGroup::reading);
    CHECK(code_named("lua-syntax")->group == CodeGroup::lua);
    CHECK(code_named("no-way-out")->severity == Severity::warning);
    CHECK_FALSE(code_named("no-such-code"));
}

TEST_CASE("a misspelt code is recognised") {
    CHECK(nearest_code("unknown-momnet") == "unknown-moment");
    CHECK_FALSE(nearest_code("umbrella"));
}
