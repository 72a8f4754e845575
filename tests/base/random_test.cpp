// Fixed values: a change of the generator would change every stored encounter, so it must be seen.
#include "base/random.hpp"

#include <array>
#include <set>

#include "support/catch.hpp"

using namespace frontstage;

TEST_CASE("the mixing is SplitMix64, with its published first outputs") {
    CHECK(mixed(0) == 0xE220A8397B1DCDAFU);
    CHECK(mixed(0x9E3779B97F4A7C15U) == 0x6E789E6AA1B965F4U);
    CHECK(mixed(2 * 0x9E3779B97F4A7C15U) == 0x06C45D188009454FU);
}

TEST_CASE("a word's number is its FNV-1a hash, with its published values") {
    CHECK(number_of("") == 0xCBF29CE484222325U);
    CHECK(number_of("a") == 0xAF63DC4C8601EC8CU);
    CHECK(number_of("foobar") == 0x85944171F73967E8U);
    CHECK(number_of("\xC3\xA9") == number_of("\u00e9"));
}

TEST_CASE("what is drawn is what was always drawn") {
    CHECK(draw(Seed{0}, Stream::force, 0) == 0x44E5B98100C67FB0U);
    CHECK(draw(Seed{7}, Stream::choice_order, 1) == 0x6A43257A4BA62FC2U);
    CHECK(draw(Seed{42}, Stream::script, 99) == 0xA415BEB62AAF2E80U);
    CHECK(below(100, draw(Seed{42}, Stream::script, 99)) == 64);
}

TEST_CASE("seeds, streams and numbers each move the draw") {
    std::set<std::uint64_t> drawn;
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        for (const Stream stream :
             {Stream::force, Stream::choice_order, Stream::script, Stream::policy, Stream::look})
            for (std::uint64_t number = 0; number < 100; ++number)
                drawn.insert(draw(Seed{seed}, stream, number));
    CHECK(drawn.size() == 20 * 5 * 100);
}

TEST_CASE("below is even, and never reaches its bound") {
    CHECK(below(6, 0) == 0);
    CHECK(below(6, ~std::uint64_t{0}) == 5);
    CHECK(below(1, ~std::uint64_t{0}) == 0);
    std::array<int, 7> count{};
    for (std::uint64_t number = 0; number < 70'000; ++number)
        ++count.at(below(7, draw(Seed{1}, Stream::script, number)));
    for (const int times : count) {
        CHECK(times > 9'600);
        CHECK(times < 10'400);
    }
}

TEST_CASE("one draw says nothing of the next") {
    int rises = 0;
    for (std::uint64_t number = 0; number < 10'000; ++number)
        rises += below(1000, draw(Seed{5}, Stream::policy, number)) <
                         below(1000, draw(Seed{5}, Stream::policy, number + 1))
                     ? 1
                     : 0;
    CHECK(rises > 4'800);
    CHECK(rises < 5'200);
}
