// What things are called for people, and days as they say them.
#include "app/plain_words.hpp"

#include <set>

#include "app/day_words.hpp"
#include "core/drawable.hpp"
#include "support/catch.hpp"

using namespace frontstage;

TEST_CASE("every place that can be drawn has words of its own, no id") {
    std::set<std::string> all;
    for (const std::string_view place : drawn_places) {
        const std::string words = app::place_words(std::string(place), {});
        CAPTURE(place);
        CHECK_FALSE(words.empty());
        CHECK(words.find_first_of(".-_") == std::string::npos);
        CHECK(all.insert(words).second);
    }
    CHECK(app::place_words("hotel.lobby", {}) == "hotel lobby");
    CHECK(app::place_words("hotel.winter-garden", {}) == "winter garden");
}

TEST_CASE("a day reads as a person says it, and what is no day as it stands") {
    CHECK(app::day_words("2026-11-30", {}) == "30 November 2026");
    CHECK(app::day_words("2027-01-01", {}) == "1 January 2027");
    CHECK(app::day_words("2026-02-30", {}) == "2026-02-30");
    CHECK(app::day_words("soon", {}) == "soon");
    CHECK(app::day_words(0, {}) == "1 January 1970");
}
