// What moves of somebody between two faces, and that a window which sleeps misses none of it.
#include "player/people/idle.hpp"

#include <set>
#include <vector>

#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr std::int64_t minute_ms = 60'000;
const Lately told_and_asked{5000, 5000};

Idle idle_at(std::int64_t now_ms, const Lately& lately, std::uint32_t who = 0) {
    return alive_at(now_ms, lately, who).idle;
}

// How often it goes from nothing to something within a minute.
int times(float Idle::*part, const Lately& lately, std::uint32_t who) {
    int begun = 0;
    for (std::int64_t ms = 1; ms < minute_ms; ++ms)
        begun += idle_at(ms, lately, who).*part > 0 && idle_at(ms - 1, lately, who).*part == 0;
    return begun;
}

}  // namespace

TEST_CASE("people blink every three to six seconds, never in step, always the same", "[people]") {
    for (const std::uint32_t who : {0U, 1U, 7U}) {
        std::vector<int> begins;
        for (int ms = 0; ms < 300000; ms += 10) {
            const bool shut = idle_at(ms, {}, who).blink > 0;
            const bool before = ms > 0 && idle_at(ms - 10, {}, who).blink > 0;
            if (shut && !before) begins.push_back(ms);
        }
        std::set<int> gaps;
        for (std::size_t i = 1; i < begins.size(); ++i) {
            gaps.insert((begins[i] - begins[i - 1]) / 100);
            CHECK(begins[i] - begins[i - 1] >= 2980);
            CHECK(begins[i] - begins[i - 1] <= 6020);
        }
        CHECK(gaps.size() > 10);
    }
}

TEST_CASE("whoever was told something nods once, and is done when the face has turned",
          "[people]") {
    for (const std::uint32_t who : {0U, 1U, 7U}) {
        CHECK(times(&Idle::nod, told_and_asked, who) == 1);
        CHECK(times(&Idle::nod, {}, who) == 0);
    }
    CHECK(idle_at(5200, told_and_asked).nod > .9F);
    CHECK(idle_at(5400, told_and_asked).nod == 0);
}

TEST_CASE("whoever waits for an answer looks away once, not at once and not in step", "[people]") {
    std::set<std::int64_t> begins;
    for (const std::uint32_t who : {0U, 1U, 7U}) {
        CHECK(times(&Idle::glance, told_and_asked, who) == 1);
        CHECK(times(&Idle::glance, {5000, std::nullopt}, who) == 0);
        std::int64_t ms = 5000;
        while (idle_at(ms, told_and_asked, who).glance == 0)
            ++ms;
        CHECK(ms > 11'000);
        CHECK(ms < 17'000);
        begins.insert(ms);
    }
    CHECK(begins.size() == 3);
}

TEST_CASE("until the next picture is due, nothing changes", "[people]") {
    for (std::int64_t ms = 0; ms < minute_ms; ms += 37) {
        const Alive now = alive_at(ms, told_and_asked);
        REQUIRE(now.next_ms > 0);
        if (now.next_ms <= 60) continue;  // it is moving
        for (const std::int64_t later : {ms + now.next_ms / 2, ms + now.next_ms - 1}) {
            const Idle then = idle_at(later, told_and_asked);
            CAPTURE(ms, later);
            CHECK(then.blink == now.idle.blink);
            CHECK(then.nod == now.idle.nod);
            CHECK(then.glance == Approx(now.idle.glance));
        }
    }
}

TEST_CASE("what moves costs few pictures in a minute of waiting", "[people]") {
    int pictures = 0;
    for (std::int64_t ms = 5000; ms < 5000 + minute_ms; ms += alive_at(ms, told_and_asked).next_ms)
        ++pictures;
    CAPTURE(pictures);
    CHECK(pictures < 120);
}

}  // namespace frontstage::player
