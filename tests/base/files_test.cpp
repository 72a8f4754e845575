#include "base/files.hpp"

#include "support/catch.hpp"

using namespace frontstage;

TEST_CASE("texts in memory are read and listed as files are") {
    MemoryFiles files({{"a/scenario.yaml", "title: x"},
                       {"a/walks/one.yaml", ""},
                       {"a/b.yaml", ""},
                       {"ab/c.yaml", ""}});
    CHECK(files.read("a/scenario.yaml") == "title: x");
    CHECK(files.read("a/walks/one.yaml") == "");
    CHECK_FALSE(files.read("a"));
    CHECK_FALSE(files.read("a/nothing.yaml"));
    CHECK(files.list("a") == std::vector<std::string>{"b.yaml", "scenario.yaml"});
    CHECK(files.list("nowhere").empty());
}
