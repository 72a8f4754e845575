#include "base/ids.hpp"

#include "support/catch.hpp"

using namespace frontstage;

namespace {
using Table = NameTable<struct TestTag>;
}

TEST_CASE("ids are numbered in the order of first mention and never change") {
    Table table;
    const auto first = table.intern("arrival");
    const auto second = table.intern("two-ways");
    CHECK(first.number == 0);
    CHECK(second.number == 1);
    for (int i = 0; i < 1000; ++i)
        (void)table.intern("moment-" + std::to_string(i));
    CHECK(table.intern("arrival") == first);
    CHECK(table.find("two-ways") == second);
    CHECK(table[first] == "arrival");
    CHECK(table.size() == 1002);
    CHECK(table.all().front() == "arrival");
    CHECK_FALSE(table.find("Arrival"));
    CHECK_FALSE(table.find(""));
}

TEST_CASE("a copied table is a table of its own") {
    Table one;
    (void)one.intern("a");
    Table other = one;
    (void)other.intern("b");
    CHECK(one.size() == 1);
    CHECK(other.find("a") == one.find("a"));
}
