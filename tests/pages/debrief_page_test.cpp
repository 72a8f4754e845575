// A debrief as a page: whole, in order, and safe whatever somebody wrote.
#include "pages/debrief_page.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "core/calibration.hpp"
#include "support/catch.hpp"
#include "support/given.hpp"

using namespace frontstage;
using namespace frontstage::testing;

namespace {

// The hotel's night in two moments, with a storm.
Play a_night() {
    return a_scenario()
        .pass(70)
        .cast("guest", 52)
        .standard("disclose-first")
        .standard("verify", {.criticality = Criticality::critical})
        .standard("close")
        .force("storm", {.mood = -9, .says = "The road is closed."})
        .moment("arrival", {choice("tell")
                                .best()
                                .says("The room has no cooling.")
                                .why("Said first, it is honesty.")
                                .shows("disclose-first")
                                .mood(6)
                                .next("key"),
                            choice("hide")
                                .weak()
                                .says("Sleep <well> & long.")
                                .why("He will find out.")
                                .shows("disclose-first", Evidence::missed)
                                .feels(Factor::communication, -12)
                                .mood(-12)
                                .next("key")})
        .stop(Truth::first, "check-in")
        .moment("key",
                {choice("check").best().why("Safe.").shows("verify").next("end"),
                 choice("skip").good().shows("verify", Evidence::missed).mood(14).next("end")})
        .ending("end", "He goes up.")
        .play();
}

Debrief of(Play& play, const Lines& wishes) {
    const Facts facts = facts_of(play, wishes);
    const Outlook outlook(play.scenario, opening_of(facts), play.scripts);
    return debrief_of(play.scenario, facts, outlook,
                      forces_off(play.scenario, facts, play.scripts));
}

Debrief a_poor_one() {
    Play play = a_night();
    return of(play, {"begin", "choose arrival:hide", "choose key:skip", "rate well",
                     "disagree arrival:hide: own words: We <never> say it."});
}

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++found;
    return found;
}

}  // namespace

TEST_CASE("the page of a debrief is as it was accepted") {
    const std::string page =
        pages::debrief_page(a_poor_one(), {"en", "2026-11-22 14:02", Mode::assessed}, "");
    const std::string path = std::string(FRONTSTAGE_ROOT) + "/tests/golden/pages/debrief.html";
    if (std::getenv("FRONTSTAGE_ACCEPT_PAGES") != nullptr) std::ofstream(path) << page;
    std::ifstream file(path);
    const std::string accepted(std::istreambuf_iterator<char>(file), {});
    INFO("accept with FRONTSTAGE_ACCEPT_PAGES=1 after looking at it in a browser");
    CHECK(page == accepted);
}

TEST_CASE("the page says its language, has one heading above all, and skips no level") {
    const std::string page = pages::debrief_page(a_poor_one(), {"de", "", Mode::practice}, "");
    CHECK(page.find("<html lang=\"de\">") != std::string::npos);
    CHECK(count(page, "<h1>") == 1);
    CHECK(page.find("<h1>") < page.find("<h2>"));
    CHECK(page.find("<h2>") < page.find("<h3>"));
    CHECK(page.find("<h4>") == std::string::npos);
}

TEST_CASE("each picture has a title, a description and its figures in a table") {
    const std::string page = pages::debrief_page(a_poor_one(), {}, "");
    CHECK(count(page, "<svg role=\"img\"") == count(page, "<desc id="));
    CHECK(count(page, "<svg role=\"img\"") == 1 + 1 + factor_count);
    CHECK(count(page, "<table>") == 2);
    CHECK(page.find("Turning point, down by 12.") != std::string::npos);
}

TEST_CASE("nothing that somebody wrote becomes markup, and nothing comes from elsewhere") {
    const std::string page = pages::debrief_page(a_poor_one(), {}, "");
    CHECK(page.find("Sleep &lt;well&gt; &amp; long.") != std::string::npos);
    CHECK(page.find("We &lt;never&gt; say it.") != std::string::npos);
    for (const char* other : {"<script", "http:", "https:", "src=", "@import", "url(http"})
        CHECK(page.find(other) == std::string::npos);
}

TEST_CASE("an encounter that was left has a page too, without a figure") {
    Play play = a_night();
    const std::string page = pages::debrief_page(of(play, {"begin", "leave"}), {}, "");
    CHECK(page.find("Unfinished") != std::string::npos);
    CHECK(page.find("pass mark") == std::string::npos);
    CHECK(page.ends_with("</html>\n"));
}
